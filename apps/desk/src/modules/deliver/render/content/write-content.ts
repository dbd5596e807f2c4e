import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import {
  type FaultAnalysisReport,
  type MonthFigures,
  type MonthlyFaultReport,
  monthFigures,
  renderFaultAnalysisReport,
  renderMonthlyFaultReport,
  renderWord,
  type TagData,
  type TagPicture,
  type TagSchema,
  type TemplateFault,
  writeWorkbook,
} from '@yinuo/documents';
import { ok, type Result } from '@yinuo/kernel';

/** What a file is written from; plain data, so that it can go to another thread. */
export type FileOrder =
  | { readonly write: 'month'; readonly template: Uint8Array; readonly report: MonthlyFaultReport }
  | { readonly write: 'analysis'; readonly template: Uint8Array; readonly report: FaultAnalysisReport }
  | {
      readonly write: 'paper';
      readonly template: Uint8Array;
      readonly tags: TagSchema;
      readonly data: TagData;
      readonly mustPrint: readonly string[];
      readonly pictures: ReadonlyMap<string, TagPicture>;
    }
  | { readonly write: 'workbook'; readonly figures: MonthFigures };

export type Written = Result<Uint8Array, readonly TemplateFault[]>;

export async function writeContent(order: FileOrder): Promise<Written> {
  switch (order.write) {
    case 'month':
      return renderMonthlyFaultReport(order.template, order.report);
    case 'analysis':
      return renderFaultAnalysisReport(order.template, order.report);
    case 'paper':
      return renderWord(order.template, order.data, order.tags, order.mustPrint, order.pictures);
    case 'workbook': {
      const stream = new PassThrough();
      const [content] = await Promise.all([buffer(stream), writeWorkbook(monthFigures(order.figures), stream)]);
      return ok(content);
    }
  }
}
