import { instantOf } from '@yinuo/kernel';
import { inTransaction, systemClock } from '@yinuo/platform';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { decideAll } from '../alerts/decide-contract.ts';
import { claimTellings } from '../store/telling-store.ts';
import { tellAll } from '../telling/tell-all.ts';
import { openWatchDesk, type WatchDesk } from '../testing/watch-desk.ts';
import { startProbeWorker } from './start-worker.ts';
import { takeTurn } from './take-turn.ts';

const LEASE = 7_301_786;
let desk: WatchDesk;
beforeAll(async () => {
  desk = await openWatchDesk();
});
afterAll(() => desk?.close());

const leaders = async (): Promise<number[]> =>
  (
    await desk.pool.query(
      `select pid from pg_locks where locktype = 'advisory' and objid = $1 and granted
         and database = (select oid from pg_database where datname = current_database())`,
      [LEASE],
    )
  ).rows.map((row) => row.pid);

it('of two processes one runs the probes; when its session is killed, the next one does', async () => {
  const platform = { ...desk, clock: systemClock };
  const first = await startProbeWorker(platform);
  await vi.waitFor(async () => expect(await leaders()).toHaveLength(1));
  const [led] = await leaders();
  const second = await startProbeWorker(platform);
  expect(await leaders()).toEqual([led]);
  await desk.pool.query('select pg_terminate_backend($1)', [led]);
  await vi.waitFor(async () => expect(await leaders()).not.toContain(led));
  const third = await startProbeWorker(platform); // asks at once; the other two would within seconds
  await vi.waitFor(async () => expect(await leaders()).toHaveLength(1));
  for (const worker of [first, second, third]) await worker.stop();
  await vi.waitFor(async () => expect(await leaders()).toEqual([]));
});

it('who overran its turn does not end that of the next one', async () => {
  const probe = { id: 'probe_slow', timeoutMs: 1_000 };
  const endOverrun = await takeTurn(desk.pool, probe);
  await desk.pool.query(`update probe_turn set until = now() - interval '1 second'`);
  const endNext = await takeTurn(desk.pool, probe);
  await endOverrun?.();
  expect(await takeTurn(desk.pool, probe)).toBeNull();
  await endNext?.();
  expect(await takeTurn(desk.pool, probe)).not.toBeNull();
});

it('what is to be told is told by one of two tellers, and by the next when the first was killed over it', async () => {
  const open = {
    actor: { kind: 'system', job: 'test' },
    readOnly: false,
    contractsOfOrg: desk.contractsOfOrg,
  } as const;
  const claim = () => inTransaction(desk.pool, open, (tx) => claimTellings(tx, desk.clock.now(), 20));
  await desk.play(await desk.probe(), '--');
  desk.clock.set(instantOf(desk.clock.now() + 5_000));
  await Promise.all([decideAll(desk), decideAll(desk)]);
  const claimed = (await Promise.all([claim(), claim()])).flat();
  expect(claimed).toHaveLength(1);
  expect(await tellAll(desk)).toBe(false); // its holder may still be at it
  desk.clock.set(instantOf(desk.clock.now() + 30_000));
  await Promise.all([tellAll(desk), tellAll(desk)]);
  expect(await desk.cases()).toHaveLength(1);
});

it('a clock that ran a day ahead and was set right holds no alarm back, and makes nothing look fresh', async () => {
  const now = desk.clock.now();
  const probe = await desk.probe({ name: '快钟' });
  const ahead = await desk.probe({ name: '快钟告警' });
  desk.clock.set(instantOf(now + 86_400_000));
  await desk.play(probe, '+');
  await desk.play(ahead, '--');
  await decideAll(desk);
  desk.clock.set(instantOf(now + 60_000));
  while (await tellAll(desk));
  await desk.play(probe, '--');
  const { rows } = await desk.pool.query(
    `select health->>'state' as state, known_at <= $1 as known, last->>'state' as last from probe where id = $2`,
    [new Date(desk.clock.now()), probe],
  );
  expect(rows).toEqual([{ state: 'down', known: true, last: 'failed' }]);
  desk.clock.set(instantOf(desk.clock.now() + 5_000));
  await desk.settle();
  const told = await desk.pool.query(
    `select told_at is not null as told from alert where probe_id = any($1) order by id`,
    [[probe, ahead]],
  );
  expect(told.rows).toEqual([{ told: true }, { told: true }]);
});
