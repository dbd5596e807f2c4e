import { createHash } from 'node:crypto';
import type { DocumentFigures } from '@yinuo/api';
import { renderFaultAnalysisReport, renderMonthlyFaultReport, type TemplateFault } from '@yinuo/documents';
import { ok, type Result } from '@yinuo/kernel';
import { analysisReport } from './analysis-word.ts';
import { analysisFiguresView, monthFiguresView } from './figures-view.ts';
import type { Gathered } from './gather-document.ts';
import { monthWorkbook } from './month-excel.ts';
import { monthReport } from './month-word.ts';

export interface MadeFile {
  readonly content: Buffer;
  readonly sha256: string;
  readonly name: string;
  readonly type: string;
  readonly figures: DocumentFigures;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The file of a document and, from the same count, its figures for the screen. Equal facts give equal bytes (Word). */
export async function makeFile(gathered: Gathered): Promise<Result<MadeFile, readonly TemplateFault[]>> {
  const { head, of } = gathered;
  const word = await wordOf(gathered);
  if (word !== null && !word.ok) return word;
  const content = word ? Buffer.from(word.value) : 'month' in of ? await monthWorkbook(head, of.month) : Buffer.of();
  return ok({
    content,
    sha256: createHash('sha256').update(content).digest('hex'),
    name: `${head.name}-${head.number}.${word ? 'docx' : 'xlsx'}`,
    type: word ? WORD : EXCEL,
    figures: 'month' in of ? monthFiguresView(head, of.month) : analysisFiguresView(head, of.analysis),
  });
}

/** null: this kind is no Word file. */
async function wordOf({ head, of, template }: Gathered) {
  if (template === null) return null;
  return 'month' in of
    ? renderMonthlyFaultReport(template.content, monthReport(head, of.month))
    : renderFaultAnalysisReport(template.content, analysisReport(head, of.analysis));
}
