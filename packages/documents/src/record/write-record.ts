import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { pictureSize } from '../pictures/picture-size.ts';
import { mm, portraitWidth, songti, styles } from '../templates/page-layout.ts';
import {
  AS_HIGH_AS_IT_IS,
  body,
  type CellText,
  cell,
  centred,
  frame,
  heading,
  note,
  pairTable,
  title,
  widthsOf,
} from '../templates/page-parts.ts';
import { cleanText } from '../xml/clean-text.ts';
import type { RecordBlock, RecordCell, RecordPaper } from './record.ts';

const CELL = 'YinuoCell';

/** The paper as a Word file on A4; nothing is fetched. Equal input, equal pages. */
export async function writeRecord(paper: RecordPaper): Promise<Uint8Array> {
  const margin = { top: mm(26), bottom: mm(22), left: mm(24), right: mm(24), header: mm(14), footer: mm(12) };
  const document = new Document({
    creator: 'Yinuo',
    title: clean(paper.title),
    styles,
    sections: [
      {
        properties: { page: { size: { width: mm(210), height: mm(297) }, margin } },
        ...edges(paper),
        children: [
          title(clean(paper.title)),
          centred(clean(paper.subtitle)),
          pairTable(pairs(paper.facts), portraitWidth),
          ...paper.blocks.flatMap(blockParts),
          heading('签字'),
          signers(paper),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const clean = (text: string): string => cleanText(text);

function edges(paper: RecordPaper) {
  const small = { size: 18, font: songti, color: '404040' };
  const stop = [{ type: TabStopType.RIGHT, position: portraitWidth }];
  const border = { bottom: { style: BorderStyle.SINGLE, size: 6, space: 4, color: '7F7F7F' } };
  const head = [
    new TextRun({ ...small, text: clean(paper.title) }),
    new TextRun({ ...small, text: `\t编号：${clean(paper.number)}` }),
  ];
  const foot = [
    new TextRun({ ...small, text: `${paper.archiveNumber ? `档案号：${clean(paper.archiveNumber)}` : ''}\t第 ` }),
    new TextRun({ ...small, children: [PageNumber.CURRENT] }),
    new TextRun({ ...small, text: ' 页 / 共 ' }),
    new TextRun({ ...small, children: [PageNumber.TOTAL_PAGES] }),
    new TextRun({ ...small, text: ' 页' }),
  ];
  return {
    headers: { default: new Header({ children: [new Paragraph({ tabStops: stop, border, children: head })] }) },
    footers: { default: new Footer({ children: [new Paragraph({ tabStops: stop, children: foot })] }) },
  };
}

function pairs(facts: RecordPaper['facts']): [string, string][][] {
  const rows: [string, string][][] = [];
  facts.forEach(([label, value], index) => {
    const pair: [string, string] = [label, clean(value)];
    const last = rows.at(-1);
    if (index % 2 === 0 || !last) rows.push([pair]);
    else last.push(pair);
  });
  return rows;
}

function blockParts(block: RecordBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [heading(clean(block.text))];
    case 'text':
      return clean(block.text).split('\n').map(body);
    case 'note':
      return clean(block.text).split('\n').map(note);
    case 'table':
      return [tableOf(block)];
  }
}

function tableOf({ columns, rows, empty }: Extract<RecordBlock, { kind: 'table' }>): Table {
  const widths = widthsOf(columns, portraitWidth);
  const look = (index: number) => ({
    width: widths[index] ?? 0,
    style: CELL,
    align: columns[index]?.centred ? ('center' as const) : undefined,
  });
  const head = columns.map((column, index) => cell(column.title, { ...look(index), align: 'center', head: true }));
  const body = rows.map(
    (row) => new TableRow({ cantSplit: true, children: row.map((one, index) => cell(cellText(one), look(index))) }),
  );
  const none = cell(empty, { width: portraitWidth, style: CELL, align: 'center', span: columns.length });
  const filled = body.length > 0 ? body : [new TableRow({ children: [none] })];
  return frame(widths, [new TableRow({ tableHeader: true, cantSplit: true, children: head }), ...filled]);
}

function cellText(one: RecordCell): CellText {
  if (typeof one === 'string') return clean(one);
  return lines(clean(one.text), one.bad ? 'C00000' : '000000');
}

const lines = (text: string, color: string): TextRun[] =>
  text.split('\n').map((words, index) => new TextRun({ text: words, color, ...(index > 0 ? { break: 1 } : {}) }));

function pictureCell(width: number, lines: readonly (TextRun | ImageRun)[], centred: boolean): TableCell {
  const alignment = centred ? AlignmentType.CENTER : AlignmentType.LEFT;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 75, bottom: 75, left: 100, right: 100 },
    children: lines.map(
      (line) => new Paragraph({ style: CELL, alignment, spacing: AS_HIGH_AS_IT_IS, children: [line] }),
    ),
  });
}

function signers({ signers: people }: RecordPaper): Table {
  const widths = widthsOf(
    people.map(() => ({ share: 1 })),
    portraitWidth,
  );
  const children = people.map(({ side, name, at, signature }, index) => {
    const size = signature === null ? null : pictureSize(signature);
    const drawn =
      signature === null || size === null
        ? []
        : [
            new ImageRun({
              type: 'png',
              data: signature,
              transformation: { width: 150, height: Math.round((150 * size.height) / size.width) },
            }),
          ];
    const words = [
      new TextRun(clean(side)),
      new TextRun(' '),
      new TextRun(`签字：${clean(name ?? '')}`),
      ...drawn,
      new TextRun(' '),
      new TextRun(at === null ? '日期：        年    月    日' : `日期：${at}`),
    ];
    return pictureCell(widths[index] ?? 0, words, false);
  });
  return frame(widths, [new TableRow({ cantSplit: true, children })]);
}
