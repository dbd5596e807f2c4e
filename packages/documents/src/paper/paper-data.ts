import { headData, type ReportHead } from '../reports/report-head.ts';
import type { TagData } from '../template/tag-schema.ts';
import {
  BLANK,
  fieldsOf,
  isRate,
  type Paper,
  type PaperData,
  type PaperRate,
  type PaperRow,
  PICTURE_PAIR,
} from './paper.ts';
import { unmarked } from './paper-tags.ts';

/** The values of a paper as its template asks for them; what nobody has written yet is a marked blank. */
export function paperTagData(paper: Paper, head: ReportHead, data: PaperData): TagData {
  const values: Record<string, TagData[string]> = { ...headData(head) };
  for (const { tag, written } of fieldsOf(paper)) {
    const value = single(data, tag);
    values[tag] = written === true && value === '' ? BLANK : value;
  }
  for (const part of paper.parts) {
    if (part.part === 'rates') values[part.tag] = ratesOf(data, part.tag).map(rateData);
    if (part.part === 'pictures') values[part.tag] = rowsOf(data, part.tag);
    if (part.part !== 'table') continue;
    values[part.tag] = rowsOf(data, part.tag).map((row) => {
      const cells: Record<string, string | number | boolean> = { ...row };
      for (const { tag, written } of part.columns) if (written === true && cells[tag] === '') cells[tag] = BLANK;
      if (part.red) cells[unmarked(part.red.flag)] = row[part.red.flag] !== true;
      return cells;
    });
  }
  return values;
}

const rateData = ({ name, clause, rate }: PaperRate): TagData => ({
  名称: name,
  条款: clause,
  分子: rate.met,
  分母: rate.counted,
  结果: rate.text,
  规则: rate.excludedRule,
});

/** A single value; throws on a paper that was gathered without it: a document never leaves something out silently. */
export function single(data: PaperData, tag: string): string | number {
  const value = data[tag];
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new TypeError(`paper without ${tag}`);
}

export function rowsOf(data: PaperData, tag: string): readonly PaperRow[] {
  const value = data[tag];
  if (!Array.isArray(value)) throw new TypeError(`paper without ${tag}`);
  const rows: readonly (PaperRow | PaperRate)[] = value;
  return rows.filter((row): row is PaperRow => !isRate(row));
}

export function ratesOf(data: PaperData, tag: string): readonly PaperRate[] {
  const value = data[tag];
  if (!Array.isArray(value)) throw new TypeError(`paper without ${tag}`);
  const rows: readonly (PaperRow | PaperRate)[] = value;
  return rows.filter(isRate);
}

/** The names of every picture that a paper shows. */
export function picturesIn(paper: Paper, data: PaperData): ReadonlySet<string> {
  const single = fieldsOf(paper).flatMap(({ tag, picture }) => (picture ? [data[tag]] : []));
  const inRows = paper.parts.flatMap((part) => {
    if (part.part !== 'table' && part.part !== 'pictures') return [];
    const columns = part.part === 'table' ? part.columns.filter(({ picture }) => picture) : [];
    const tags = part.part === 'table' ? columns.map(({ tag }) => tag) : PICTURE_PAIR.map(([shown]) => shown);
    return tags.length === 0 ? [] : rowsOf(data, part.tag).flatMap((row) => tags.map((tag) => row[tag]));
  });
  return new Set([...single, ...inRows].filter((name) => typeof name === 'string' && name !== '') as string[]);
}

/** Pictures with their words as the rows of a part of pictures. */
export function pictureRows(pictures: readonly { readonly name: string; readonly words: string }[]): PaperRow[] {
  return Array.from({ length: Math.ceil(pictures.length / 2) }, (_, row) =>
    Object.fromEntries(
      PICTURE_PAIR.flatMap(([shown, words], index) => {
        const one = pictures[row * 2 + index];
        return [
          [shown, one?.name ?? ''],
          [words, one?.words ?? ''],
        ];
      }),
    ),
  );
}
