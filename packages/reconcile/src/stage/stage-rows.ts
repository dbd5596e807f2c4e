import { type DuckDBAppender, DuckDBTimestampValue } from '@duckdb/node-api';
import { fenMax } from '../files/parse-decimal.ts';
import { numberBytesMax } from '../files/read-row.ts';
import { UnusableSide } from '../input-fault.ts';
import type { Database } from '../run/database.ts';
import type { LeaveOut } from '../side.ts';
import type { SideRow } from '../side-row.ts';
import { examine } from './examine.ts';
import { refuseOtherDay } from './refuse-other-day.ts';
import {
  allNumberColumns,
  kindNumber,
  numberColumns,
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
  { table, side, leaveOut, date }: StagePlace,
): Promise<Staged> {
  await appendRows(database, source, rows, { table, leaveOut });
  const found = await examine(database, table, { date, numbers: allNumberColumns });
  refuseOtherDay(source, date, found.payDays);
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

/** The same without a look at what they are: rows that were carried in are of any day. */
export async function appendRows(
  database: Database,
  source: string,
  rows: AsyncIterable<SideRow> | Iterable<SideRow>,
  { table, leaveOut }: Pick<StagePlace, 'table' | 'leaveOut'>,
): Promise<void> {
  const numbers = allNumberColumns.map((column) => `${column} varchar`).join(', ');
  await database.run(
    `create table ${table} (kind utinyint, fen bigint, moment timestamp, ${numbers}, state utinyint, marked boolean)`,
  );
  await database.append(table, async (appender) => {
    let count = 0;
    for await (const row of rows) {
      checkRow(row, source, ++count);
      appendRow(appender, row, isMarked(row, leaveOut));
      if (count % batchRows === 0) database.signal?.throwIfAborted();
    }
  });
}

/** What a caller gives is held to the rules of a file. */
function checkRow(row: SideRow, file: string, line: number): void {
  const unusable = (field: string, rule: string) => new UnusableSide({ file, line, field, rule });
  if (!Number.isSafeInteger(row.fen) || Math.abs(row.fen) > fenMax)
    throw unusable('fen', 'not a whole number of fen up to 99,999,999,999.99 yuan');
  if (row.kind === 'pay' ? row.fen < 0 : row.fen > 0)
    throw unusable('fen', 'a payment is at least 0, a refund at most 0');
  if (!Number.isSafeInteger(row.at)) throw unusable('at', 'not an instant');
  for (const field of Object.keys(numberColumns) as (keyof typeof numberColumns)[]) {
    if (Buffer.byteLength(row[field]) > numberBytesMax) throw unusable(field, `longer than ${numberBytesMax} bytes`);
  }
}

function appendRow(appender: DuckDBAppender, row: SideRow, marked: boolean): void {
  appender.appendUTinyInt(kindNumber[row.kind]);
  appender.appendBigInt(BigInt(row.fen));
  appender.appendTimestamp(new DuckDBTimestampValue(BigInt(row.at) * 1000n + beijingMicros));
  for (const field of Object.keys(numberColumns) as (keyof typeof numberColumns)[]) appender.appendVarchar(row[field]);
  appender.appendUTinyInt(stateNumber[row.state]);
  appender.appendBoolean(marked);
  appender.endRow();
}

function isMarked(row: SideRow, leaveOut: readonly LeaveOut[]): boolean {
  return leaveOut.some(({ column, prefix }) => row[column].startsWith(prefix));
}
