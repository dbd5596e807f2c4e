import type { MoneySide } from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAYS, isLive, RerunWorld, rowOf } from '../../testing/rerun-world.ts';
import { rowIdentity } from '../matching/row-identity.ts';

/** Told by its words when the property finds a counterexample. */
type Act = readonly [what: string, does: (world: RerunWorld) => unknown];

const days = fc.constantFrom(...DAYS.slice(0, 3));
const index = fc.nat({ max: 20 });
const row = fc
  .record({
    day: days,
    side: fc.constantFrom<MoneySide[]>('his', 'bill'),
    orderNo: fc.constantFrom('A', 'B'),
    hisNo: fc.constantFrom('1', '2'),
    late: fc.boolean(),
    fen: fc.constantFrom(100, 40),
  })
  .map(rowOf);
const decision = fc.constantFrom('matched' as const, 'written-off' as const, 'recovering' as const);
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: row.map((one): Act => [`put ${one.day} ${rowIdentity(one)}`, (world) => world.put(one.day, one)]),
  },
  { weight: 6, arbitrary: days.map((day): Act => [`run ${day}`, (world) => checked(world, day)]) },
  { weight: 1, arbitrary: days.map((day): Act => [`seal ${day}`, (world) => world.seal(day)]) },
  { weight: 1, arbitrary: days.map((day): Act => [`bill ${day}`, (world) => world.billIsLate(day)]) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(index, decision)
      .map(([at, state]): Act => [`${state} ${at}`, (world) => world.decide(at, state)]),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(index, days)
      .map(([at, day]): Act => [`apart ${at} ${day}`, (world) => world.takeApart(at, day) && checked(world, day)]),
  },
);

function checked(world: RerunWorld, day: DateText) {
  world.run(day);
  expect([world.run(day), `${day} again changes nothing`]).toEqual([false, `${day} again changes nothing`]);
  if (world.stale.size === 0) expect(world.misplaced()).toEqual([]);
}

test('days in any order and any number of times: every row is matched or in one difference; the same again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 2, maxLength: 25 }), days, (acts, again) => {
      const world = new RerunWorld();
      for (const [, does] of acts) does(world);
      // Twice: what one day opens again that people had decided, the days before it have to see.
      for (const day of [...DAYS.slice(0, 3), ...DAYS.slice(0, 3)]) checked(world, day);
      // Without a bill a day is not held against what a later day has seen with one: then only its own last run counts.
      if (world.billLacks.size === 0) expect(world.run(again)).toBe(false);
    }),
    { numRuns: 600, seed: 20_260_322 }, // 300,000 random ones held on 22 November 2026
  );
});

const [first, second, third] = DAYS as [DateText, DateText, DateText];
const his = { side: 'his', orderNo: 'A', hisNo: '1', late: false, fen: 100 } as const;

test('a day run after a later one sees what people decided before its own first run, as the later one does', () => {
  const world = new RerunWorld();
  world.put(first, rowOf({ ...his, day: first }));
  for (const day of [third, first]) checked(world, day);
  world.decide(0, 'matched');
  for (const day of [second, third]) checked(world, day);
  world.put(second, rowOf({ ...his, day: second }));
  for (const day of [second, third]) checked(world, day);
  expect(world.run(second)).toBe(false);
  expect(world.kept.filter(isLive).map(({ state, rows }) => [state, rows.length])).toEqual([['open', 2]]);
});

test('what a later day held against a bill goes into a day without one as its own day left it', () => {
  const world = new RerunWorld();
  for (const day of [first, second]) world.billIsLate(day);
  for (const day of [first, second, third]) world.put(day, rowOf({ ...his, day }));
  for (const day of [second, third, first, second, third]) checked(world, day);
  expect(world.kept.filter(isLive).map(({ rows }) => rows.length)).toEqual([3]);
});

test('of what people took apart each part begins on a day of its own: the day before says nothing of the later one', () => {
  const world = new RerunWorld();
  world.put(first, rowOf({ ...his, day: first }));
  world.put(third, rowOf({ ...his, day: third, side: 'bill', fen: 40 }));
  checked(world, first);
  world.put(second, rowOf({ ...his, day: second, fen: 40 }));
  for (const day of [third, second]) checked(world, day);
  world.takeApart(0, third);
  checked(world, third);
  world.put(first, rowOf({ ...his, day: first }));
  for (const day of [first, second, third]) checked(world, day);
});

test('what a later day took apart goes into the days between as it was left before them', () => {
  const world = new RerunWorld();
  world.put(first, rowOf({ ...his, day: first, hisNo: '2' }));
  checked(world, first);
  world.put(third, rowOf({ ...his, day: third, side: 'bill' }));
  checked(world, third);
  expect(world.takeApart(0, third)).toBe(true);
  checked(world, third);
  world.put(second, rowOf({ ...his, day: second }));
  for (const day of [second, third]) checked(world, day);
  expect([second, third].map((day) => world.run(day))).toEqual([false, false]);
});

test('a row that matured into a sealed day stays somewhere when files of both days before it change', () => {
  const world = new RerunWorld();
  world.put(second, rowOf({ ...his, day: second, late: true }));
  for (const day of [second, third]) checked(world, day);
  world.seal(third);
  world.put(second, rowOf({ ...his, day: second, fen: 40 }));
  checked(world, second);
  world.put(first, rowOf({ ...his, side: 'bill', day: first, fen: 40 }));
  for (const day of [first, second, third]) checked(world, day);
});
