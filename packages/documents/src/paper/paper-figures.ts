import type { Text } from '@yinuo/kernel';
import { noneOfIt } from '../render/printed.ts';
import {
  type FiguresPart,
  fieldsOf,
  type Paper,
  type PaperColumn,
  type PaperData,
  type PaperPart,
  PICTURE_PAIR,
  type PicturesPart,
  type RatesPart,
  type TablePart,
} from './paper.ts';
import { ratesOf, rowsOf, single } from './paper-data.ts';

/** A part of a paper as a screen shows it: the very values that the file prints. '' is nothing, or not written yet. */
export type PaperPartView =
  | { part: 'text'; title: Text | null; tag: string; text: string; written: boolean }
  | {
      part: 'fields';
      title: Text | null;
      look: 'pairs' | 'figures';
      items: { tag: string; label: Text; value: string | number; written: boolean }[];
    }
  | {
      part: 'table';
      title: Text | null;
      tag: string;
      columns: { tag: string; label: Text; number: boolean; written: boolean }[];
      rows: (string | number)[][];
      /** Rows that are marked, by their place. */
      marked: number[];
      total: number;
      writing: { key: string; grows: boolean } | null;
      empty: string;
    }
  | {
      part: 'rates';
      title: Text | null;
      rates: { name: string; clause: string; numerator: number; denominator: number; text: string; rule: string }[];
    };

/** Of long tables the first `rowsMax` rows and how many there are. */
export function paperFigures(paper: Paper, data: PaperData, rowsMax: number): PaperPartView[] {
  return paper.parts.flatMap((part) => partViews(part, data, rowsMax));
}

function partViews(part: PaperPart, data: PaperData, rowsMax: number): PaperPartView[] {
  const title = part.heading ?? null;
  switch (part.part) {
    case 'text':
      return [
        {
          part: 'text',
          title,
          tag: part.tag,
          text: String(single(data, part.tag)),
          written: part.written !== undefined,
        },
      ];
    case 'pairs':
    case 'figures':
      return [{ part: 'fields', title, look: part.part, items: itemsOf(part.fields, data) }];
    case 'grid':
      return [{ part: 'fields', title, look: 'pairs', items: itemsOf(part.fields, data) }];
    case 'table':
      return [tableView(part, data, rowsMax)];
    case 'pictures':
      return [picturesView(part, data, rowsMax)];
    case 'rates':
      return [ratesView(part, data)];
    case 'words':
    case 'title':
      return [];
  }
}

const itemsOf = (fields: FiguresPart['fields'], data: PaperData) =>
  fields.filter(isWords).map(({ tag, en, written }) => ({
    tag,
    label: { zh: tag, en },
    value: single(data, tag),
    written: written !== undefined,
  }));

function tableView(part: TablePart, data: PaperData, rowsMax: number): PaperPartView {
  const rows = rowsOf(data, part.tag);
  const shown = rows.slice(0, rowsMax);
  const { red } = part;
  const columns = part.columns.filter(isWords);
  return {
    part: 'table',
    title: part.heading ?? { zh: part.tag, en: part.en },
    tag: part.tag,
    columns: columns.map(columnView),
    rows: shown.map((row) => columns.map(({ tag }) => cellOf(row[tag]))),
    marked: red ? shown.flatMap((row, index) => (row[red.flag] === true ? [index] : [])) : [],
    total: rows.length,
    writing: part.writing ?? null,
    empty: part.empty ?? noneOfIt,
  };
}

/** A picture itself is in the file only. */
const isWords = ({ picture }: Pick<PaperColumn, 'picture'>): boolean => picture === undefined;

/** What pictures show, in words. */
function picturesView({ tag, en, heading, empty }: PicturesPart, data: PaperData, rowsMax: number): PaperPartView {
  const words = rowsOf(data, tag).flatMap((row) => PICTURE_PAIR.map(([, one]) => cellOf(row[one])));
  const shown = words.filter((one) => one !== '');
  return {
    part: 'table',
    title: heading ?? { zh: tag, en },
    tag,
    columns: [columnView({ tag: '说明', en: 'what it shows', share: 1 })],
    rows: shown.slice(0, rowsMax).map((one) => [one]),
    marked: [],
    total: shown.length,
    writing: null,
    empty: empty ?? noneOfIt,
  };
}

const columnView = ({ tag, title = tag, en, is, written }: PaperColumn) => ({
  tag,
  label: { zh: title, en },
  number: is === 'number',
  written: written !== undefined,
});

const cellOf = (value: string | number | boolean | undefined): string | number =>
  typeof value === 'string' || typeof value === 'number' ? value : '';

function ratesView(part: RatesPart, data: PaperData): PaperPartView {
  return {
    part: 'rates',
    title: part.heading ?? { zh: part.tag, en: part.en },
    rates: ratesOf(data, part.tag).map(({ name, clause, rate }) => ({
      name,
      clause,
      numerator: rate.met,
      denominator: rate.counted,
      text: rate.text,
      rule: rate.excludedRule,
    })),
  };
}

/** Every tag that people may write, for checking what they sent. */
export function writtenTags(paper: Paper): {
  readonly texts: ReadonlySet<string>;
  readonly rows: ReadonlyMap<string, ReadonlySet<string>>;
} {
  const tables = paper.parts.filter((part: PaperPart): part is TablePart => part.part === 'table');
  return {
    texts: new Set(fieldsOf(paper).flatMap(({ tag, written }) => (written ? [tag] : []))),
    rows: new Map(
      tables.flatMap(({ tag, columns, writing }) =>
        writing
          ? [[tag, new Set([writing.key, ...columns.flatMap((one) => (one.written ? [one.tag] : []))])] as const]
          : [],
      ),
    ),
  };
}
