import { readFile } from 'node:fs/promises';
import {
  blanksOf,
  mergeWritten,
  type Paper,
  type PaperData,
  paperFigures,
  paperTagData,
  paperTags,
  picturesIn,
  type Written,
  writtenTags,
} from '@yinuo/documents';
import type { Text } from '@yinuo/kernel';
import { NO_REMARK } from '../domain/remarks/remark.ts';
import type { Figures, Gathering, Kind } from './kind.ts';
import type { Span } from './period.ts';

/** Of long tables the screen shows the first rows and how many there are; the file has all. */
const SHOWN_MAX = 200;

export interface PaperWork extends Gathering {
  readonly span: Span;
}
interface Gathered {
  readonly data: PaperData;
  readonly provisional?: Text;
}
export interface PaperKind extends Omit<Kind, 'template' | 'paper' | 'gather' | 'tell'> {
  readonly paper: Paper;
  /** `import.meta.url` of the kind's file: its template.docx lies beside it. */
  readonly beside: string;
  /** Of a second kind in the same folder. */
  readonly file?: string;
  readonly gather: (work: PaperWork) => Promise<Gathered>;
  /** What follows from what people wrote: the sum of their scores. */
  readonly complete?: (data: PaperData, written: Written) => PaperData;
}

/** A kind whose document is a paper: figures, template and what people write follow from its parts. */
export function paperKind({ paper, beside, file = 'template.docx', gather, complete, ...kind }: PaperKind): Kind {
  const tags = paperTags(paper);
  const shippedAt = new URL(file, beside);
  return {
    ...kind,
    paper: { paper, shippedAt },
    template: { tags, shipped: () => readFile(shippedAt), written: writtenTags(paper) },
    async gather(work) {
      if (work.span === null) throw new Error('a paper is made of a period');
      const { data, provisional = NO_REMARK } = await gather({ ...work, span: work.span });
      return { of: 'paper', data, provisional };
    },
    tell(gathered, written) {
      if (gathered.of !== 'paper') throw new Error('not gathered for a paper');
      const completed = complete?.(gathered.data, written) ?? gathered.data;
      const data = mergeWritten(paper, completed, written);
      return {
        pictures: picturesIn(paper, data),
        order(head, template, pictures) {
          if (template === null) throw new Error('a paper is no workbook');
          const mustPrint = paper.form ? [] : head.clauses.map((clause) => clause.number);
          return { write: 'paper', template, tags, data: paperTagData(paper, head, data), mustPrint, pictures };
        },
        figures: (head): Figures => ({
          of: 'paper',
          parts: paperFigures(paper, data, SHOWN_MAX),
          blanks: blanksOf(paper, data),
          clauses: [...head.clauses],
        }),
      };
    },
  };
}
