import type { Dashboard, DowntimeView } from '@yinuo/api';
import type { PersonActor } from '@yinuo/platform';
import { afterAll, expect, it } from 'vitest';
import { csvOf, openAnalysisDesk } from '../testing/analysis-desk.ts';
import { dashboardWorkbook } from './dashboard-workbook.ts';

const { desk, contract, lead, leader, run } = await openAnalysisDesk();
afterAll(() => desk.close());

const read = (by: PersonActor, more = '') =>
  desk.call<Dashboard>(by, `/api/analysis/dashboard?from=2026-01-01&to=2026-12-31${more}`);

it('counts what the cases come to', async () => {
  const { status, body } = await read(leader);
  expect(status).toBe(200);
  expect(body.total).toMatchObject({ cases: 3, open: 1, complaints: 0 });
  expect(body.total.met + body.total.breached).toBeGreaterThan(0);
  const sum = body.promise.reduce((all, one) => all + one.breached, 0);
  expect(sum).toBe(body.total.breached);
  expect(body.response.map(({ count }) => count)).toEqual([2, 0, 0, 0, 0, 1]);
  expect(body.resolution.map(({ count }) => count)).toEqual([2, 0, 0, 0, 0, 0, 0]);
  expect(body.duties.due).toBeGreaterThan(0);
});

it('effort is what the desk knows the time of, with of how many', async () => {
  const call = { caller: '李护士', startedAt: '2026-04-28T09:00:00+08:00' };
  const log = (more: object) =>
    desk.call(desk.person('supplier-first-line', 'supplier'), '/api/calls', {
      body: { contract, kind: 'consultation', title: '怎么退号', call: { ...call, ...more } },
    });
  expect((await log({})).status).toBe(201);
  expect((await log({ endedAt: '2026-04-28T09:06:00+08:00' })).status).toBe(201);
  await desk.pool.query(
    `insert into shift (id, contract_id, person_id, duty, starts_at, ends_at)
     values ('shift_1', $1, $2, 'primary', '2026-04-28T08:00:00+08:00', '2026-04-28T20:00:00+08:00'),
       ('shift_2', $1, $2, 'primary', '2026-04-30T08:00:00+08:00', '2026-04-30T20:00:00+08:00'),
       ('shift_3', $1, $2, 'primary', '2026-05-01T08:00:00+08:00', '2026-05-01T20:00:00+08:00')`,
    [contract, lead.personId],
  );
  const { body } = await read(leader);
  expect(body.effort).toEqual([
    expect.objectContaining({ month: '2026-04', calls: 2, timed: 1, callMinutes: 6, shifts: 2, shiftMinutes: 780 }),
  ]);
  expect((await read(desk.person('supplier-leader', 'rival'))).body.effort).toEqual([]);
});

it('downtime is what watch counts: each instant once, months apart, what goes on up to now, without approved work', async () => {
  const asset = async (name: string) => {
    const body = { contract, kind: 'system', name, owner: 'supplier' };
    return (await desk.call<{ id: string }>(lead, '/api/assets', { body })).body.id;
  };
  const [one, other] = [await asset('挂号'), await asset('缴费')];
  const down = (id: string, system: string, from: string, to: string | null, more = 'null') =>
    desk.pool.query(
      `insert into outage (id, contract_id, asset_id, system_id, owner, title, entered_by, from_at, to_at, struck_at, party, corrected_party, roots)
       values ($1, $2, $3, $3, 'supplier', '停', '李主任', $4, $5, ${more === 'struck' ? 'now()' : 'null'}, 'supplier',
         ${more === 'hospital' ? `'hospital'` : 'null'}, '{}')`,
      [id, contract, system, `${from}:00+08:00`, to && `${to}:00+08:00`],
    );
  await down('outage_a', one, '2026-03-31T22:00', '2026-04-01T06:00');
  await down('outage_b', other, '2026-03-31T23:00', '2026-04-01T06:00');
  await down('outage_c', one, '2026-04-30T08:00', null);
  await down('outage_d', one, '2026-04-10T01:00', '2026-04-10T02:00');
  await down('outage_e', other, '2026-04-11T01:00', '2026-04-11T02:00', 'struck');
  await down('outage_f', other, '2026-04-12T01:00', '2026-04-12T02:00', 'hospital');
  await desk.pool.query(
    `insert into planned_work (id, contract_id, title, change, assets, covers, from_at, to_at, planned_by, approved_by, approved_at)
     values ('work_1', $1, '检修', 'C-1', $2, $2, '2026-04-10T01:30:00+08:00', '2026-04-10T03:00:00+08:00', '甲', '乙', now())`,
    [contract, [one]],
  );
  const source = `insert into alert_source (id, contract_id, name, format, token_hash, created_at)
    values ('source_1', $1, '别的工具', 'alertmanager', 'x', now())`;
  await desk.pool.query(source, [contract]);
  const roots = `insert into alert (id, contract_id, source_id, fingerprint, severity, title, detail, group_key, asset_id, owner,
      started_at, confirmed_at, last_at, recovered_at, told_at)
    select id, $1, 'source_1', id, 'critical', id, '', id, $2, owner, since, since, since, until, since
    from (values ('alert_r', 'third-party', '2026-04-20T01:00:00+08:00'::timestamptz, '2026-04-20T01:30:00+08:00'::timestamptz),
      ('alert_s', 'hospital', '2026-04-20T01:20:00+08:00', '2026-04-20T02:00:00+08:00')) as r(id, owner, since, until)`;
  await desk.pool.query(roots, [contract, one]);
  await desk.pool.query(
    `insert into outage (id, contract_id, alert_id, asset_id, system_id, owner, from_at, to_at, roots)
     values ('outage_g', $1, 'alert_r', $2, $2, 'supplier', '2026-04-20T00:50:00+08:00', '2026-04-20T02:30:00+08:00',
       '{alert_r,alert_s}')`,
    [contract, one],
  );
  const { body } = await read(leader);
  expect(body.outages).toEqual([
    { month: '2026-03', party: 'supplier', minutes: 120 },
    { month: '2026-04', party: 'hospital', minutes: 60 + 30 },
    { month: '2026-04', party: 'supplier', minutes: 360 + 60 + 30 + 30 },
    { month: '2026-04', party: 'third-party', minutes: 40 },
  ]);
  const days = { contract, from: '2026-04-01', to: '2026-04-30' };
  expect((await run(leader, 'outage-minutes', days)).body.rows).toEqual([['2026-04', 480, 90, 40]]);
  const by = (system: { id: string; byParty: object }) => system.id === one && system.byParty;
  const watched = await desk.call<DowntimeView>(leader, `/api/watch/downtime?${new URLSearchParams(days)}`);
  expect(watched.body.systems.map(by)).toContainEqual({ supplier: 480, hospital: 30, 'third-party': 40 });
});

it('of another organisation shows nothing of this one', async () => {
  const rival = desk.person('supplier-leader', 'rival');
  expect((await read(rival)).body.total.cases).toBe(0);
  expect((await read(rival, `&contract=${contract}`)).status).toBe(404);
});

it('the workbook says what the page says, and only to who may see it', async () => {
  const { body } = await read(leader, `&contract=${contract}`);
  const asked = { contract, from: '2026-01-01', to: '2026-12-31' };
  const { name, content } = await dashboardWorkbook(desk, leader, asked);
  expect(name).toBe('领导看板 2026-01-01 至 2026-12-31.xlsx');
  const { met, breached, cases } = body.total;
  const share = Math.round((met / (met + breached)) * 10_000) / 100;
  const csv = await csvOf(content as Uint8Array);
  expect(csv).toContain(`按时（履约率）,${met},${met + breached},${share}`);
  expect(csv).toContain(`事件,${cases},,`);
  const path = `/api/analysis/dashboard/workbook?${new URLSearchParams(asked)}`;
  expect((await desk.call(desk.person('supplier-leader', 'rival'), path)).status).toBe(404);
});
