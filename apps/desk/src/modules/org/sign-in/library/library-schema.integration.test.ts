import { openPool } from '@yinuo/platform';
import { getMigrations } from 'better-auth/db/migration';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDesk, type TestDesk } from '../../../../testing/index.ts';
import { authOptions } from './open-auth.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

test('our migration holds exactly the tables that this version of the library asks for', async () => {
  const pool = new pg.Pool({ connectionString: desk.url, options: '-c search_path=auth' });
  const options = authOptions({ pool, secret: 'x'.repeat(43), publicUrl: 'http://desk.test', clock: desk.clock });
  const { toBeCreated, toBeAdded } = await getMigrations(options);
  await pool.end();
  expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] });
});

test('no transaction role reads a password, a session or a secret', async () => {
  const pool = openPool({ url: desk.url, connectionsMax: 1 });
  for (const role of ['yinuo_app', 'yinuo_system']) {
    for (const table of ['account', 'session', '"twoFactor"', 'verification', 'password_history']) {
      const { rows } = await pool.query(`select has_table_privilege($1, 'auth.' || $2, 'select') as may`, [
        role,
        table,
      ]);
      expect(rows, `${role} ${table}`).toEqual([{ may: false }]);
    }
  }
  await pool.end();
});
