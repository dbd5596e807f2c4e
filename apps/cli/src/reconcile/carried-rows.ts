import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fenOf, formatInstant, parseDate, parseInstant } from '@yinuo/kernel';
import type { CarriedRow } from '@yinuo/reconcile';
import { UnusableInput } from '../exit-code.ts';
import { pathFault } from '../read-text.ts';

/** What a run left for the next day, JSON lines: `at` in ISO 8601 with +08:00. Appears whole or not at all. */
export async function writeCarriedRows(file: string, rows: AsyncIterable<CarriedRow>): Promise<void> {
  const aside = `${file}.${process.pid}.part`;
  const handle = await open(aside, 'w');
  try {
    for await (const row of rows) await handle.writeFile(`${JSON.stringify({ ...row, at: formatInstant(row.at) })}\n`);
    await handle.sync();
    await handle.close();
    await rename(aside, file);
  } catch (error) {
    await handle.close();
    await rm(aside, { force: true });
    throw error;
  }
}

/** Reads what `writeCarriedRows` wrote. Throws UnusableInput with the line for anything else. */
export async function* readCarriedRows(file: string): AsyncGenerator<CarriedRow> {
  let line = 0;
  try {
    for await (const text of createInterface({ input: createReadStream(file) })) {
      line++;
      if (text.trim() !== '') yield carriedRow(text, file, line);
    }
  } catch (error) {
    throw pathFault(file, error);
  }
}

const texts = [
  'side',
  'orderNo',
  'transactionId',
  'refundNo',
  'channelRefundNo',
  'hisNo',
  'tradeNo',
  'mark',
] as const satisfies (keyof CarriedRow)[];
const kinds = ['pay', 'refund'] as const;
const states = ['done', 'open', 'failed'] as const;

function carriedRow(text: string, file: string, line: number): CarriedRow {
  const unusable = (rule: string) => new UnusableInput(`${file}:${line}: ${rule}`);
  const row = parsed(text) ?? {};
  const [side, orderNo, transactionId, refundNo, channelRefundNo, hisNo, tradeNo, mark] = texts.map((name) => {
    const value = row[name];
    if (typeof value !== 'string') throw unusable(`${name}: not a text`);
    return value;
  }) as [string, string, string, string, string, string, string, string];
  const kind = kinds.find((one) => one === row.kind);
  const state = states.find((one) => one === row.state);
  const day = parseDate(String(row.day));
  const at = parseInstant(String(row.at));
  if (kind === undefined || state === undefined || !day.ok || !at.ok || !Number.isSafeInteger(row.fen))
    throw unusable('not a carried row: kind, state, day, at and fen are needed');
  const numbers = { orderNo, transactionId, refundNo, channelRefundNo, hisNo, tradeNo };
  return { side, ...numbers, mark, kind, state, day: day.value, at: at.value, fen: fenOf(Number(row.fen)) };
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
