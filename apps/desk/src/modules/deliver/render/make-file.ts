import { createHash } from 'node:crypto';
import type { DocumentFigures } from '@yinuo/api';
import type { ReportHead, TemplateFault } from '@yinuo/documents';
import { ok, type Result, type Text } from '@yinuo/kernel';
import type { Pictures, Told } from '../gather/kind.ts';
import type { ContentWriter } from './content/content-writer.ts';

export interface MadeFile {
  readonly content: Uint8Array;
  readonly sha256: string;
  readonly name: string;
  readonly type: string;
  readonly figures: DocumentFigures;
}

interface ToMake {
  readonly head: ReportHead;
  /** What is not final; the head prints it in Chinese. */
  readonly remark: Text;
  readonly told: Told;
  readonly pictures: Pictures;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The file of a document and its figures. Without a template it is a workbook. Equal facts give equal bytes (Word). */
export async function makeFile(
  { head, remark, told, pictures }: ToMake,
  template: Uint8Array | null,
  writer: ContentWriter,
): Promise<Result<MadeFile, readonly TemplateFault[]>> {
  const written = await writer.write(told.order(head, template, pictures));
  if (!written.ok) return written;
  return ok({
    content: written.value,
    sha256: createHash('sha256').update(written.value).digest('hex'),
    name: `${head.name}-${head.number}.${template ? 'docx' : 'xlsx'}`,
    type: template ? WORD : EXCEL,
    figures: { ...told.figures(head), provisional: remark },
  });
}
