import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { migrate, platformMigrations } from '@yinuo/platform';
import { testDatabase } from '@yinuo/platform/testing';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';

const here = (name: string) => new URL(`../../${name}/migrations/`, import.meta.url);
const lower = ['org', 'notify', 'agreement', 'asset', 'rota', 'cases'];
const before = mkdtempSync(join(tmpdir(), 'watch-before-'));
const setsWith = (watch: URL) => [
  platformMigrations,
  ...lower.map((name, index) => ({ name, rank: index + 1, folder: here(name) })),
  { name: 'watch', rank: 20, folder: watch },
];

let database: Awaited<ReturnType<typeof testDatabase>>;
let client: pg.Client;
beforeAll(async () => {
  for (const name of readdirSync(here('watch')).filter((one) => one < '0008'))
    cpSync(new URL(name, here('watch')), join(before, name));
  const old = pathToFileURL(`${before}/`);
  database = await testDatabase({
    key: 'watch-before-0008',
    prepare: async (url) => void (await migrate(url, setsWith(old))),
  });
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await database?.drop();
  rmSync(before, { recursive: true, force: true });
});

it('what was there before keeps what can be known: its system, its owner, what counted, what a work covered', async () => {
  await client.query(`
    insert into asset (id, contract_id, kind, name, owner, parent_id, depends_on, created_at) values
      ('portal', 'c', 'system', '门户', 'supplier', null, '{}', '2026-01-01Z'),
      ('his', 'c', 'interface', 'HIS', 'third-party', null, '{}', '2026-01-01Z'),
      ('booking', 'c', 'module', '预约', 'hospital', 'portal', '{his}', '2026-01-01Z');
    insert into probe (id, contract_id, asset_id, name, profile, every_seconds, timeout_ms, retries, recover_after, severity,
        counts_downtime, created_at, removed_at) values
      ('counts', 'c', 'booking', 'a', '{}', 60, 1000, 0, 1, 'critical', true, '2026-01-02Z', null),
      ('gone', 'c', 'portal', 'b', '{}', 60, 1000, 0, 1, 'critical', true, '2026-01-02Z', '2026-02-01Z'),
      ('once', 'c', 'his', 'c', '{}', 60, 1000, 0, 1, 'warning', true, '2026-01-02Z', null);
    insert into alert (id, contract_id, probe_id, fingerprint, asset_id, severity, title, detail, group_key, started_at,
        confirmed_at, last_at) values
      ('a1', 'c', 'counts', 'counts', 'booking', 'critical', '预约', '', 'portal', '2026-01-03Z', '2026-01-03Z', '2026-01-03Z'),
      ('a2', 'c', 'once', 'once', 'his', 'critical', 'HIS', '', 'his', '2026-01-04Z', '2026-01-04Z', '2026-01-04Z');
    insert into outage (id, contract_id, alert_id, probe_id, asset_id, from_at, to_at) values
      ('o1', 'c', 'a1', 'counts', 'booking', '2026-01-03Z', null),
      ('o2', 'c', 'a2', 'once', 'his', '2026-01-04Z', '2026-01-05Z');
    insert into planned_work (id, contract_id, title, change, assets, from_at, to_at, planned_by, approved_by, approved_at) values
      ('w1', 'c', 't', 'BG-1', '{his}', '2026-01-03Z', '2026-01-04Z', 'x', 'y', '2026-01-02Z'),
      ('w2', 'c', 't', 'bg－１', null, '2026-01-05Z', '2026-01-06Z', 'x', null, null);
    insert into fact (id, contract_id, subject, type, at, recorded_at, actor_kind, mac, data) values
      ('f1', 'c', 'o2', 'outage.corrected', '2026-01-06Z', '2026-01-06Z', 'person', '',
        '{"before": {"party": "third-party"}, "after": {"party": "supplier"}}'),
      ('f2', 'c', 'o2', 'outage.corrected', '2026-01-07Z', '2026-01-07Z', 'person', '',
        '{"before": {"party": "supplier"}, "after": {"party": "supplier"}}')`);
  expect(await migrate(database.url, setsWith(here('watch')))).toContain('watch/0008_kept_outages.sql');
  const rows = async (sql: string) => (await client.query({ text: sql, rowMode: 'array' })).rows;
  expect(await rows('select id, system_id, owner, corrected_party from outage order by id')).toEqual([
    ['o1', 'portal', 'hospital', null],
    ['o2', 'his', 'third-party', 'supplier'],
  ]);
  expect(await rows('select id, owner from alert order by id')).toEqual([
    ['a1', 'hospital'],
    ['a2', 'third-party'],
  ]);
  const day = (column: string) => `to_char(${column} at time zone 'UTC', 'MM-DD')`;
  expect(
    await rows(`select probe_id, system_id, ${day('from_at')}, ${day('to_at')} from counting_period order by 1`),
  ).toEqual([
    ['counts', 'portal', '01-02', null],
    ['gone', 'portal', '01-02', '02-01'],
    ['once', 'his', '01-02', '01-05'],
  ]);
  expect(await rows('select id, covers, change_key from planned_work order by id')).toEqual([
    ['w1', ['booking', 'his'], 'BG-1'],
    ['w2', null, null],
  ]);
});
