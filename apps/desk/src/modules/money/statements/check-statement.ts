import type { ColumnMap, StatementFormat } from '@yinuo/api';
import { beijingDate, type DateText, type Fen, fenOf } from '@yinuo/kernel';
import { Fault } from '@yinuo/platform';
import { openFile, readRows, UnusableSide } from '@yinuo/reconcile';
import { maskRule } from '../domain/words/mask-row.ts';
import { readableFile } from './readable-file.ts';

/** What a whole file says, read to its end. */
export interface CheckedStatement {
  readonly format: string;
  readonly rows: number;
  readonly fen: Fen;
  readonly from: DateText | null;
  readonly to: DateText | null;
}

/** Reads a file from its first line to its totals. Throws `money.file-refused` with line, field and rule at the first fault. */
export async function checkStatement(
  file: string,
  format: StatementFormat | ColumnMap | null,
): Promise<CheckedStatement> {
  try {
    const { path } = await readableFile(file, format);
    const open = await openFile({ file: path, ...(format === null ? {} : { format }) });
    let rows = 0;
    let fen = 0;
    let from: DateText | null = null;
    let to: DateText | null = null;
    for await (const row of readRows(open)) {
      rows++;
      fen = fenOf(fen + row.fen);
      const day = beijingDate(row.at);
      if (from === null || day < from) from = day;
      if (to === null || day > to) to = day;
    }
    return { format: open.profile.name, rows, fen: fenOf(fen), from, to };
  } catch (error) {
    throw refusalOf(error);
  }
}

export function refusalOf(error: unknown): unknown {
  if (!(error instanceof UnusableSide)) return error;
  const { line, field } = error.fault;
  const rule = maskRule(error.fault.rule);
  return new Fault('money.file-refused', { line, field, rule }, [{ path: 'file', rule, params: { line, field } }]);
}
