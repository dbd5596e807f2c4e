import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fenOf, formatInstant, parseDate, parseInstant, type Text } from '@yinuo/kernel';
import type { Language } from '@yinuo/obligations';
import type { CarriedRow } from '@yinuo/reconcile';
import { refused } from './refusals.ts';

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
export async function* readCarriedRows(file: string, language: Language): AsyncGenerator<CarriedRow> {
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(file) })) {
    line++;
    if (text.trim() !== '') yield carriedRow(text, (rule) => refused(language, `${file}:${line}`, rule));
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

function carriedRow(text: string, unusable: (rule: Text) => Error): CarriedRow {
  const row = parsed(text) ?? {};
  const [side, orderNo, transactionId, refundNo, channelRefundNo, hisNo, tradeNo, mark] = texts.map((name) => {
    const value = row[name];
    if (typeof value !== 'string') throw unusable({ zh: `${name} 不是文字`, en: `${name}: not a text` });
    return value;
  }) as [string, string, string, string, string, string, string, string];
  const kind = kinds.find((one) => one === row.kind);
  const state = states.find((one) => one === row.state);
  const day = parseDate(String(row.day));
  const at = parseInstant(String(row.at));
  if (kind === undefined || state === undefined || !day.ok || !at.ok || !Number.isSafeInteger(row.fen))
    throw unusable({
      zh: '不是上一日留下的行：需要 kind、state、day、at 与 fen',
      en: 'not a carried row: kind, state, day, at and fen are needed',
    });
  const numbers = { orderNo, transactionId, refundNo, channelRefundNo, hisNo, tradeNo };
  const returned = row.returned === true ? { returned: true } : {};
  return {
    side,
    ...numbers,
    mark,
    kind,
    state,
    ...returned,
    day: day.value,
    at: at.value,
    fen: fenOf(Number(row.fen)),
  };
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
