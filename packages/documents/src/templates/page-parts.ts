import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  type ImageRun,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { noneOfIt } from '../render/printed.ts';
import { heiti, mm } from './page-layout.ts';

export const title = (text: string): Paragraph => new Paragraph({ heading: HeadingLevel.TITLE, text });
export const heading = (text: string): Paragraph => new Paragraph({ heading: HeadingLevel.HEADING_1, text });
export const subheading = (text: string): Paragraph => new Paragraph({ heading: HeadingLevel.HEADING_2, text });
/** Never the last on its page: what follows comes onto the same one. */
const WITH_NEXT = { keepNext: true } as const;
export const body = (text: string): Paragraph => new Paragraph({ style: 'YinuoBody', text });
export const bodyWithNext = (text: string): Paragraph => new Paragraph({ style: 'YinuoBody', text, ...WITH_NEXT });
export const note = (text: string): Paragraph => new Paragraph({ style: 'YinuoNote', text });
export const noteWithNext = (text: string): Paragraph => new Paragraph({ style: 'YinuoNote', text, ...WITH_NEXT });

export function centred(text: string): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 160 }, text });
}

/** A cell's text, or runs when they differ in look. */
export type CellText = string | readonly (TextRun | ImageRun)[];

export interface Column {
  readonly title: string;
  /** Share of the table's width. */
  readonly share: number;
  readonly cell: CellText;
  readonly align?: 'left' | 'center';
  /** It shows a picture. */
  readonly picture?: boolean;
}

/** A line as high as the picture in it: a picture in a line of fixed height is cut. */
export const AS_HIGH_AS_IT_IS = { line: 240, lineRule: LineRuleType.AUTO } as const;

const line = { style: BorderStyle.SINGLE, size: 4, color: '595959' };
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
const headFill = { type: ShadingType.CLEAR, color: 'auto', fill: 'E4EAF2' };

const cellMargins = { top: 75, bottom: 75, left: 100, right: 100 };
const fineMargins = { top: 55, bottom: 55, left: 70, right: 70 };

export interface CellLook {
  readonly width: number;
  readonly style: string;
  readonly align?: 'left' | 'center' | undefined;
  readonly head?: boolean;
  readonly span?: number;
  readonly down?: number;
  readonly picture?: boolean | undefined;
  /** Its row is never the last on a page. */
  readonly withNext?: boolean;
}

export function cell(text: CellText, look: CellLook): TableCell {
  const run = (words: string) => (look.head ? new TextRun({ text: words, font: heiti }) : new TextRun(words));
  const lines = typeof text === 'string' ? text.split('\n').map((words) => [run(words)]) : [[...text]];
  const alignment = look.align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT;
  return new TableCell({
    width: { size: look.width, type: WidthType.DXA },
    ...(look.span === undefined ? {} : { columnSpan: look.span }),
    ...(look.down === undefined ? {} : { rowSpan: look.down }),
    ...(look.head ? { shading: headFill } : {}),
    verticalAlign: VerticalAlign.CENTER,
    margins: look.style === 'YinuoFineCell' ? fineMargins : cellMargins,
    children: lines.map(
      (children) =>
        new Paragraph({
          style: look.style,
          alignment,
          children,
          ...(look.picture ? { spacing: AS_HIGH_AS_IT_IS } : {}),
          ...(look.withNext ? WITH_NEXT : {}),
        }),
    ),
  });
}

export function widthsOf(columns: readonly { readonly share: number }[], width: number): number[] {
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  return columns.map((column) => Math.floor((width * column.share) / shares));
}

export const frame = (columnWidths: readonly number[], rows: readonly TableRow[]): Table =>
  new Table({
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...columnWidths],
    layout: TableLayoutType.FIXED,
    borders,
    rows: [...rows],
  });

/** A table with one row per item of a list; its head repeats on every page and an empty list says so in a full row. */
export function listTable(
  list: string,
  columns: readonly Column[],
  width: number,
  look: { readonly fine?: boolean; readonly empty?: string; readonly withNext?: boolean } = {},
): Table {
  const style = look.fine ? 'YinuoFineCell' : 'YinuoCell';
  const withNext = look.withNext === true;
  const widths = widthsOf(columns, width);
  const head = columns.map((column, index) =>
    cell(column.title, { width: widths[index] ?? 0, style, align: 'center', head: true, withNext: true }),
  );
  const last = columns.length - 1;
  const item = columns.map((column, index) => {
    const start = index === 0 ? `{#${list}}` : '';
    const end = index === last ? `{/${list}}` : '';
    const text =
      typeof column.cell === 'string'
        ? start + column.cell + end
        : [new TextRun(start), ...column.cell, new TextRun(end)];
    const { align, picture } = column;
    return cell(text, { width: widths[index] ?? 0, style, align, picture, withNext });
  });
  const empty = cell(`{#${list}.为空 [loopOver: "row"]}${look.empty ?? noneOfIt}{/${list}.为空}`, {
    width,
    style,
    align: 'center',
    span: columns.length,
    withNext,
  });
  return frame(widths, [
    new TableRow({ tableHeader: true, cantSplit: true, children: head }),
    new TableRow({ cantSplit: true, children: item }),
    new TableRow({ cantSplit: true, children: [empty] }),
  ]);
}

/** A label and its value, which may be a picture. */
export type Pair = readonly [label: string, value: string, picture?: boolean];

/** Pairs of label and value, two pairs a row; a row with one pair spans. */
export function pairTable(rows: readonly (readonly Pair[])[], width: number): Table {
  const widths = widthsOf([{ share: 15 }, { share: 33 }, { share: 15 }, { share: 37 }], width);
  const [label = 0, value = 0, label2 = 0, value2 = 0] = widths;
  const style = 'YinuoCell';
  const head = (text: string, size: number) => cell(text, { width: size, style, align: 'center', head: true });
  return frame(
    widths,
    rows.map(([first, second]) => {
      const wide = { width: value + label2 + value2, style, span: 3, picture: first?.[2] };
      const children =
        second === undefined
          ? [head(first?.[0] ?? '', label), cell(first?.[1] ?? '', wide)]
          : [
              head(first?.[0] ?? '', label),
              cell(first?.[1] ?? '', { width: value, style, picture: first?.[2] }),
              head(second[0], label2),
              cell(second[1], { width: value2, style, picture: second[2] }),
            ];
      return new TableRow({ cantSplit: true, children });
    }),
  );
}

/** One row of figures under their names. */
export function figureTable(figures: readonly (readonly [string, string])[], width: number): Table {
  const widths = widthsOf(
    figures.map(() => ({ share: 1 })),
    width,
  );
  const style = 'YinuoCell';
  const look = (index: number) => ({ width: widths[index] ?? 0, style, align: 'center' as const });
  const names = figures.map(([name], index) => cell(name, { ...look(index), head: true, withNext: true }));
  const values = figures.map(([, value], index) =>
    cell([new TextRun({ text: value, size: 32, bold: true })], look(index)),
  );
  return frame(
    widths,
    [names, values].map((children) => new TableRow({ cantSplit: true, children })),
  );
}

/** A verdict in red when it is a breach. */
export const verdict = (tag: string): TextRun[] => marked('违约', tag);

/** In red where the row's flag holds; the flag's opposite is `未…`. */
export function marked(flag: string, tag: string): TextRun[] {
  return [
    new TextRun({ text: `{#${flag}}{${tag}}{/${flag}}`, color: 'C00000' }),
    new TextRun({ text: `{#未${flag}}{${tag}}{/未${flag}}` }),
  ];
}

const bothParties = ['甲方：{合同.医院}', '乙方：{合同.供应商}'];

const DATE = '日期：        年    月    日';
const SIGNED_BELOW = ` \n负责人（签字）：\n \n经办人（签字）：\n \n（盖章）\n \n${DATE}`;
const gap = ' '.repeat(36);
const SIGNED_BESIDE = ` \n负责人（签字）：${gap}经办人（签字）：\n \n（盖章）${gap}        ${DATE}`;
const ROOM_FOR_TWO = mm(110);

/** Those who sign, side by side; both parties of the contract unless others are named. */
export function signatures(width: number, sides: readonly string[] = bothParties): Table {
  const widths = widthsOf(
    sides.map(() => ({ share: 1 })),
    width,
  );
  // Room in width is taken before room in height: a landscape page is low.
  const lines = (widths[0] ?? 0) < ROOM_FOR_TWO ? SIGNED_BELOW : SIGNED_BESIDE;
  const children = sides.map((side, index) =>
    cell(`${side}\n${lines}`, { width: widths[index] ?? 0, style: 'YinuoCell' }),
  );
  return frame(widths, [new TableRow({ cantSplit: true, children })]);
}
