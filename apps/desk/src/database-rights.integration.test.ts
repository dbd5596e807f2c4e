import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDesk, type TestDesk } from './testing/index.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const names = async (sql: string): Promise<string[]> =>
  (await desk.pool.query<{ name: string }>(sql)).rows.map(({ name }) => name).sort();
const OURS = `nspname in ('public', 'auth')`;

it('what runs as the owner is called by our roles only, and looks nothing up in a temporary schema first', async () => {
  const definers = `select p.oid::regprocedure::text as name from pg_proc p
    join pg_namespace n on n.oid = pronamespace where prosecdef and ${OURS}`;
  expect(await names(`${definers} and has_function_privilege('public', p.oid, 'execute')`)).toEqual([]);
  const open = await names(
    `${definers} and not exists (select from unnest(proconfig) setting where setting ~ '^search_path=.*pg_temp$')`,
  );
  expect(open).toEqual([]);
});

it('a table that belongs to a contract or an organisation keeps its rows apart', async () => {
  const open = await names(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = relnamespace
      where nspname = 'public' and relkind in ('r', 'p') and not relrowsecurity and not relispartition
        and exists (select from pg_attribute a where a.attrelid = c.oid and attname in ('contract_id', 'org_id', 'person_id'))`,
  );
  expect(open).toEqual([]);
});

it('nothing is open to every login of the database', async () => {
  const open = await names(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = relnamespace, aclexplode(relacl) as right_
      where ${OURS} and right_.grantee = 0`,
  );
  expect(open).toEqual([]);
  expect(await names(`select viewname as name from pg_views where schemaname in ('public', 'auth')`)).toEqual([]);
});

it.each(['account', 'session', 'twoFactor', 'password_history', 'used_code'])(
  'the roles of a transaction read nothing of auth.%s',
  async (table) => {
    for (const role of ['yinuo_app', 'yinuo_system']) {
      const { rows } = await desk.pool.query(`select has_table_privilege($1, $2, 'select') as may`, [
        role,
        `auth."${table}"`,
      ]);
      expect(rows).toEqual([{ may: false }]);
    }
  },
);
