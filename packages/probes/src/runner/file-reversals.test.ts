import { appendFile, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OpenDeed } from '../kinds/his/reversals.ts';
import { openFileReversals } from './file-reversals.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yinuo-reversals-'));
  path = join(folder, 'deep', 'reversals.jsonl');
});
afterEach(() => rm(folder, { recursive: true }));

const locked: OpenDeed = { call: 'lock', at: 1, preId: 'Y1', seeNo: '3', mzh: 'M1', tradeNo: '' };
const registered: OpenDeed = { ...locked, call: 'register', tradeNo: 'YNPROBE1' };

test('after a kill the later deed of a key stands, and what was closed does not', async () => {
  const journal = await openFileReversals(path);
  await journal.open('p', 'p:Y1', locked);
  await journal.open('p', 'p:Y1', registered);
  await journal.open('p', 'p:Y2', { ...locked, preId: 'Y2' });
  await journal.open('other', 'other:Y3', locked);
  await journal.close('p:Y2');
  const successor = await openFileReversals(path);
  expect(await successor.of('p')).toEqual([{ key: 'p:Y1', deed: registered }]);
  expect(await successor.of('other')).toHaveLength(1);
  expect((await stat(path)).mode & 0o077).toBe(0);
});

test('a line that the kill tore was never believed', async () => {
  const journal = await openFileReversals(path);
  await journal.open('p', 'p:Y1', locked);
  await appendFile(path, '{"key":"p:Y2","pro');
  expect(await (await openFileReversals(path)).of('p')).toEqual([{ key: 'p:Y1', deed: locked }]);
  expect((await readFile(path, 'utf8')).endsWith('\n')).toBe(true);
});
