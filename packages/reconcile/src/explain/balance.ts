import { type Fen, fenOf } from '@yinuo/kernel';
import { UnusableSide } from '../input-fault.ts';
import type { SideTotal, Summary } from '../reconciliation.ts';
import { bigintOf, type CellRow } from '../run/database.ts';
import { carriedTable, perSide, type Run } from '../run/run.ts';

interface SideFigures {
  readonly staged: Count;
  readonly carried: Count;
  /** Left by the exact pass, carried rows included. */
  readonly open: Count;
  readonly leftOut: Count;
  readonly numbered: Count;
  readonly claimed: Count;
  readonly apart: Count;
}

interface Count {
  readonly rows: bigint;
  readonly fen: bigint;
}

export interface Balance {
  /** Groups that the passes by number took. */
  readonly exact: bigint;
  readonly sides: Summary['sides'];
  readonly balance: Summary['balance'];
}

/**
 * The invariants, from the tables as they stand: every row is matched, left out, or in exactly one difference; the exact pass
 * took as much from each side; each matched group balances; Σ a − Σ b is what the differences explain. Throws on a breach: a
 * result that does not add up must never be written.
 */
export async function balance(run: Run): Promise<Balance> {
  const figures = await figuresOf(run);
  const exact = figures.map(({ staged, carried, open }) => minus(plus(staged, carried), open));
  const [first] = exact;
  for (const [side, figure] of figures.entries()) {
    const { open, leftOut, numbered, claimed, apart } = figure;
    const name = run.sides[side]?.name;
    assertEqual(`rows of ${name} that the exact pass took`, exact[side], first);
    assertEqual(`open rows of ${name}`, plus(plus(leftOut, numbered), plus(claimed, apart)), open);
  }
  await assertGroups(run);
  const took = figures.map(({ staged, carried, leftOut }) => minus(plus(staged, carried), leftOut));
  const pairs = perSide(run, (a) => perSide(run, (b) => ({ a, b })))
    .flat()
    .filter(({ a, b }) => a < b);
  const explained = await explainedFen(run, pairs);
  const balances = pairs.map(({ a, b }, index) => {
    const fen = (took[a]?.fen ?? 0n) - (took[b]?.fen ?? 0n);
    assertEqual('Σ a − Σ b and Σ of the differences', { rows: 0n, fen }, { rows: 0n, fen: explained[index] ?? 0n });
    return {
      a: run.sides[a]?.name ?? '',
      b: run.sides[b]?.name ?? '',
      fen: safeFen(fen, 'the difference of two sides'),
    };
  });
  const sides = Object.fromEntries(
    figures.map((figure, side) => [run.sides[side]?.name, sideTotal(run, side, figure)]),
  );
  const { groups } = await run.database.row('select count(*) as groups from numbered');
  return { exact: (first?.rows ?? 0n) + bigintOf(groups), sides, balance: balances };
}

/** Counts of every side by where its rows are, in one statement. */
async function figuresOf(run: Run): Promise<readonly SideFigures[]> {
  const { database, staged } = run;
  const parts: readonly (readonly [keyof SideFigures, string])[] = [
    ...staged.map(({ table, side }) => ['staged', `select ${side} as side, fen from ${table}`] as const),
    ['carried', `select side, fen from ${carriedTable}`],
    ['open', 'select side, fen from gathered'],
    ['leftOut', 'select side, fen from left_out'],
    ['numbered', 'select side, fen from numbered_rows'],
    ['claimed', 'select side, fen from open_rows join claims using (id)'],
    ['apart', 'select side, fen from open_rows join apart using (id)'],
  ];
  const counts = parts.map(
    ([place, rows]) => `select '${place}' as place, side, count(*) as n, sum(fen) as fen from (${rows}) group by side`,
  );
  const found = await database.rows(counts.join(' union all '));
  const count = (place: keyof SideFigures, side: number): Count =>
    found
      .filter((row) => row.place === place && row.side === side)
      .map(countOf)
      .reduce(plus, { rows: 0n, fen: 0n });
  return perSide(run, (side) => ({
    staged: count('staged', side),
    carried: count('carried', side),
    open: count('open', side),
    leftOut: count('leftOut', side),
    numbered: count('numbered', side),
    claimed: count('claimed', side),
    apart: count('apart', side),
  }));
}

/** No row is claimed twice or both claimed and apart, and each claimed group has the same sum on every side. */
async function assertGroups(run: Run): Promise<void> {
  const { database } = run;
  const sums = perSide(run, (side) => `coalesce(sum(fen) filter (side = ${side}), 0)`);
  const uneven = sums
    .slice(1)
    .map((fen) => `${sums[0]} <> ${fen}`)
    .join(' or ');
  const {
    twice,
    torn,
    uneven: numbered,
  } = await database.row(
    `select (select count(*) from (select k from numbered_rows group by k having ${uneven})) + 0 as uneven, (select count(*) - count(distinct id) from (select id from claims union all select id from apart)) as twice,
      (select count(*) from (select "group" from claims join open_rows using (id) group by "group" having ${uneven})) as torn`,
  );
  if (bigintOf(twice) + bigintOf(torn) + bigintOf(numbered) > 0n)
    throw new Error(
      `${twice} rows were claimed twice, ${torn} groups of rows and ${numbered} of numbers do not balance`,
    );
}

async function explainedFen(
  { database }: Run,
  pairs: readonly { readonly a: number; readonly b: number }[],
): Promise<readonly bigint[]> {
  const sums = pairs.map(({ a, b }, index) => `coalesce(sum(coalesce(a${a}, 0) - coalesce(a${b}, 0)), 0) as p${index}`);
  const row = await database.row(`select ${sums.join(', ')} from differences`);
  return pairs.map((_, index) => bigintOf(row[`p${index}`]));
}

function sideTotal({ staged }: Run, side: number, { staged: read, carried, leftOut }: SideFigures): SideTotal {
  const notTrades = staged.filter((source) => source.side === side).reduce((sum, source) => sum + source.notTrades, 0n);
  const took = minus(plus(read, carried), leftOut);
  return {
    rows: Number(took.rows),
    fen: safeFen(took.fen, 'a side'),
    carriedIn: { rows: Number(carried.rows), fen: safeFen(carried.fen, 'what was carried in') },
    leftOut: { rows: Number(leftOut.rows + notTrades), fen: safeFen(leftOut.fen, 'what was left out') },
  };
}

/** Sums beyond 90 million million yuan are no hospital's day. */
export function safeFen(fen: bigint, what: string): Fen {
  const amount = Number(fen);
  if (Number.isSafeInteger(amount)) return fenOf(amount);
  throw new UnusableSide(
    { file: '', line: 0, field: '' },
    { zh: `合计超出常理：${fen} 分（${what}）`, en: `the sum of ${what} is beyond all sense: ${fen} fen` },
  );
}

function countOf({ n, fen }: CellRow): Count {
  return { rows: bigintOf(n), fen: bigintOf(fen) };
}

const plus = (a: Count, b: Count): Count => ({ rows: a.rows + b.rows, fen: a.fen + b.fen });
const minus = (a: Count, b: Count): Count => ({ rows: a.rows - b.rows, fen: a.fen - b.fen });

function assertEqual(what: string, a: Count | undefined, b: Count | undefined): void {
  if (a?.rows === b?.rows && a?.fen === b?.fen) return;
  throw new Error(
    `the result does not add up: ${what}: ${a?.rows} rows, ${a?.fen} fen against ${b?.rows} rows, ${b?.fen} fen`,
  );
}
