import { expect, test } from 'vitest';
import { reasonOfError } from '../../reach/reason-of-error.ts';
import { type SqlQuestion, sqlFault } from './question.ts';

const question: SqlQuestion = {
  system: 'sqlserver',
  host: 'db',
  port: 1433,
  database: 'd',
  user: 'watcher',
  password: 'p',
  tls: undefined,
  statement: 'select 1',
  timeoutMs: 800,
  rowsMax: 2,
};
const meanings = { ELOGIN: 'sign-in', EREQUEST: 'sql-error', ESOCKET: 'connection-lost', '57014': 'timeout' } as const;

test.each([
  ['ELOGIN', 'Login failed for user', { code: 'sign-in', params: { detail: 'watcher' } }],
  [
    'EREQUEST',
    'Invalid object name',
    { code: 'sql-error', params: { code: 'EREQUEST', detail: 'Invalid object name' } },
  ],
  ['ESOCKET', 'socket hang up', { code: 'connection-lost', params: { host: 'db', port: 1433 } }],
  ['57014', 'canceling statement', { code: 'timeout', params: { afterMs: 800 } }],
  [
    '42P01',
    'relation does not exist',
    { code: 'sql-error', params: { code: '42P01', detail: 'relation does not exist' } },
  ],
  ['ER_NO_SUCH_TABLE', 'no table', { code: 'sql-error', params: { code: 'ER_NO_SUCH_TABLE', detail: 'no table' } }],
  ['ECONNREFUSED', 'connect ECONNREFUSED', { code: 'connection-refused', params: { host: '', port: 0 } }],
  ['', 'Connection terminated unexpectedly', { code: 'connection-lost', params: { host: 'db', port: 1433 } }],
])('a driver says %s', (code, message, reason) => {
  const error = Object.assign(new Error(message), code === '' ? {} : { code });
  expect(reasonOfError(sqlFault(error, meanings, question))).toEqual(reason);
});
