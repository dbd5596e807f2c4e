import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Instant, instantOf, startOfDay } from '@yinuo/kernel';
import { inTransaction, systemClock } from '@yinuo/platform';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { faultOf, smallContract } from '../../../testing/index.ts';
import { endAssurance } from '../assurance/end-assurance.ts';
import { planAssurance } from '../assurance/plan-assurance.ts';
import { probeSeries } from '../reading/probe-series.ts';
import { readCapacity } from '../reading/read-capacity.ts';
import { readDowntime } from '../reading/read-downtime.ts';
import { readMetrics } from '../reading/read-metrics.ts';
import { readStatus } from '../reading/read-status.ts';
import { selectWork } from '../store/probe-store.ts';
import { openWatchDesk, outcomeOf, type WatchDesk } from '../testing/watch-desk.ts';
import { databaseReversals } from '../worker/database-reversals.ts';
import { ProbeWorker } from '../worker/probe-worker.ts';
import { takeTurn } from '../worker/take-turn.ts';
import { planWork } from '../works/plan-work.ts';
import { keepOwnResults } from './keep-own-results.ts';
import { dropPartitions, keepPartitions } from './keep-partitions.ts';
import { rollResults } from './roll-results.ts';

const LIMIT = `  - id: SM-9
    heading: { zh: 故障时长, en: Downtime }
    quotes: [{ text: '年故障时长不超过48小时', en: 'no more than 48 hours a year' }]
    obligations:
      - { type: limit, id: yearly-downtime, title: { zh: 年故障时长, en: Downtime a year }, measure: downtime, rule: at-most, value: 48, unit: hour, per: year }
`;
const system = { kind: 'system', job: 'test' } as const;
const MINUTE = 60_000;
let desk: WatchDesk;
beforeAll(async () => {
  desk = await openWatchDesk('2026-03-02T09:00:00', smallContract({ clauses: LIMIT }));
  await keepPartitions(desk, system, {});
});
afterAll(() => desk?.close());

const keep = (probe: string, from: Instant, signs: string, everyMs = MINUTE) =>
  keepOwnResults(desk, system, { outcomes: [...signs].map((sign, at) => outcomeOf(probe, sign, from + at * everyMs)) });
const roll = async () => {
  while ((await rollResults(desk, system, {})).more);
};
const iso = (at: number) => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
const leader = () => desk.person('hospital-leader');

describe('partitions', () => {
  it('a new day is made while results are counted: nobody waits for the other in a circle', async () => {
    const [counter, keeper] = await Promise.all([desk.pool.connect(), desk.pool.connect()]);
    try {
      await counter.query('begin');
      await counter.query('select * from probe_rolled for update');
      await keeper.query('begin');
      for (const table of ['probe_result', 'probe_slot', 'probe_hour'])
        await keeper.query(`select watch_partition($1, '2031-01-01')`, [table]);
      const waits = keeper.query('select slots_to from probe_rolled for share');
      await counter.query('insert into probe_slot select probe, at, 0, 0, 0 from probe_result where false');
      await counter.query('rollback');
      await waits;
    } finally {
      await keeper.query('rollback');
      counter.release();
      keeper.release();
    }
  });
  it('what need not be kept any longer is dropped, and only that', async () => {
    const parts = async () =>
      (await desk.pool.query(`select relname from pg_class where relname like 'probe_result_20%' and relkind = 'r'`))
        .rows;
    const before = await parts();
    await desk.pool.query(`select watch_partition('probe_result', '2026-01-05')`);
    expect(await parts()).toHaveLength(before.length + 1);
    await dropPartitions(desk, system, { table: 'probe_result' });
    expect(await parts()).toEqual(before);
  });
});

describe('a probe that acts on a HIS', () => {
  it('runs in one place at a time, and what a killed one left is the next one’s to give back', async () => {
    const probe = { id: 'probe_acting', timeoutMs: 10_000 };
    const end = await takeTurn(desk.pool, probe);
    expect(await takeTurn(desk.pool, probe)).toBeNull();
    expect(await takeTurn(desk.pool, { ...probe, id: 'probe_other' })).not.toBeNull();
    await end?.();
    expect(await takeTurn(desk.pool, probe)).not.toBeNull();
    await desk.pool.query(`update probe_turn set until = now() - interval '1 second'`); // it was killed, its time is over
    expect(await takeTurn(desk.pool, probe)).not.toBeNull();

    const deed = { call: 'lock', at: 0, preId: '7', seeNo: '1', mzh: 'M', tradeNo: '' } as const;
    await databaseReversals(desk).open(probe.id, 'k', deed);
    const successor = databaseReversals(desk);
    expect(await successor.of(probe.id)).toEqual([{ key: 'k', deed }]);
    await successor.close('k');
    expect(await databaseReversals(desk).of(probe.id)).toEqual([]);
  });
});

describe('assurance periods (XY-9)', () => {
  const span = { from: '2026-04-01T00:00:00+08:00', to: '2026-04-08T00:00:00+08:00' };
  const every = async (at: Instant) => {
    const open = { actor: system, readOnly: true, contractsOfOrg: desk.contractsOfOrg } as const;
    const rows = await inTransaction(desk.pool, open, (tx) => selectWork(tx, null, at));
    return rows.map((row) => row.every_seconds);
  };
  it('probes look more often, nothing is changed, warnings do not wait; ended early, all is as before', async () => {
    await desk.probe({ name: '保障', everySeconds: 300 });
    const department = desk.person('hospital-it');
    const period = await planAssurance(desk, department, {
      contract: desk.contract,
      title: '年度检查',
      ...span,
      everySeconds: 30,
    });
    const [before, during] = [desk.at('2026-03-31T23:59:59'), desk.at('2026-04-01T00:00:00')];
    expect(Math.max(...(await every(before)))).toBe(300);
    expect(Math.max(...(await every(during)))).toBe(30);
    const work = { contract: desk.contract, title: '升级', change: 'BG-9' };
    const inside = { from: '2026-04-02T01:00:00+08:00', to: '2026-04-02T02:00:00+08:00' };
    expect((await faultOf(planWork(desk, department, { ...work, ...inside })))?.fields).toEqual([
      { path: 'from', rule: 'assurance-period' },
    ]);
    const stranger = desk.person('hospital-it', 'second');
    expect((await faultOf(endAssurance(desk, stranger, { id: period.id })))?.code).toBe('not-found');
    expect((await faultOf(planAssurance(desk, stranger, { contract: desk.contract, title: 'x', ...span })))?.code).toBe(
      'not-found',
    );
    expect(await endAssurance(desk, department, { id: period.id })).toMatchObject({ state: 'over', may: [] });
    expect((await faultOf(endAssurance(desk, department, { id: period.id })))?.code).toBe('state.conflict');
    expect(Math.max(...(await every(during)))).toBe(300);
  });
});

describe('what a table could refuse', () => {
  it('is kept as far as it can be: it holds back nothing that follows', async () => {
    const probe = await desk.probe({ name: '怪值' });
    const at = desk.at('2026-03-02T05:00:00');
    const reason = { code: 'assertion', params: { on: 'text', path: '', expected: 'x', found: 'a\0b\ud83d' } } as const;
    const huge = { name: 'r\0', value: 1.7e308, unit: '', state: 'ok', reason: null } as const;
    const odd = [
      outcomeOf(probe, '-', at, { reason, durationMs: 2 ** 40 }),
      outcomeOf(probe, '+', instantOf(at + 1), { value: 1e300, readings: [huge, huge] }),
      outcomeOf(probe, '+', instantOf(at + 2), { value: 1e-300 }),
      outcomeOf(probe, '+', desk.at('2020-01-01T00:00:00')),
      outcomeOf(probe, '+', instantOf(at + 3)),
    ];
    await keepOwnResults(desk, system, { outcomes: odd });
    const { rows } = await desk.pool.query(
      `select r.state, r.value from probe_result r join probe p on p.number = r.probe where p.id = $1 order by r.at`,
      [probe],
    );
    expect(rows).toEqual([
      { state: 'f', value: null },
      { state: 'o', value: null },
      { state: 'o', value: 0 },
      { state: 'o', value: 12 },
    ]);
    const past = await desk.pool.query(`select to_regclass('probe_result_20200101') as part`);
    expect(past.rows).toEqual([{ part: null }]);
  });
});

describe('series', () => {
  it('says the same before and after it is counted, and late results are counted too', async () => {
    const probe = await desk.probe({ name: '序列' });
    const from = desk.at('2026-03-02T06:00:00');
    await keep(probe, from, '+'.repeat(150));
    const read = () => probeSeries(desk, leader(), { id: probe, from: iso(from), to: iso(from + 3 * 3_600_000) });
    const before = await read();
    expect(before.points).toHaveLength(30);
    expect(before.points[0]).toMatchObject({ ok: 5, failed: 0, mean: 12 });
    await roll();
    expect(await read()).toEqual(before);
    await keep(probe, instantOf(from + 30_000), '?'.repeat(5));
    await roll();
    expect((await read()).points[0]).toMatchObject({ ok: 5, unknown: 5 });
    const week = await probeSeries(desk, leader(), {
      id: probe,
      from: iso(from - 5 * 86_400_000),
      to: iso(from + 86_400_000),
    });
    expect(week.stepSeconds).toBe(3600);
    expect(week.points.map((point) => [point.ok, point.unknown])).toEqual([
      [60, 5],
      [60, 0],
      [30, 0],
    ]);
    const stranger = desk.person('hospital-leader', 'second');
    await expect(probeSeries(desk, stranger, { id: probe, from: iso(from), to: iso(from + 1) })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('downtime (KL-4)', () => {
  it('by system and party, planned work only where approved, against the contract’s own limit with a forecast', async () => {
    desk.clock.set(desk.at('2026-03-02T09:05:00'));
    const probe = await desk.probe({ name: '挂号', retries: 0, everySeconds: 60 });
    const his = await desk.probe({ name: 'HIS', asset: desk.assets.his, retries: 0, everySeconds: 60 });
    const span = (from: string, to: string) => ({
      from: `2026-03-02T${from}:00+08:00`,
      to: `2026-03-02T${to}:00+08:00`,
    });
    const plan = (role: 'hospital-it' | 'supplier-lead', change: string, times: { from: string; to: string }) =>
      planWork(desk, desk.person(role), { contract: desk.contract, title: '升级', change, ...times });
    await plan('hospital-it', 'BG-1', span('10:00', '10:30'));
    await plan('supplier-lead', 'BG-2', span('11:00', '11:30'));
    const day = desk.at('2026-03-02T09:30:00');
    // Down 10:10–10:40 (20 of it approved), 11:00–11:20; the HIS 11:10–11:40.
    const signs = (downs: [number, number][]) =>
      Array.from({ length: 180 }, (_, at) => (downs.some(([from, to]) => at >= from && at < to) ? '-' : '+')).join('');
    desk.clock.set(desk.at('2026-03-02T12:31:00'));
    await keep(
      probe,
      day,
      signs([
        [40, 70],
        [90, 110],
      ]),
    );
    await keep(his, day, signs([[100, 130]]));
    await roll();
    const view = await readDowntime(desk, leader(), { contract: desk.contract, from: '2026-03-02', to: '2026-03-02' });
    const portal = view.systems.find((one) => one.id === desk.assets.portal);
    expect(portal).toMatchObject({
      downMinutes: 30,
      byParty: { supplier: 30 },
      excluded: [{ change: 'BG-1', minutes: 30 }],
    });
    expect((portal?.countedMinutes ?? 0) + (portal?.unwatchedMinutes ?? 0) + (portal?.excludedMinutes ?? 0)).toBe(
      portal?.periodMinutes,
    );
    const third = view.systems.find((one) => one.id === desk.assets.his);
    expect(third?.byParty).toEqual({ supplier: 0, hospital: 0, 'third-party': 30 });
    expect(view.limit).toMatchObject({ clause: 'SM-9', limitMinutes: 48 * 60, usedMinutes: 30, from: '2026-01-01' });
    expect(view.limit?.forecast).toBeNull(); // a morning was watched: no rate for a year
    const status = await readStatus(desk, leader(), { contract: desk.contract });
    const shown = status.systems.find((one) => one.id === desk.assets.portal);
    expect([shown?.state, shown?.days.length, shown?.days.at(-1)?.downMinutes]).toEqual(['up', 90, 30]);
  });
});

describe('capacity (KL-6)', () => {
  it('sees the day on which a disk is full, weeks ahead', async () => {
    const capacity = { reading: 'disk /', limit: 90, side: 'above', warnDays: 60 } as const;
    const probe = await desk.probe({ name: '磁盘', severity: 'warning', capacity });
    const first = startOfDay('2026-02-01' as never);
    desk.clock.set(instantOf(first + 30 * 86_400_000));
    for (let day = 0; day < 30; day++) {
      const readings = [{ name: 'disk /', value: 40 + day, unit: '%', state: 'ok' as const, reason: null }];
      const outcomes = [outcomeOf(probe, '+', first + day * 86_400_000 + 3_600_000, { readings })];
      await keepOwnResults(desk, system, { outcomes });
    }
    const [item] = (await readCapacity(desk, leader(), { contract: desk.contract })).items;
    expect(item?.days).toHaveLength(30);
    expect(item?.trend?.perDay).toBeCloseTo(1, 6);
    expect(item?.reach?.at).toBe('2026-03-23');
    expect(item?.warns).toBe(true);
  });
});

describe('/metrics', () => {
  it('gives Prometheus what an access token may see, and nothing without one', async () => {
    const answer = await (await desk.app()).inject({ url: '/metrics' });
    expect(answer.statusCode).toBe(401);
    const text = async (org: 'first' | 'second') => {
      const { content } = await readMetrics(desk, desk.person('hospital-it', org), {});
      return String(content);
    };
    await desk.probe({ name: '引号"与\\斜杠' });
    const probe = await desk.probe({ name: '指标' });
    await keep(probe, instantOf(desk.clock.now() - 5_000), '+');
    expect(await text('first')).toMatch(
      /^yinuo_probe_up\{contract="SM",probe="probe_\w+",name="指标",kind="http"\} 1$/m,
    );
    desk.clock.set(instantOf(desk.clock.now() + 3_600_000));
    await keep(probe, instantOf(desk.clock.now() - 5_000), '?'); // it still tries, and can no longer tell
    const blind = await text('first');
    expect(blind).toMatch(/^yinuo_probe_known\{.*name="指标".*\} 0$/m);
    expect(blind).toMatch(/^yinuo_probe_age_seconds\{.*name="指标".*\} 3605$/m);
    expect(blind).not.toMatch(/^yinuo_probe_(up|value)\{.*name="指标"/m);
    expect(await text('second')).not.toContain('yinuo_probe_up{');
  });
});

describe('the desk’s own worker', () => {
  it('runs what is reachable, keeps what it finds, and never goes to the desk’s own database; no credential is logged', async () => {
    const server = createServer((_, reply) => reply.end('ok')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const database = (await desk.pool.query(`select current_setting('port')::int as port`)).rows[0]?.port;
    const secrets = { key: 'Sesame-0pen-88' };
    // Eight of each, spread over their interval: one is due at once.
    for (let index = 0; index < 8; index++) {
      const every = { everySeconds: 5, timeoutMs: 2_000 };
      const headers = { 'X-Key': '{{secret.key}}' };
      const url = `http://127.0.0.1:${port}/`;
      await desk.probe({ name: '可达', ...every, secrets, profile: { kind: 'http', url, headers } });
      await desk.probe({ name: '自身', ...every, profile: { kind: 'tcp', host: '127.0.0.1', port: 9 } });
    }
    // Its address is refused when it is added; the database may move there afterwards.
    const moved = `update probe set profile = jsonb_set(profile, '{port}', to_jsonb($1::int)) where name = '自身'`;
    await desk.pool.query(moved, [database]);
    const sealed = await desk.probe({
      name: '换过密钥',
      everySeconds: 5,
      timeoutMs: 2_000,
      secrets,
      profile: { kind: 'http', url: `http://127.0.0.1:${port}/`, headers: { 'X-Key': '{{secret.key}}' } },
    });
    await desk.pool.query(`update probe set secrets = 'sealed by another key' where id = $1`, [sealed]);
    const lines: unknown[] = [];
    const note = (...line: unknown[]) => void lines.push(line);
    const worker = await ProbeWorker.start({
      ...desk,
      clock: systemClock,
      log: { info: note, warn: note, error: note },
    });
    const last = async (name: string) =>
      (await desk.pool.query(`select last from probe where name = $1 and last is not null limit 1`, [name])).rows[0]
        ?.last;
    try {
      await vi.waitFor(async () => expect([await last('可达'), await last('自身')]).not.toContain(undefined), 9_000);
    } finally {
      await worker.stop();
      server.close();
    }
    expect(await last('可达')).toMatchObject({ state: 'ok', unit: 'ms' });
    expect(await last('自身')).toMatchObject({ reason: { code: 'refused-target' } });
    expect(JSON.stringify(lines)).not.toContain(secrets.key);
  });
});

describe('results that come after their day was dropped', () => {
  it('are added to its counts: what was counted stays, and what comes next is added too', async () => {
    const probe = await desk.probe({ name: '迟到', retries: 0, everySeconds: 60 });
    const from = desk.at('2026-05-04T06:00:00');
    const countedTo = (at: number) =>
      desk.pool.query('update probe_rolled set slots_to = $1, hours_to = $1', [new Date(at)]);
    const counts = async () => {
      const span = { from: iso(from - 5 * 86_400_000), to: iso(from + 86_400_000) };
      const { points } = await probeSeries(desk, leader(), { id: probe, ...span });
      return points.filter((point) => point.ok + point.failed > 0).map((point) => [point.ok, point.failed, point.mean]);
    };
    await countedTo(from);
    desk.clock.set(instantOf(from + 2 * 3_600_000));
    await keep(probe, from, '+'.repeat(30));
    await roll();
    expect(await counts()).toEqual([[30, 0, 12]]);

    const day = async () =>
      (await desk.pool.query(`select to_regclass('probe_result_20260504') as name`)).rows[0]?.name;
    desk.clock.set(instantOf(from + 17 * 86_400_000));
    await dropPartitions(desk, system, { table: 'probe_result' });
    expect(await day()).not.toBeNull(); // not counted to its end: it stays
    await countedTo(desk.clock.now() - 3_600_000);
    await dropPartitions(desk, system, { table: 'probe_result' });
    expect(await day()).toBeNull();
    await keep(probe, instantOf(from + 32 * MINUTE), '-'.repeat(5));
    await roll();
    await keep(probe, instantOf(from + 40 * MINUTE), '+-');
    await roll();
    expect(await counts()).toEqual([[31, 6, 12]]);
    expect(await day()).toBeNull();
  });
});
