import type { MoneySide } from '@yinuo/api';
import type { SideRow } from '@yinuo/reconcile';

/** The rows of one file; every call reads it from its beginning. */
export interface ReadableFile {
  readonly side: MoneySide;
  readonly name: string;
  readonly rows: () => AsyncIterable<SideRow>;
}

export interface GatheredRow {
  readonly side: MoneySide;
  readonly name: string;
  readonly row: SideRow;
}

const NUMBERS = ['orderNo', 'transactionId', 'refundNo', 'channelRefundNo', 'hisNo', 'tradeNo'] as const;
/** A chain of numbers is as long as there are systems. */
const ROUNDS_MAX = 6;
/** One trade has a handful; more is a number that everything shares. */
const ROWS_MAX = 500;

/**
 * The rows that hang together with a number, through whatever numbers they share, as the engine links them. Null: more than one
 * trade can have.
 */
export async function gatherRows(files: readonly ReadableFile[], number: string): Promise<GatheredRow[] | null> {
  let known: ReadonlySet<string> = new Set([number]);
  for (let round = 0; ; round++) {
    const found: GatheredRow[] = [];
    const numbers = new Set(known);
    for (const { side, name, rows } of files) {
      for await (const row of rows()) {
        if (!NUMBERS.some((field) => known.has(row[field]))) continue;
        found.push({ side, name, row });
        if (found.length > ROWS_MAX) return null;
        for (const field of NUMBERS) if (row[field] !== '') numbers.add(row[field]);
      }
    }
    if (numbers.size === known.size || round === ROUNDS_MAX) return found;
    known = numbers;
  }
}
