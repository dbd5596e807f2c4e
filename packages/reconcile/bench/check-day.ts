import type { Difference } from '../src/index.ts';
import type { Expected } from './planted-cases.ts';

export interface Check {
  readonly found: number;
  /** Planted and not found so. */
  readonly missing: readonly string[];
  /** Found and not planted. */
  readonly surplus: readonly string[];
}

/** Every planted difference in its class, with its side, cause and amount; no more and no fewer. */
export async function checkDay(differences: AsyncIterable<Difference>, expected: readonly Expected[]): Promise<Check> {
  const open = new Map<string, number>();
  for (const one of expected) open.set(lineOf(one), (open.get(lineOf(one)) ?? 0) + 1);
  const surplus: string[] = [];
  let found = 0;
  for await (const { class: name, side, cause, orderNo, rows, fen } of differences) {
    found++;
    const number = rows.find((row) => row.orderNo !== '')?.orderNo ?? orderNo;
    const line = lineOf({ class: name, side, cause, fen, number });
    const left = open.get(line) ?? 0;
    if (left === 0) surplus.push(line);
    else if (left === 1) open.delete(line);
    else open.set(line, left - 1);
  }
  return { found, missing: [...open.keys()], surplus };
}

/** The HIS may name the payment instead of the order; both end in the trade's number. */
function lineOf({ class: name, side, cause, number, fen }: Expected): string {
  return [name, side, cause, `…${number.replace(/[RS]\d?$/, '').slice(-10)}`, fen].join(' ');
}
