import { expect, test } from 'vitest';
import { deskSeenFrom, isDeskDatabase } from './desk-seen-from.ts';

const database = [
  { host: '127.0.0.1', port: 5433 },
  { host: '::1', port: 5433 },
  { host: '10.9.8.7', port: 5433 },
  { host: 'db.desk.example', port: 5433 },
];
const desk = { machine: 'desk-1', database };

test.each([
  ['desk-1', '127.0.0.1', true],
  ['desk-1', 'localhost', true],
  ['desk-1', '127.0.0.8', true],
  ['desk-1', '::ffff:127.0.0.1', true],
  ['runner-1', '127.0.0.1', false], // the runner's own
  ['runner-1', 'localhost', false],
  [null, '::1', false],
  ['runner-1', '10.9.8.7', true],
  ['runner-1', '::ffff:10.9.8.7', true],
  ['runner-1', 'DB.desk.example', true],
  [null, '10.9.8.7', true],
  ['desk-1', '10.9.8.8', false],
])('from %s the desk’s database is %s: %s', (from, host, refused) => {
  const own = deskSeenFrom(desk, from);
  expect(isDeskDatabase({ host, port: 5433 }, own)).toBe(refused);
  expect(isDeskDatabase({ host, port: 5432 }, own)).toBe(false);
});
