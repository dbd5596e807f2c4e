import { createHash } from 'node:crypto';
import type { DocumentFigures } from '@yinuo/api';
import type { ReportHead, TemplateFault } from '@yinuo/documents';
import { ok, type Result } from '@yinuo/kernel';
import type { Analysis } from '../domain/analysis.ts';
import type { MonthCounted } from '../domain/month-figures.ts';
import { analysisReport } from './analysis-word.ts';
import type { ContentWriter } from './content-writer.ts';
import { analysisFiguresView, monthFiguresView } from './figures-view.ts';
import { monthWorkbook } from './month-excel.ts';
import { monthReport } from './month-word.ts';
import type { FileOrder } from './write-content.ts';

/** What a document tells: counted or analysed once, for the file and for the screen. */
export type Told = { readonly month: MonthCounted } | { readonly analysis: Analysis };

export interface MadeFile {
  readonly content: Uint8Array;
  readonly sha256: string;
  readonly name: string;
  readonly type: string;
  readonly figures: DocumentFigures;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The file of a document and its figures. Without a template it is a workbook. Equal facts give equal bytes (Word). */
export async function makeFile(
  head: ReportHead,
  of: Told,
  template: Uint8Array | null,
  writer: ContentWriter,
): Promise<Result<MadeFile, readonly TemplateFault[]>> {
  const written = await writer.write(orderOf(head, of, template));
  if (!written.ok) return written;
  return ok({
    content: written.value,
    sha256: createHash('sha256').update(written.value).digest('hex'),
    name: `${head.name}-${head.number}.${template ? 'docx' : 'xlsx'}`,
    type: template ? WORD : EXCEL,
    figures: 'month' in of ? monthFiguresView(head, of.month) : analysisFiguresView(head, of.analysis),
  });
}

function orderOf(head: ReportHead, of: Told, template: Uint8Array | null): FileOrder {
  if ('month' in of) {
    return template
      ? { write: 'month', template, report: monthReport(head, of.month) }
      : { write: 'workbook', figures: monthWorkbook(head, of.month) };
  }
  if (template === null) throw new Error('an analysis is no workbook');
  return { write: 'analysis', template, report: analysisReport(head, of.analysis) };
}
