import type { PaperFigures, PaperPart, WrittenInput } from '@yinuo/api';

export type WritingTable = Extract<PaperPart, { part: 'table' }> & {
  readonly writing: NonNullable<Extract<PaperPart, { part: 'table' }>['writing']>;
};
export interface WriteValues {
  readonly texts?: Readonly<Record<string, string>>;
  readonly rows?: Readonly<Record<string, readonly (Readonly<Record<string, string>> | undefined)[]>>;
}

/** The texts that people write: prose and single fields. */
export const textsOf = ({
  parts,
}: PaperFigures): readonly { tag: string; label: PaperPart['title']; value: string }[] =>
  parts.flatMap((part) => {
    if (part.part === 'text') return part.written ? [{ tag: part.tag, label: part.title, value: part.text }] : [];
    if (part.part !== 'fields') return [];
    return part.items.flatMap(({ tag, label, value, written }) =>
      written ? [{ tag, label, value: String(value) }] : [],
    );
  });

export const tablesOf = ({ parts }: PaperFigures): readonly WritingTable[] =>
  parts.filter((part): part is WritingTable => part.part === 'table' && part.writing !== null);

/** The columns of a table that people write, with the key by which a row is known. */
export function writtenColumns({ columns, writing }: WritingTable): readonly string[] {
  return columns.flatMap(({ tag, written }) => (written || tag === writing.key ? [tag] : []));
}

/** What the form begins with: what is written or proposed now. */
export function valuesOf(figures: PaperFigures): WriteValues {
  return {
    texts: Object.fromEntries(textsOf(figures).map(({ tag, value }) => [tag, value])),
    rows: Object.fromEntries(
      tablesOf(figures).map((table) => {
        const own = writtenColumns(table);
        const rows = table.rows.map((row) =>
          Object.fromEntries(
            table.columns.flatMap(({ tag }, index) => (own.includes(tag) ? [[tag, String(row[index] ?? '')]] : [])),
          ),
        );
        return [table.tag, rows];
      }),
    ),
  };
}

/** What the API gets: rows without a key are dropped. */
export function writtenOf(figures: PaperFigures, { texts = {}, rows = {} }: WriteValues): WrittenInput {
  return {
    texts: Object.fromEntries(Object.entries(texts).map(([tag, value]) => [tag, value ?? ''])),
    rows: Object.fromEntries(
      tablesOf(figures).map(({ tag, writing }) => [
        tag,
        (rows[tag] ?? []).flatMap((row) => {
          if (row === undefined || (row[writing.key] ?? '').trim() === '') return [];
          return [Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value ?? '']))];
        }),
      ]),
    ),
  };
}
