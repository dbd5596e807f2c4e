import { instantOf, startOfDay } from '@yinuo/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallContract } from '../../../testing/index.ts';
import { keepOwnResults } from '../results/keep-own-results.ts';
import { keepPartitions } from '../results/keep-partitions.ts';
import { openWatchDesk, outcomeOf, system, type WatchDesk } from '../testing/watch-desk.ts';
import { planWork } from '../works/plan-work.ts';
import { probeSeries } from './probe-series.ts';
import { readCapacity } from './read-capacity.ts';
import { readDowntime } from './read-downtime.ts';
import { readMetrics } from './read-metrics.ts';
import { readStatus } from './read-status.ts';

const LIMIT = `  - id: SM-9
    heading: { zh: 故障时长, en: Downtime }
    quotes: [{ text: '年故障时长不超过48小时', en: 'no more than 48 hours a year' }]
    obligations:
      - { type: limit, id: yearly-downtime, title: { zh: 年故障时长, en: Downtime a year }, measure: downtime, rule: at-most, value: 48, unit: hour, per: year }
`;
let desk: WatchDesk;
beforeAll(async () => {
  desk = await openWatchDesk('2026-03-02T09:00:00', smallContract({ clauses: LIMIT }));
  await keepPartitions(desk, system, {});
});
afterAll(() => desk?.close());

const leader = () => desk.person('hospital-leader');
const iso = (at: number) => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');

describe('series', () => {
  it('says the same before and after it is counted, and late results are counted too', async () => {
    const probe = await desk.probe({ name: '序列' });
    const from = desk.at('2026-03-02T06:00:00');
    await desk.keep(probe, from, '+'.repeat(150));
    const read = () => probeSeries(desk, leader(), { id: probe, from: iso(from), to: iso(from + 3 * 3_600_000) });
    const before = await read();
    expect(before.points).toHaveLength(30);
    expect(before.points[0]).toMatchObject({ ok: 5, failed: 0, mean: 12 });
    await desk.roll();
    expect(await read()).toEqual(before);
    await desk.keep(probe, instantOf(from + 30_000), '?'.repeat(5));
    await desk.roll();
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
    await desk.keep(
      probe,
      day,
      signs([
        [40, 70],
        [90, 110],
      ]),
    );
    await desk.keep(his, day, signs([[100, 130]]));
    await desk.roll();
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
    await desk.keep(probe, instantOf(desk.clock.now() - 5_000), '+');
    expect(await text('first')).toMatch(
      /^yinuo_probe_up\{contract="SM",probe="probe_\w+",name="指标",kind="http"\} 1$/m,
    );
    desk.clock.set(instantOf(desk.clock.now() + 3_600_000));
    await desk.keep(probe, instantOf(desk.clock.now() - 5_000), '?'); // it still tries, and can no longer tell
    const blind = await text('first');
    expect(blind).toMatch(/^yinuo_probe_known\{.*name="指标".*\} 0$/m);
    expect(blind).toMatch(/^yinuo_probe_age_seconds\{.*name="指标".*\} 3605$/m);
    expect(blind).not.toMatch(/^yinuo_probe_(up|value)\{.*name="指标"/m);
    expect(await text('second')).not.toContain('yinuo_probe_up{');
  });
});
