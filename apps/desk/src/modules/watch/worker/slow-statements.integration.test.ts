import { testPlatform } from '@yinuo/platform/testing';
import { expect, it } from 'vitest';
import { statementsOf } from './slow-statements.ts';

it('reads the most expensive statements of this database, and says so where the extension is not there', async () => {
  const platform = await testPlatform();
  const client = await platform.pool.connect();
  try {
    expect(await statementsOf(client)).toBeNull();
    // The columns of PostgreSQL 13 and later that are read.
    await client.query(
      `create temp table pg_stat_statements (dbid oid, queryid bigint, query text, calls bigint, total_exec_time float8, mean_exec_time float8)`,
    );
    await client.query(
      `insert into pg_stat_statements select d.oid, v.* from pg_database d, (values (1, E'select *\n  from visit', 10, 900, 90), (2, 'alter role probe password ''Sesame-77''', 100, 1000, 10)) v
       where d.datname = current_database()`,
    );
    await client.query(`insert into pg_stat_statements values (0, 3, 'elsewhere', 1, 9999, 9999)`);
    expect(await statementsOf(client)).toEqual([
      { id: '2', text: "alter role probe password '…'", calls: 100, totalMs: 1000, meanMs: 10 },
      { id: '1', text: 'select * from visit', calls: 10, totalMs: 900, meanMs: 90 },
    ]);
  } finally {
    client.release(true);
    await platform.close();
  }
});
