import { addDays } from '@yinuo/kernel';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Difference, Match, RunOptions, Summary } from './reconciliation.ts';
import type { RowSource, Side } from './side.ts';
import {
  allOf,
  date,
  type RowPart,
  reconcileSmall,
  roles,
  rowOf,
  type SideName,
  type SmallDay,
  told,
} from './testing/small-day.ts';

// Each run opens a database; a busy machine is slow at that.
vi.setConfig({ testTimeout: 60_000 });

// A run costs the same for ten rows and for a thousand (a database, ninety statements to plan), so one large day sees more than
// many small ones. A failing day is made smaller for as long as there is time.
const runs = { numRuns: 1, interruptAfterTimeLimit: 40_000 };
const numbersMax = 300;
const names = ['orders', 'his', 'bill'] as const;

/** Trades that share few numbers and few amounts, so that they repeat, cross and contradict each other. */
const number = (prefix: string) => fc.integer({ min: 0, max: numbersMax }).map((n) => (n === 0 ? '' : `${prefix}${n}`));
const second = fc.integer({ min: 0, max: 86_399 }).map((s) => new Date(Date.UTC(2026, 1, 28, 16, 0, s)).toISOString());
const row = fc.record({
  fen: fc.integer({ min: -3, max: 4 }).map((n) => n * 50),
  orderNo: number('O'),
  transactionId: number('T'),
  refundNo: number('R'),
  hisNo: number('H'),
  tradeNo: fc.oneof(number('O'), number('T')),
  at: second,
  state: fc.constantFrom('done', 'done', 'done', 'open', 'failed'),
  returned: fc.constantFrom(false, false, true),
  // The same row once more in its file: equal in all, or in its other state.
  again: fc.constantFrom('no', 'no', 'no', 'equal', 'in two states'),
});
const consistent = fc.integer({ min: 1, max: numbersMax }).chain((n) =>
  fc.record({
    orders: fc.boolean(),
    his: fc.boolean(),
    bill: fc.boolean(),
    fen: fc.integer({ min: 1, max: 4 }),
    at: second,
    n: fc.constant(n),
    // Given back in full the same day, said by a row or by a word only; or free of charge.
    turn: fc.constantFrom<Turn>('stays', 'stays', 'stays', 'given back', 'called refunded', 'free'),
  }),
);
type Turn = 'stays' | 'given back' | 'called refunded' | 'free';
interface MadeTrade {
  readonly orders: boolean;
  readonly his: boolean;
  readonly bill: boolean;
  readonly fen: number;
  readonly at: string;
  readonly n: number;
  readonly turn: Turn;
}
const day = fc
  .record({
    loose: fc.array(fc.tuple(fc.constantFrom(...names), row), { minLength: 200, maxLength: 300, size: 'max' }),
    trades: fc.array(consistent, { minLength: 100, maxLength: 200, size: 'max' }),
  })
  .map(({ loose, trades }): SmallDay => {
    const made = (name: SideName): RowPart[] => [
      ...trades.flatMap((trade) => rowsOn(name, trade, trade.n)),
      ...loose
        .filter(([side]) => side === name)
        .flatMap(([, { again, ...part }]): RowPart[] => {
          const one = { ...part, kind: part.fen < 0 ? 'refund' : 'pay' } as RowPart;
          return again === 'no' ? [one] : [one, { ...one, returned: (again === 'equal') === part.returned }];
        }),
    ];
    return { orders: made('orders'), his: made('his'), bill: made('bill') };
  });

function rowsOn(name: SideName, { turn, fen, at, ...has }: MadeTrade, n: number): readonly RowPart[] {
  // No channel lists what was free.
  if (!has[name] || (turn === 'free' && name === 'bill')) return [];
  const numbers = numbersOn(name, n);
  const paid: RowPart = { fen: turn === 'free' ? 0 : fen, at, ...numbers };
  if (turn === 'called refunded' && name === 'orders') return [{ ...paid, returned: true }];
  if (turn !== 'given back' && turn !== 'called refunded') return [paid];
  const { hisNo = '' } = numbers;
  return [paid, { ...paid, fen: -fen, kind: 'refund', refundNo: `R${n}`, hisNo: hisNo && `${hisNo}B` }];
}

function numbersOn(name: SideName, n: number): Partial<RowPart> {
  // The HIS names its trades now by the order, now by the payment.
  if (name === 'his') return { hisNo: `H${n}`, tradeNo: n % 2 === 0 ? `O${n}` : `T${n}` };
  return { orderNo: `O${n}`, transactionId: `T${n}`, ...(name === 'orders' ? { hisNo: `H${n}` } : {}) };
}

async function outcomeOf(small: SmallDay, options: Partial<RunOptions> = {}) {
  await using result = await reconcileSmall(small, options);
  const { summary } = result;
  const [differences, cleared] = [await allOf(result.differences()), await allOf(result.cleared())];
  return { summary, differences, cleared, matches: await allOf(result.matches()) };
}

/** Every row given is matched, left out, or in exactly one difference. */
function expectWhole(
  given: Readonly<Record<SideName, number>>,
  {
    summary,
    differences,
    matches,
  }: { readonly summary: Summary; readonly differences: readonly Difference[]; readonly matches: readonly Match[] },
): void {
  for (const name of names) {
    const placed = [...matches, ...differences].flatMap(({ rows }) => rows.filter(({ side }) => side === name));
    const { rows, fen, leftOut } = summary.sides[name] ?? { rows: 0, fen: 0, leftOut: { rows: 0 } };
    expect(placed).toHaveLength(rows);
    expect(placed.reduce((sum, one) => sum + one.fen, 0)).toBe(fen);
    expect(rows + leftOut.rows).toBe(given[name]);
  }
  for (const { a, b, fen } of summary.balance)
    expect(differences.reduce((sum, { amounts }) => sum + (amounts[a] ?? 0) - (amounts[b] ?? 0), 0)).toBe(fen);
  expect(new Set(differences.map(({ key }) => key)).size).toBe(differences.length);
}

describe('laws', () => {
  test('every row is in one place, sums explain what the sides are apart, and shuffling rows and files changes nothing', () =>
    fc.assert(
      fc.asyncProperty(day, fc.infiniteStream(fc.nat(99)), async (small, choices) => {
        const shuffled: Shuffle = (items) =>
          items
            .map((one) => ({ one, at: choices.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
        const carried = names.flatMap((side) =>
          fewOf(small[side], 5).map((part) => ({ ...rowOf(part), side, day: addDays(date, -1) })),
        );
        const sides = (cut: boolean, order: Shuffle) =>
          names.map((name) => ({ name, role: roles[name], sources: filesOf(small[name], cut, order) }));
        const outcome = await outcomeOf(small, { sides: sides(false, (items) => items), carriedIn: carried });
        const given = (name: SideName) =>
          small[name].length + fewOf(small[name], 4).length + fewOf(small[name], 5).length;
        expectWhole({ orders: given('orders'), his: given('his'), bill: given('bill') }, outcome);
        expect(outcome.cleared).not.toEqual([]);
        const again = await outcomeOf(small, { sides: sides(true, shuffled), carriedIn: shuffled(carried) });
        expect(again).toEqual(outcome);
      }),
      runs,
    ));

  test('swapping two sides swaps the classes', () =>
    fc.assert(
      fc.asyncProperty(day, async ({ his, bill }) => {
        // Sides that know the same numbers, so that only their places differ.
        const pair = (money: readonly RowPart[], books: readonly RowPart[]) => ({
          sides: [
            { name: 'his', role: 'books' as const, sources: [{ name: 'his', rows: books.map(rowOf) }] },
            { name: 'bill', role: 'money' as const, sources: [{ name: 'bill', rows: money.map(rowOf) }] },
          ],
        });
        const one = await outcomeOf({ orders: [], his, bill }, pair(bill, his));
        const other = await outcomeOf({ orders: [], his: bill, bill: his }, pair(his, bill));
        expect(classes(other.differences.map(mirrored))).toEqual(classes(one.differences));
        expect(other.summary.matched).toBe(one.summary.matched);
      }),
      runs,
    ));

  test('what was paid and given back in full, and what was free, adds matches and no difference', () =>
    fc.assert(
      fc.asyncProperty(
        day,
        fc.array(fc.integer({ min: 1, max: 9_999 }), { minLength: 20, maxLength: 40 }),
        async (small, amounts) => {
          const at = '2026-03-01T04:00:00.000Z';
          const whole = { orders: true, his: false, bill: true, at };
          const added = amounts.map((fen, index): MadeTrade => {
            const turn = (['given back', 'called refunded', 'free'] as const)[index % 3] ?? 'free';
            return { ...whole, his: turn === 'free', bill: turn !== 'free', fen, n: 1_000_000 + index, turn };
          });
          const more = (name: SideName) => [...small[name], ...added.flatMap((trade) => rowsOn(name, trade, trade.n))];
          const one = await outcomeOf(small);
          const other = await outcomeOf({ orders: more('orders'), his: more('his'), bill: more('bill') });
          expect(other.differences).toEqual(one.differences);
          expect(other.summary.matched).toBe(one.summary.matched + amounts.length);
        },
      ),
      runs,
    ));

  test('splitting a day in two and adding gives the same sums', () =>
    fc.assert(
      fc.asyncProperty(fc.array(consistent, { minLength: 300, maxLength: 400, size: 'max' }), async (drawn) => {
        // Each trade once: a number of its own, whatever the generator drew.
        const trades = drawn.map((trade, index) => ({ ...trade, n: index + 1 }));
        const whole = dayOf(trades);
        const noon = '2026-03-01T04:00:00.000Z';
        const before = dayOf(trades.filter(({ at }) => at < noon));
        const after = dayOf(trades.filter(({ at }) => at >= noon));
        const [all, first, second] = [await outcomeOf(whole), await outcomeOf(before), await outcomeOf(after)];
        expect(sumsOf([first.summary, second.summary])).toEqual(sumsOf([all.summary]));
      }),
      runs,
    ));
});

type Shuffle = <T>(items: readonly T[]) => readonly T[];

const fewOf = <T>(items: readonly T[], oneIn: number): readonly T[] => items.filter((_, index) => index % oneIn === 0);

/**
 * A side at noon and in the evening, when some of its rows come again and say that they were given back. The file of noon may
 * be cut in two, so that equal rows stay together: in two files they would be one row.
 */
function filesOf(parts: readonly RowPart[], cut: boolean, order: Shuffle): Side['sources'] {
  const noon = order(parts.map(rowOf));
  const evening = order(fewOf(parts, 4).map((part) => rowOf({ ...part, returned: true })));
  const isFirst = ({ at }: { readonly at: number }) => cut && at % 2000 === 0;
  return order<RowSource>([
    { name: 'noon', rows: noon.filter((one) => !isFirst(one)) },
    { name: 'noon', rows: noon.filter(isFirst) },
    { name: 'evening', rows: evening },
  ]);
}

function dayOf(trades: readonly MadeTrade[]): SmallDay {
  const rows = (name: SideName) => trades.flatMap((trade) => rowsOn(name, trade, trade.n));
  return { orders: rows('orders'), his: rows('his'), bill: rows('bill') };
}

function sumsOf(summaries: readonly Summary[]) {
  const sums = new Map<string, number>();
  const add = (name: string, value: number) => sums.set(name, (sums.get(name) ?? 0) + value);
  for (const { matched, differences, sides } of summaries) {
    add('matched', matched);
    for (const [name, { count, fen }] of Object.entries(differences)) {
      add(`${name} count`, count);
      add(`${name} fen`, fen);
    }
    for (const [name, { rows, fen }] of Object.entries(sides)) {
      add(`${name} rows`, rows);
      add(`${name} fen`, fen);
    }
  }
  return new Map([...sums].filter(([, value]) => value !== 0).sort());
}

const classes = (differences: readonly Difference[]) =>
  differences.map((one) => told({ ...one, cause: 'midnight', side: '' })).sort();

function mirrored(one: Difference): Difference {
  return { ...one, class: one.class === 'surplus' ? 'shortage' : one.class === 'shortage' ? 'surplus' : one.class };
}
