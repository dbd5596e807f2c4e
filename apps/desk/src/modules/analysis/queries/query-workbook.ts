import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { AnalysisColumn, AnalysisResult, QueryParams, RunQuery } from '@yinuo/api';
import { type Column, type Row, type Sheet, writeWorkbook } from '@yinuo/documents';
import { parseInstant } from '@yinuo/kernel';
import type { Actor, FileReply, Platform } from '@yinuo/platform';
import type { z } from 'zod';
import { findAsked, runQuery } from './run-query.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const WIDTHS: Readonly<Record<AnalysisColumn['sort'], number>> = {
  text: 24,
  number: 12,
  boolean: 8,
  date: 14,
  instant: 20,
};

/** Runs a query into an Excel workbook, in Chinese; what is text stays text whatever it begins with. */
export async function queryWorkbook(
  platform: Platform,
  actor: Actor,
  input: z.input<typeof QueryParams> & z.input<typeof RunQuery>,
): Promise<FileReply> {
  const { title } = await findAsked(platform, actor, { id: input.id });
  const result = await runQuery(platform, actor, input);
  const stream = new PassThrough();
  const [content] = await Promise.all([buffer(stream), writeWorkbook([sheetOf(title, result)], stream)]);
  return { type: XLSX, name: `${title.replaceAll(/[\\/:*?"<>|]/g, ' ')} ${result.at.slice(0, 10)}.xlsx`, content };
}

function sheetOf(title: string, { columns, rows, values, at, cut }: AnalysisResult): Sheet {
  const set = Object.entries(values).map(([name, value]) => `${name}：${value ?? '全部'}`);
  return {
    name: title.replaceAll(/[[\]:*?/\\']/g, ' ').slice(0, 31),
    note: [
      `${title}　查询时间 ${at.slice(0, 16).replace('T', ' ')}`,
      set.join('　'),
      cut ? '行数超出上限，未全部列出。' : '',
    ]
      .filter((line) => line !== '')
      .join('\n'),
    columns: columns.map(columnOf),
    rows: rows.map((row) => row.map((cell, index) => cellFor(cell, columns[index])) satisfies Row),
  };
}

const columnOf = ({ title, sort, codes }: AnalysisColumn): Column => ({
  header: title.zh,
  width: WIDTHS[sort],
  type: codes === null && (sort === 'number' || sort === 'instant') ? (sort === 'number' ? 'number' : 'date') : 'text',
});

function cellFor(cell: string | number | boolean | null, column: AnalysisColumn | undefined): string | number | null {
  if (cell === null || column === undefined) return null;
  if (column.codes !== null) return column.codes[String(cell)]?.zh ?? String(cell);
  if (typeof cell === 'boolean') return cell ? '是' : '否';
  if (column.sort !== 'instant' || typeof cell === 'number') return cell;
  const at = parseInstant(cell);
  return at.ok ? at.value : null;
}
