import { type DuckDBAppender, DuckDBTimestampValue } from '@duckdb/node-api';
import { longerThan } from '../files/lines.ts';
import { fenMax } from '../files/parse-decimal.ts';
import { numberBytesMax } from '../files/read-row.ts';
import { UnusableSide } from '../input-fault.ts';
import type { Database } from '../run/database.ts';
import type { LeaveOut } from '../side.ts';
import type { SideRow } from '../side-row.ts';
import { ruleOfDay } from './day-window.ts';
import { examine } from './examine.ts';
import {
  allNumberColumns,
  kindNumber,
  numberColumns,
  returnedState,
  type Staged,
  type StagePlace,
  stateNumber,
} from './staged-columns.ts';

/** Rows between two looks at whether the run was aborted. */
const batchRows = 10_000;
const beijingMicros = 8n * 3_600_000_000n;

/** Rows that come one by one (an adapter's, or the careful reader's) into a table of their own. */
export async function stageRows(
  database: Database,
  source: string,
  rows: AsyncIterable<SideRow> | Iterable<SideRow>,
  { table, side, leaveOut, day }: StagePlace,
): Promise<Staged> {
  await appendRows(database, source, rows, { table, leaveOut, day });
  const found = await examine(database, table, { day, numbers: allNumberColumns });
  return {
    table,
    side,
    source,
    numbers: found.known,
    rows: found.rows,
    hasState: true,
    hasMarked: true,
    notTrades: 0n,
    keyed: null,
  };
}

/** The same without a look at what they are. Rows that were carried in are of any day: then there is no `day`. */
export async function appendRows(
  database: Database,
  source: string,
  rows: AsyncIterable<SideRow> | Iterable<SideRow>,
  { table, leaveOut, day }: Pick<StagePlace, 'table' | 'leaveOut'> & Partial<Pick<StagePlace, 'day'>>,
): Promise<void> {
  const numbers = allNumberColumns.map((column) => `${column} varchar`).join(', ');
  await database.run(
    `create table ${table} (kind utinyint, fen bigint, moment timestamp, ${numbers}, state utinyint, marked boolean)`,
  );
  await database.append(table, async (appender) => {
    let count = 0;
    const ruleOf = day && ruleOfDay(day);
    for await (const row of rows) {
      checkRow(row, source, ++count);
      const rule = ruleOf?.(row) ?? null;
      if (rule !== null) throw new UnusableSide({ file: source, line: count, field: 'at' }, rule);
      appendRow(appender, row, isMarked(row, leaveOut));
      if (count % batchRows === 0) database.signal?.throwIfAborted();
    }
  });
}

/** What a caller gives is held to the rules of a file. */
function checkRow(row: SideRow, file: string, line: number): void {
  const unusable = (field: string, zh: string, en: string) => new UnusableSide({ file, line, field }, { zh, en });
  if (!Number.isSafeInteger(row.fen) || Math.abs(row.fen) > fenMax)
    throw unusable(
      'fen',
      '不是 99,999,999,999.99 元以内、以分为单位的整数',
      'not a whole number of fen up to 99,999,999,999.99 yuan',
    );
  if (row.kind === 'pay' ? row.fen < 0 : row.fen > 0)
    throw unusable('fen', '支付不能为负，退款不能为正', 'a payment is at least 0, a refund at most 0');
  if (!Number.isSafeInteger(row.at)) throw unusable('at', '不是时间', 'not an instant');
  for (const field of Object.keys(numberColumns) as (keyof typeof numberColumns)[]) {
    if (Buffer.byteLength(row[field]) > numberBytesMax)
      throw new UnusableSide({ file, line, field }, longerThan(numberBytesMax));
  }
}

function appendRow(appender: DuckDBAppender, row: SideRow, marked: boolean): void {
  appender.appendUTinyInt(kindNumber[row.kind]);
  appender.appendBigInt(BigInt(row.fen));
  appender.appendTimestamp(new DuckDBTimestampValue(BigInt(row.at) * 1000n + beijingMicros));
  for (const field of Object.keys(numberColumns) as (keyof typeof numberColumns)[]) appender.appendVarchar(row[field]);
  const returned = row.returned === true && row.kind === 'pay' && row.state === 'done';
  appender.appendUTinyInt(returned ? returnedState : stateNumber[row.state]);
  appender.appendBoolean(marked);
  appender.endRow();
}

function isMarked(row: SideRow, leaveOut: readonly LeaveOut[]): boolean {
  return leaveOut.some(({ column, prefix }) => row[column].startsWith(prefix));
}
