import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Probe } from '../shapes/index.ts';
import { nextDue } from './first-due.ts';
import { Heap } from './heap.ts';
import { Jitter } from './jitter.ts';
import { LANES } from './lanes.ts';
import { Scheduler } from './scheduler.ts';

const START = Date.parse('2026-11-02T08:00:00+08:00');
const probe = (id: string, everySeconds = 30, kind: 'tcp' | 'ping' = 'tcp') =>
  Probe.parse({
    id,
    everySeconds,
    timeoutMs: 1_000,
    profile: kind === 'tcp' ? { kind, host: 'h', port: 1 } : { kind, host: 'h' },
  });

test('moments are the interval’s own: evenly spread, unmoved by a restart', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.integer({ min: 5, max: 86_400 }),
      fc.nat({ max: 4e12 }),
      (id, every, now) => {
        const due = nextDue(id, every * 1000, now);
        expect(due).toBeGreaterThanOrEqual(now);
        expect(due - now).toBeLessThan(every * 1000);
        expect(nextDue(id, every * 1000, due + 1)).toBe(due + every * 1000);
      },
    ),
  );
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let index = 0; index < 10_000; index++) {
    const tenth = Math.floor((nextDue(`probe-${index}`, 30_000, START) - START) / 3_000);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  expect(Math.min(...tenths)).toBeGreaterThan(900);
  expect(Math.max(...tenths)).toBeLessThan(1_100);
});

test('a heap gives the smallest first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const heap = new Heap<number>((number) => number);
      for (const number of numbers) heap.push(number);
      expect(numbers.map(() => heap.pop())).toEqual([...numbers].sort((a, b) => a - b));
      expect(heap.pop()).toBeUndefined();
    }),
  );
});

test('jitter’s quantiles are those of the sorted list', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9_999 }), { minLength: 1 }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (late, share) => {
        const jitter = new Jitter();
        for (const ms of late) jitter.add(ms);
        expect(jitter.quantile(share)).toBe([...late].sort((a, b) => a - b)[Math.ceil(share * late.length) - 1]);
      },
    ),
  );
});

describe('the scheduler', () => {
  beforeEach(() => vi.useFakeTimers({ now: START }));
  afterEach(() => vi.useRealTimers());

  function scheduler(runMs: number | ((id: string) => number), lanes = LANES) {
    const runs: { id: string; scheduledAt: number; startedAt: number }[] = [];
    const busy = new Map<string, number>();
    const made = new Scheduler({
      now: Date.now,
      tick: () => performance.now(),
      lanes,
      async run({ id }, scheduledAt) {
        runs.push({ id, scheduledAt, startedAt: Date.now() });
        busy.set(id, (busy.get(id) ?? 0) + 1);
        expect(busy.get(id)).toBe(1);
        await new Promise((done) => setTimeout(done, typeof runMs === 'number' ? runMs : runMs(id)));
        busy.set(id, 0);
      },
    });
    return { made, runs };
  }

  test('every probe runs once an interval, for as long as it is there', async () => {
    const { made, runs } = scheduler(200);
    made.set(Array.from({ length: 500 }, (_, index) => probe(`p${index}`)));
    await vi.advanceTimersByTimeAsync(300_000);
    expect(runs).toHaveLength(5_000);
    expect(made.skipped).toBe(0);
    expect(made.jitter.quantile(1)).toBeLessThanOrEqual(10);
    for (const { scheduledAt, startedAt } of runs) expect(startedAt - scheduledAt).toBeLessThanOrEqual(10);
    made.set([probe('p1')]);
    const before = runs.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(runs.slice(before).map(({ id }) => id)).toEqual(['p1', 'p1']);
  });

  test('a probe that has not come back is not started beside itself, and that is told', async () => {
    const { made, runs } = scheduler(70_000);
    made.set([probe('slow')]);
    await vi.advanceTimersByTimeAsync(300_000);
    expect(runs.length).toBeLessThanOrEqual(4);
    expect(made.skipped).toBe(10 - runs.length);
  });

  test('a lane holds its number; what waits keeps its moment', async () => {
    const { made, runs } = scheduler(4_000, { ...LANES, command: 1 });
    made.set([probe('a', 30, 'ping'), probe('b', 30, 'ping'), probe('c', 30, 'ping')]);
    let most = 0;
    for (let second = 0; second < 90; second++) {
      await vi.advanceTimersByTimeAsync(1_000);
      most = Math.max(most, made.running);
    }
    expect(most).toBe(1);
    expect(runs).toHaveLength(9);
    expect(made.skipped).toBe(0);
    for (const { id, scheduledAt } of runs)
      expect(nextDue(id, 30_000, scheduledAt - 500) - scheduledAt).toBeLessThan(500);
  });

  test('a new probe among others is tried within seconds; an unchanged one keeps its moments', async () => {
    const { made, runs } = scheduler(10);
    made.set([probe('old')]);
    await vi.advanceTimersByTimeAsync(30_000);
    const moment = runs.find(({ id }) => id === 'old')?.scheduledAt ?? 0;
    made.set([probe('old'), probe('new', 86_400)]);
    await vi.advanceTimersByTimeAsync(3_100);
    expect(runs.filter(({ id }) => id === 'new')).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(
      runs.filter(({ id }) => id === 'old').every(({ scheduledAt }) => Math.abs((scheduledAt - moment) % 30_000) < 50),
    ).toBe(true);
  });

  test('a changed profile keeps the moments of its probe, and runs as it is now', async () => {
    const seen: string[] = [];
    const made = new Scheduler({
      now: Date.now,
      tick: () => performance.now(),
      run: async ({ profile }, at) => void seen.push(`${profile.kind} ${(at - nextDue('p', 30_000, START)) % 30_000}`),
    });
    made.set([probe('p')]);
    await vi.advanceTimersByTimeAsync(30_000);
    made.set([probe('p', 30, 'ping')]);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(seen.map((one) => one.split(' ')[0])).toEqual(['tcp', 'ping']);
    for (const one of seen) expect(Number(one.split(' ')[1])).toBeLessThan(50);
  });

  test('setting the clock moves no run', async () => {
    const { made, runs } = scheduler(10);
    made.set([probe('p', 60)]);
    await vi.advanceTimersByTimeAsync(60_000);
    vi.setSystemTime(START + 7_200_000);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(runs).toHaveLength(3);
    expect(made.skipped).toBe(0);
  });

  test('asked for out of turn it runs at once, or again when what runs has ended; its moments stay', async () => {
    const { made, runs } = scheduler(2_000);
    made.set([probe('p', 600)]);
    made.runNow('p');
    await vi.advanceTimersByTimeAsync(1_000);
    made.runNow('p');
    made.runNow('nobody');
    expect(runs).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(runs.map(({ scheduledAt }) => scheduledAt - START)).toEqual([0, 2_000]);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(nextDue('p', 600_000, (runs[2]?.scheduledAt ?? 0) - 500) - (runs[2]?.scheduledAt ?? 0)).toBeLessThan(500);
    expect(made.skipped).toBe(0);
  });

  test('a lane of one stays one where one that others wait behind is asked for again', async () => {
    const { made, runs } = scheduler(5_000, { ...LANES, command: 1 });
    made.set([probe('a', 600, 'ping'), probe('b', 600, 'ping'), probe('c', 600, 'ping')]);
    for (const id of ['a', 'b', 'c']) made.runNow(id);
    await vi.advanceTimersByTimeAsync(1_000);
    made.runNow('a');
    let most = 0;
    for (let second = 0; second < 30; second++) {
      await vi.advanceTimersByTimeAsync(1_000);
      most = Math.max(most, made.running);
    }
    expect(most).toBe(1);
    expect(runs.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'a']);
  });

  test('stopped, it starts nothing and waits for what runs', async () => {
    const { made, runs } = scheduler(5_000);
    made.set([probe('p', 5)]);
    await vi.advanceTimersByTimeAsync(5_100);
    const stopped = made.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    await stopped;
    expect(runs).toHaveLength(1);
    expect(made.running).toBe(0);
  });
});
