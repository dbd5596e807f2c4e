import { instantOf } from '@yinuo/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { probeSeries } from '../reading/probe-series.ts';
import { openWatchDesk, outcomeOf, system, type WatchDesk } from '../testing/watch-desk.ts';
import { keepOwnResults } from './keep-own-results.ts';
import { dropPartitions, keepPartitions } from './keep-partitions.ts';

let desk: WatchDesk;
beforeAll(async () => {
  desk = await openWatchDesk();
  await keepPartitions(desk, system, {});
});
afterAll(() => desk?.close());

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

describe('results that come after their day was dropped', () => {
  it('are added to its counts: what was counted stays, and what comes next is added too', async () => {
    const probe = await desk.probe({ name: '迟到', retries: 0, everySeconds: 60 });
    const from = desk.at('2026-05-04T06:00:00');
    const countedTo = (at: number) =>
      desk.pool.query('update probe_rolled set slots_to = $1, hours_to = $1', [new Date(at)]);
    const counts = async () => {
      const span = { from: '2026-04-29T06:00:00+08:00', to: '2026-05-05T06:00:00+08:00' };
      const { points } = await probeSeries(desk, desk.person('hospital-leader'), { id: probe, ...span });
      return points.filter((point) => point.ok + point.failed > 0).map((point) => [point.ok, point.failed, point.mean]);
    };
    await countedTo(from);
    desk.clock.set(instantOf(from + 2 * 3_600_000));
    await desk.keep(probe, from, '+'.repeat(30));
    await desk.roll();
    expect(await counts()).toEqual([[30, 0, 12]]);

    const day = async () =>
      (await desk.pool.query(`select to_regclass('probe_result_20260504') as name`)).rows[0]?.name;
    desk.clock.set(instantOf(from + 17 * 86_400_000));
    await dropPartitions(desk, system, { table: 'probe_result' });
    expect(await day()).not.toBeNull(); // not counted to its end: it stays
    await countedTo(desk.clock.now() - 3_600_000);
    await dropPartitions(desk, system, { table: 'probe_result' });
    expect(await day()).toBeNull();
    await desk.keep(probe, instantOf(from + 32 * 60_000), '-'.repeat(5));
    await desk.roll();
    await desk.keep(probe, instantOf(from + 40 * 60_000), '+-');
    await desk.roll();
    expect(await counts()).toEqual([[31, 6, 12]]);
    expect(await day()).toBeNull();
  });
});
