import { createHash } from 'node:crypto';
import type { DocumentFigures } from '@yinuo/api';
import {
  type ReportHead,
  renderFaultAnalysisReport,
  renderMonthlyFaultReport,
  type TemplateFault,
} from '@yinuo/documents';
import { ok, type Result } from '@yinuo/kernel';
import type { Analysis } from '../domain/analysis.ts';
import type { MonthCounted } from '../domain/month-figures.ts';
import { analysisReport } from './analysis-word.ts';
import { analysisFiguresView, monthFiguresView } from './figures-view.ts';
import { monthWorkbook } from './month-excel.ts';
import { monthReport } from './month-word.ts';

/** What a file is made of; plain data, so that it can go to another thread. */
export interface FileOrder {
  readonly head: ReportHead;
  readonly of: { readonly month: MonthCounted } | { readonly analysis: Analysis };
  /** null: a workbook. */
  readonly template: Uint8Array | null;
}

export interface MadeFile {
  readonly content: Uint8Array;
  readonly sha256: string;
  readonly name: string;
  readonly type: string;
  readonly figures: DocumentFigures;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The file of a document and, from the same count, its figures for the screen. Equal facts give equal bytes (Word). */
export async function makeFile(order: FileOrder): Promise<Result<MadeFile, readonly TemplateFault[]>> {
  const { head, of, template } = order;
  const made = await contentOf(order);
  if (!made.ok) return made;
  return ok({
    content: made.value,
    sha256: createHash('sha256').update(made.value).digest('hex'),
    name: `${head.name}-${head.number}.${template ? 'docx' : 'xlsx'}`,
    type: template ? WORD : EXCEL,
    figures: 'month' in of ? monthFiguresView(head, of.month) : analysisFiguresView(head, of.analysis),
  });
}

async function contentOf({ head, of, template }: FileOrder): Promise<Result<Uint8Array, readonly TemplateFault[]>> {
  if ('month' in of)
    return template
      ? renderMonthlyFaultReport(template, monthReport(head, of.month))
      : ok(await monthWorkbook(head, of.month));
  if (template === null) throw new Error('an analysis is no workbook');
  return renderFaultAnalysisReport(template, analysisReport(head, of.analysis));
}
