import type { Text } from '@yinuo/kernel';
import type { PictureBox } from '../pictures/tag-picture.ts';
import type { Rate } from '../reports/rate.ts';

/**
 * What a document consists of, said once: its template, the tags that a hospital's own template may use, its figures on
 * screen and what people still have to write all follow from it. Tags are Chinese: they are seen in Word.
 */
export interface Paper {
  readonly title: string;
  readonly parts: readonly PaperPart[];
  /** A form in the contract's own layout: no head, no list of clauses, no signatures but its own. */
  readonly form?: true;
  /** Who signs at the end, side by side; without it both parties of the contract, `[]` nobody: it then says first what it rests on. */
  readonly signs?: readonly string[];
}

export interface PaperField {
  readonly tag: string;
  readonly en: string;
  readonly is?: 'number';
  /** A picture, by its name; '' is none. Screens leave it out: the file shows it. */
  readonly picture?: PictureBox;
  /** Takes the whole width. */
  readonly wide?: true;
  /** A template without it is refused. */
  readonly required?: true;
  /** A person writes it; until then it prints as a marked blank, unless it may stay away. */
  readonly written?: true | 'optional';
}

export interface PaperColumn extends PaperField {
  /** Share of the table's width. */
  readonly share: number;
  readonly align?: 'left' | 'center';
  /** What stands over it, where the tag says too little. */
  readonly title?: string;
}

interface Headed {
  /** Headings are numbered 一、二、… in the template. */
  readonly heading?: Text;
  /** On a landscape page, as is all that follows: a turn back would leave two pages half empty. Of the first part, the whole paper. */
  readonly landscape?: true;
}

export interface TextPart extends Headed, PaperField {
  readonly part: 'text';
}
/** Names and values, two pairs a row. */
export interface PairsPart extends Headed {
  readonly part: 'pairs';
  readonly fields: readonly PaperField[];
}
/** Large numbers under their names. */
export interface FiguresPart extends Headed {
  readonly part: 'figures';
  readonly fields: readonly PaperField[];
}
export interface TablePart extends Headed {
  readonly part: 'table';
  readonly tag: string;
  readonly en: string;
  readonly columns: readonly PaperColumn[];
  /** What an empty table says instead of 本期无此类事项. */
  readonly empty?: string;
  readonly fine?: true;
  /** A template may leave it out. */
  readonly optional?: true;
  /** The cells of column `column` are red where the row's flag `flag` is true. */
  readonly red?: { readonly flag: string; readonly column: string };
  /** People add to it: rows with the same text in column `key` are completed, others are appended if it grows. */
  readonly writing?: { readonly key: string; readonly grows: boolean };
}
/** Pictures with their words, two beside each other. Their names and words stand in `PICTURE_PAIR`. */
export interface PicturesPart extends Headed {
  readonly part: 'pictures';
  readonly tag: string;
  readonly en: string;
  readonly box: PictureBox;
  /** What is said instead of 本期无此类事项. */
  readonly empty?: string;
}
/** Rates with numerator, denominator and rule; never a bare percentage. */
export interface RatesPart extends Headed {
  readonly part: 'rates';
  readonly tag: string;
  readonly en: string;
}
/** Fixed words, tags allowed. */
export interface WordsPart extends Headed {
  readonly part: 'words';
  readonly text: string;
}
/** A table in a layout of its own: cells over several columns and rows, heights in mm. */
export interface GridPart extends Headed {
  readonly part: 'grid';
  readonly widths: readonly number[];
  readonly rows: readonly (readonly GridCell[])[];
  /** The tags that its cells use. */
  readonly fields: readonly PaperField[];
}
export interface GridCell {
  readonly text: string;
  readonly head?: true;
  readonly across?: number;
  readonly down?: number;
  readonly heightMm?: number;
}
/** The title of a form. */
export interface TitlePart extends Headed {
  readonly part: 'title';
  readonly text: string;
}

export type PaperPart =
  | TextPart
  | PairsPart
  | FiguresPart
  | TablePart
  | PicturesPart
  | RatesPart
  | WordsPart
  | GridPart
  | TitlePart;

/** The tags of a row of pictures. */
export const PICTURE_PAIR = [
  ['图一', '说明一'],
  ['图二', '说明二'],
] as const;

export interface PaperRate {
  readonly name: string;
  readonly clause: string;
  readonly rate: Rate;
}
export type PaperRow = Readonly<Record<string, string | number | boolean>>;
/** By tag: a text or number of a field, the rows of a table, the rates. */
export type PaperData = Readonly<Record<string, string | number | readonly PaperRow[] | readonly PaperRate[]>>;

/** What people wrote: texts by tag, rows by table. */
export interface Written {
  readonly texts: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}

/** What prints where nobody has written yet: a reader must see that something is missing. */
export const BLANK = '（待填写）';

/** Every single field of a paper: of its texts, pairs, figures and grids. */
export function fieldsOf(paper: Paper): readonly PaperField[] {
  return paper.parts.flatMap((part): readonly PaperField[] => {
    if (part.part === 'text') return [part];
    return part.part === 'pairs' || part.part === 'figures' || part.part === 'grid' ? part.fields : [];
  });
}

export const isRate = (row: PaperRow | PaperRate): row is PaperRate =>
  typeof row.rate === 'object' && row.rate !== null;
