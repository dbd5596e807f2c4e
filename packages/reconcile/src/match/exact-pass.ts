import { bigintOf } from '../run/database.ts';
import { carriedTable, perSide, type Run } from '../run/run.ts';
import {
  allNumberColumns,
  type JointNumber,
  jointNumber,
  keySql,
  type NumberColumn,
  type Staged,
} from '../stage/staged-columns.ts';

/** Rows of a partition: twenty million take 1 GiB. */
const rowsPerPartition = 20_000_000n;
/** Rows that are asked, about, by which number a side names a trade. */
const sampleRows = 1000n;

/**
 * The pass that claims nearly all: rows of all sides under the same number, exactly one per side, with the same amount and
 * agreeing in every other number that two sides know. It is one aggregation over 64-bit hashes of the number; 64 more bits,
 * hashed from what must agree and marked by side, are folded into an XOR that is the sides' marks alone only when all agree.
 * What it does not claim is left in `suspects`, as hashes, and decided by the texts themselves.
 */
export async function exactPass(run: Run, onProgress: (fraction: number) => void): Promise<JointNumber> {
  const { database, staged, sides } = run;
  const joint = await chooseJoint(run);
  const total = staged.reduce((sum, { rows }) => sum + rows, 0n);
  const parts = partitions(total);
  const oneOfEach = perSide(run, markOf).reduce((all, mark) => all ^ mark);
  await database.run('create table suspects (k ubigint)');
  for (let part = 0; part < parts; part++) {
    const rows = staged.filter((source) => source.rows > 0n).map((source) => evidence(run, joint, source));
    const carried = `select ${keySql(joint, allNumberColumns)} as k, hash(rowid, 'carried') as x from ${carriedTable}`;
    await database.run(
      `insert into suspects select k from (select k, count(*) as n, bit_xor(x) as x from
        (${[...rows, carried].join('\n union all ')}) where k is not null and (k >> 56) & ${parts - 1} = ${part} group by k)
      where n <> ${sides.length} or x <> ${oneOfEach}::ubigint`,
      (fraction) => onProgress((part + fraction) / parts),
    );
  }
  return joint;
}

/** The grouping hash of a source's row, as it was staged or made now. */
export function keyOf(joint: JointNumber, { numbers, keyed }: Staged, of = ''): string {
  return keyed === joint ? `${of}k` : keySql(joint, numbers, of);
}

/** `k` and what the row adds to its group's XOR: its side's mark, and against each side that it is compared with, a hash of all that must agree. */
function evidence(run: Run, joint: JointNumber, source: Staged): string {
  const base = baseSide(run);
  const against = source.side === base ? perSide(run, (side) => side).filter((side) => side !== base) : [source.side];
  const number = jointNumber(joint, source.numbers);
  const parts = against.map((side) => {
    const others = sharedNumbers(run, base, side).filter((column) => column !== joint);
    // Where nothing else tells two trades apart, the number itself is hashed once more, another way.
    const told = others.some((column) => column !== 'refund_no') ? others : [...others, `${number} || '#'`];
    // The outer hash keeps two pairs that compare the same columns from cancelling each other out.
    return `hash(xor(hash(fen, ${told.join(', ')}), ${side}::ubigint))`;
  });
  const odd = [...(source.hasState ? ['state <> 0'] : []), ...(source.hasMarked ? ['marked'] : [])];
  const folded = parts.reduce((all, part) => `xor(${all}, ${part})`, `${markOf(source.side)}::ubigint`);
  const x =
    odd.length === 0 ? folded : `case when ${odd.join(' or ')} then hash(rowid, '${source.table}') else ${folded} end`;
  return `select ${keyOf(joint, source)} as k, ${number === undefined ? '0::ubigint' : x} as x from ${source.table}`;
}

/** Two rows of one side cancel each other's mark: as many rows as sides, and all marks, are one of each. Odd multiples of 2⁶⁴ / φ. */
function markOf(side: number): bigint {
  return BigInt.asUintN(64, 0x9e3779b97f4a7c15n * BigInt(2 * side + 1));
}

/** The side that the others are compared with: the first witness, which knows most numbers. */
export function baseSide({ sides }: Run): number {
  return Math.max(
    0,
    sides.findIndex(({ role }) => role === 'witness'),
  );
}

/** Numbers that every source of both sides knows; one without rows has nothing to say. */
export function sharedNumbers({ staged }: Run, a: number, b: number): readonly NumberColumn[] {
  const sources = staged.filter(({ side, rows }) => rows > 0n && (side === a || side === b));
  return allNumberColumns.filter(
    (column) => column !== 'trade_no' && sources.every(({ numbers }) => numbers.includes(column)),
  );
}

/**
 * Where a side has only a number of which it does not say whose it is (the HIS's trade_no), a sample tells. It is drawn by what
 * the numbers are, never by where they stand or in how many files. This decides how fast the run is, and what is one match.
 */
async function chooseJoint(run: Run): Promise<JointNumber> {
  const { database, staged } = run;
  const candidates = ['order_no', 'transaction_id'] as const;
  const unsaid = staged.filter(saysNotWhose);
  const oneOf = unsaid.reduce((sum, { rows }) => sum + rows, 0n) / sampleRows + 1n;
  await database.run('create table asked (side integer, number varchar)');
  for (const { side, table } of unsaid)
    await database.run(
      `insert into asked select ${side}, trade_no from ${table} where trade_no <> '' and hash(trade_no) % ${oneOf} = 0`,
    );
  let best: { joint: JointNumber; score: bigint } = { joint: 'order_no', score: -1n };
  for (const joint of candidates) {
    let score = 0n;
    for (const side of perSide(run, (one) => one)) {
      const bearing = staged.filter((source) => source.side === side && source.numbers.includes(joint));
      if (bearing.length === 0) continue;
      score += 1n;
      if (!unsaid.some((one) => one.side !== side)) continue;
      const numbers = bearing.map(({ table }) => `select ${joint} as number from ${table}`).join(' union all ');
      const { found } = await database.row(
        `select count(*) as found from asked semi join (${numbers}) using (number) where side <> ${side}`,
      );
      score += bigintOf(found) * 10n;
    }
    if (score > best.score) best = { joint, score };
  }
  return best.joint;
}

/** A source that has only a number of which it does not say whose it is. */
export function saysNotWhose({ numbers }: Staged): boolean {
  return numbers.includes('trade_no') && !numbers.includes('order_no');
}

/** A power of two, so that the hash's high bits say which. */
function partitions(rows: bigint): number {
  let parts = 1;
  while (BigInt(parts) * rowsPerPartition < rows) parts *= 2;
  return parts;
}
