import type { ColumnMap, StatementFormat } from '@yinuo/api';
import { beijingDate, type DateText } from '@yinuo/kernel';
import { openFile, readRows, type SideRow } from '@yinuo/reconcile';

/** The rows of one Beijing day in a file of several, one at a time. Throws UnusableSide as the engine does. */
export async function* rowsOfDay(
  file: string,
  format: StatementFormat | ColumnMap,
  day: DateText,
): AsyncGenerator<SideRow> {
  for await (const row of readRows(await openFile({ file, format }))) if (beijingDate(row.at) === day) yield row;
}
