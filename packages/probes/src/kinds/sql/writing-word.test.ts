import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SQL_SYSTEMS } from '../../shapes/index.ts';
import { writingWord } from './writing-word.ts';

test.each([
  'select 1',
  'SELECT count(*) FROM registration;',
  'select replace(name, \'update\', "delete") from t',
  'with x as (select 1 as n) select n from x',
  '(select 1)',
  "select count(*) from log where text like '%drop table%'",
  'select case when a = 1 then 2 else 3 end from t',
  'select max(updated_at - created_at) from t',
])('%s reads, in every system', (statement) => {
  for (const system of SQL_SYSTEMS) expect([system, writingWord(statement, system)]).toEqual([system, null]);
});

// What hospitals ask of each: states, sizes, ages, counts of today.
test.each([
  [
    'postgresql',
    "select count(*) from pg_stat_activity where state = 'idle in transaction' and now() - xact_start > interval '5 min'",
  ],
  ['postgresql', 'select pg_database_size(current_database()) / 1024 / 1024'],
  ['postgresql', 'select coalesce(extract(epoch from now() - pg_last_xact_replay_timestamp()), 0)::numeric(10, 2)'],
  ['postgresql', 'select round(100.0 * sum(blks_hit) / nullif(sum(blks_hit + blks_read), 0), 2) from pg_stat_database'],
  ['postgresql', "select 100.0 * count(*) / current_setting('max_connections')::int from pg_stat_activity"],
  [
    'postgresql',
    "select count(*) from information_schema.tables where table_schema not in ('pg_catalog', 'information_schema')",
  ],
  ['postgresql', 'select max(age(datfrozenxid)) from pg_catalog.pg_database'],
  [
    'postgresql',
    "select pg_catalog.count(*) from bill where paid_at >= date_trunc('day', now()) - make_interval(days => 1)",
  ],
  [
    'postgresql',
    'with recursive day(d, n) as (select current_date, 1), other (x) as (select 2) select count(*) from day cross join other',
  ],
  ['postgresql', 'select count(*) filter (where a > 1) from (values (1), (2)) as v(a)'],
  [
    'postgresql',
    'select sum(n) over (partition by kind order by (at)) from t left join u using (id) where exists (select 1) limit 1',
  ],
  [
    'postgresql',
    "select max((data ->> 'n')::int) from t where id = any (array[1, 2]) and (data ->> 'a') in ('x', 'y')",
  ],
  ['postgresql', 'select count(*) from pg_stat_get_activity(null)'],
  [
    'mysql',
    'select sum(data_length + index_length) / 1048576 from information_schema.tables where table_schema = database()',
  ],
  ['mysql', "select count(*) from information_schema.processlist where command <> 'Sleep' and time > 60"],
  [
    'mysql',
    'select timestampdiff(second, max(created_at), now()) from trade where created_at > date_sub(curdate(), interval 1 day)',
  ],
  [
    'mysql',
    "select variable_value + 0 from performance_schema.global_status where variable_name = 'Threads_connected'",
  ],
  ['mysql', 'select ifnull(sum(if(state = "paid", fee, 0)), 0) from `order` force index (at)'],
  [
    'mariadb',
    "select count(*) from bill where date_format(at, '%Y-%m-%d') = curdate() and json_extract(data, '$.a') = 1",
  ],
  ['oracle', "select round(used_percent, 1) from dba_tablespace_usage_metrics where tablespace_name = 'USERS'"],
  ['oracle', "select count(*) from v$session where status = 'ACTIVE' and last_call_et > 60"],
  ['oracle', "select nvl(sum(bytes), 0) / power(1024, 3) from dba_segments where owner = 'HIS'"],
  [
    'oracle',
    "select count(*) from reg a, pat b where a.pid = b.id(+) and a.at >= trunc(sysdate) - 1 and to_char(a.at, 'hh24') < '12'",
  ],
  [
    'oracle',
    "select (sysdate - max(completion_time)) * 24 from v$rman_backup_job_details where decode(status, 'COMPLETED', 1, 0) = 1",
  ],
  ['oracle', "select listagg(n, ',') within group (order by n) from (select 1 n from dual)"],
  ['sqlserver', 'select count(*) from reg with (nolock) where at >= convert(varchar(10), getdate(), 120)'],
  ['sqlserver', 'select isnull(datediff(minute, max(r.at), getdate()), 0) from dbo.reg(nolock) r'],
  ['sqlserver', 'select top (1) cast(size as decimal(18, 2)) * 8 / 1024 from sys.database_files order by size desc'],
  [
    'sqlserver',
    'select max(avg_fragmentation_in_percent) from sys.dm_db_index_physical_stats(db_id(), null, null, null, null)',
  ],
  [
    'sqlserver',
    'select count(*) from sys.dm_exec_requests r cross apply sys.dm_exec_sql_text(r.sql_handle) t where r.blocking_session_id <> 0',
  ],
] as const)('%s answers %s', (system, statement) => expect(writingWord(statement, system)).toBeNull());

// Each of them wrote, stopped or waited on a real server, or calls what somebody else wrote.
test.each([
  [
    'postgresql',
    "select count(*) from ts_stat('select to_tsvector(''simple'', dblink_exec(''host=x'', ''delete from t''))')",
    'ts_stat',
  ],
  ['postgresql', "select count(*) from crosstab('select 1')", 'crosstab'],
  ['postgresql', "select count(*) from xpath_table('a', 'b', 'c', 'd', 'e') as t(a int)", 'xpath_table'],
  ['postgresql', "select query_to_xml('select 1', true, true, '')", 'query_to_xml'],
  ['postgresql', 'select U&"pg!005fterminate!005fbackend" UESCAPE \'!\' (1)', 'U&"'],
  ['postgresql', 'select 1U&"pg!005fsleep" uescape \'!\' (1)', 'U&"'],
  ['postgresql', 'select charge_all()', 'charge_all()'],
  ['postgresql', 'select "count"(*) from t', 'count()'],
  ['postgresql', 'select his.charge_all (1)', 'charge_all()'],
  ['postgresql', 'select pg_catalog.charge_all(1)', 'charge_all()'],
  ['postgresql', 'select distinct on (a) charge_all(a) from t', 'charge_all()'],
  ['postgresql', "select ('4'::float8).charge_all", '.charge_all'],
  ['postgresql', "select g.ts_stat from lower('select 1') as g", 'ts_stat'],
  ['postgresql', 'with x(a) as (select 1) select charge_all(a) from x', 'charge_all()'],
  ['postgresql', 'select n from (with x(a) as (select charge_all(1)) select a as n from x) as y', 'charge_all()'],
  ['postgresql', 'select 1 where 1=1and charge_all(1)', 'charge_all()'],
  ['postgresql', 'select 1 from generate_series(1, 2), charge_all(a) as (n int)', 'charge_all()'],
  ['postgresql', 'select lo_unlink(1)', 'lo_unlink'],
  ['postgresql', "select set_config('a', 'b', false)", 'set_config'],
  ['mysql', 'select spoil()', 'spoil()'],
  ['mysql', 'select `spoil`()', 'spoil()'],
  ['mysql', 'select his.count(1)', 'count()'],
  ['mysql', 'select count(*) from t where master_pos_wait(1, 2)', 'master_pos_wait'],
  ['mariadb', 'select next value for s', 'next value for'],
  ['mariadb', 'select is_used_lock(1)', 'is_used_lock()'],
  ['oracle', 'select his.charge_all(1) from dual', 'charge_all()'],
  ['oracle', 'select charge_all(+) from dual where charge_all(1) = 1', 'charge_all()'],
  ['oracle', "select xmltype(bfilename('a', 'b'), 1) from dual", 'xmltype()'],
  ['oracle', 'select s.nextval from dual', 'nextval'],
  ['sqlserver', 'select next value for s', 'next value for'],
  ['sqlserver', 'select top (1) dbo.charge_all(1)', 'charge_all()'],
  ['sqlserver', 'select [dbo].[charge_all](1)', 'charge_all()'],
  ['sqlserver', "select * from sys.fn_trace_gettable('x', 1)", 'fn_trace_gettable()'],
  ['sqlserver', 'select count(*) from t with (tablockx, holdlock)', 'tablockx'],
] as const)('%s is not asked %s', (system, statement, word) =>
  expect(writingWord(statement, system)?.toLowerCase()).toBe(word.toLowerCase()),
);

test('names that one system quotes and another does not', () => {
  expect(writingWord('select value from v$sysmetric', 'oracle')).toBeNull();
  expect(writingWord('select [update] from [order]', 'sqlserver')).toBeNull();
  expect(writingWord('select `delete` from t', 'mysql')).toBeNull();
});

test.each([
  'delete from t',
  'with d as (delete from t returning 1) select * from d',
  'select 1; drop table t',
  'select * into copy from t',
  "select 'a' into outfile '/tmp/x'",
  'select 1 -- then\n; drop table t',
  'select /*!50000 1 into outfile 2 */',
  "select '\\' or delete from t -- '",
  'select * from t for update',
  'select * from t for share',
  'select pg_terminate_backend(1)',
  "select nextval('s')",
  "select dblink_exec('x', 'y')",
  'select sleep(10)',
  'call p()',
  "exec sp_configure 'x'",
  "select * from openrowset('a', 'b', 'c')",
  'begin; select 1',
  'explain analyze delete from t',
  'copy t to program $$x$$',
  "select 'open",
  '',
  'truncate t',
])('%s is refused in every system', (statement) => {
  for (const system of SQL_SYSTEMS) expect([system, typeof writingWord(statement, system)]).toEqual([system, 'string']);
});

test('a quoted name calls the same function', () => {
  for (const statement of ['select "pg_sleep"(8)', "select \"dblink_exec\"('x', 'delete from t')"])
    expect(writingWord(statement, 'postgresql')).not.toBeNull();
  expect(writingWord('select "DBMS_LOCK"."SLEEP"(5) from dual', 'oracle')).not.toBeNull();
  expect(writingWord('select `sleep`(5)', 'mariadb')).not.toBeNull();
  expect(writingWord("select pg_backup_start('x')", 'postgresql')).not.toBeNull();
});

test('what only T-SQL runs without a semicolon', () => {
  for (const statement of ['select 1 shutdown', "select 1 waitfor delay '1'", 'select 1 use master'])
    expect(writingWord(statement, 'sqlserver')).not.toBeNull();
});

test('what only PostgreSQL hides', () => expect(writingWord('select $a$ $a$', 'postgresql')).toBe('$a$'));

test('what only Oracle hides', () => expect(writingWord("select q'[']' from dual", 'oracle')).not.toBeNull());

test('a writing word is found wherever it stands, in any case, between any space', () => {
  const word = fc.constantFrom(
    'insert',
    'update',
    'delete',
    'merge',
    'into',
    'drop',
    'alter',
    'create',
    'grant',
    'exec',
    'call',
  );
  const space = fc.constantFrom(' ', '\n', '\t', '  ', ' ( ');
  fc.assert(
    fc.property(word, fc.array(fc.boolean()), space, space, (plain, upper, before, after) => {
      const spelt = [...plain].map((letter, index) => (upper[index] ? letter.toUpperCase() : letter)).join('');
      expect(writingWord(`select 1${before}${spelt}${after}x`, 'postgresql')?.toLowerCase()).toBe(plain);
    }),
  );
});
