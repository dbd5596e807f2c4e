import { Document, type Paragraph, type Table } from 'docx';
import { noneOfIt } from '../render/printed.ts';
import { compatibility, landscape, landscapeWidth, portrait, portraitWidth, styles } from '../templates/page-layout.ts';
import {
  body,
  bodyWithNext,
  type Column,
  centred,
  figureTable,
  heading,
  listTable,
  marked,
  note,
  noteWithNext,
  type Pair,
  pairTable,
  signatures,
  title,
} from '../templates/page-parts.ts';
import { gridTable } from './grid-table.ts';
import { type Paper, type PaperField, type PaperPart, PICTURE_PAIR, type TablePart } from './paper.ts';

type Content = Paragraph | Table;

/** The template that we ship for a paper; a hospital downloads it, edits it in Word and uploads its own. */
export function paperTemplate(paper: Paper): Document {
  const upright: Content[] = [];
  const across: Content[] = [];
  let wide = paper.parts[0]?.landscape === true;
  let width = wide ? landscapeWidth : portraitWidth;
  const add = (...content: Content[]): void => void (wide ? across : upright).push(...content);
  const signed = paper.signs?.length !== 0;
  if (!paper.form) add(...opening(width));
  let headings = 0;
  for (const [index, part] of paper.parts.entries()) {
    wide ||= part.landscape === true;
    width = wide ? landscapeWidth : portraitWidth;
    // What nobody signs says first what it rests on: at the end that would be a page of its own.
    if (part.heading && headings === 0 && !signed) add(...basis(NUMERALS[headings++] ?? '', body));
    const numeral = paper.form ? '' : `${NUMERALS[headings]}、`;
    if (part.heading) headings += 1;
    const numbered = part.heading ? [heading(numeral + part.heading.zh)] : [];
    add(...numbered, ...contentOf(part, width));
    // Two tables that follow each other without a heading would grow together.
    const next = paper.parts[index + 1];
    if (next && !next.heading && isTable(part) && isTable(next)) add(note(' '));
  }
  if (!paper.form && signed) add(...closing(headings, paper.signs, width));
  const [name, period] = ['{文件.名称}', '{期间}'];
  return new Document({
    creator: 'Yinuo',
    title: paper.title,
    styles,
    compatibility,
    sections: [
      ...(upright.length > 0 ? [portrait(upright, name, period)] : []),
      ...(across.length > 0 ? [landscape(across, name, period)] : []),
    ],
  });
}

const NUMERALS = [...'一二三四五六七八九十', ...[...'一二三四五六七八九'].map((digit) => `十${digit}`), '二十'];

const isTable = ({ part }: PaperPart): boolean => part !== 'text' && part !== 'words' && part !== 'title';

/** What every document but a form says of itself first. */
function opening(width: number): Content[] {
  return [
    title('{文件.名称}'),
    centred('{期间}'),
    pairTable(
      [
        [['合同名称', '{合同.名称}']],
        [
          ['合同编号', '{合同.编号}'],
          ['文件编号', '{文件.编号}'],
        ],
        [['甲方', '{合同.医院}']],
        [['乙方', '{合同.供应商}']],
        [
          ['编制人', '{文件.编制人}'],
          ['编制时间', '{文件.编制时间}'],
        ],
      ],
      width,
    ),
  ];
}

/** The clauses that demand the paper, and until when its figures hold. */
const basis = (numeral: string, line: typeof body, small: typeof note = note): Content[] => [
  heading(`${numeral}、编制依据`),
  line('{#依据 [loopOver: "paragraph"]}【{条款}】{原文}{/依据}'),
  line('{#依据.为空 [loopOver: "paragraph"]}合同没有要求本文件的条款，本文件由双方商定编制。{/依据.为空}'),
  line('{#暂定 [loopOver: "paragraph"]}说明：{暂定说明}{/暂定}'),
  small('数据截至所示期间之末；期间尚未结束的，截至标明的时间。每一数字的依据可在系统中逐条查阅。'),
];

/** What the paper rests on, and who signs: a page never holds the signatures alone. */
const closing = (headings: number, signs: readonly string[] | undefined, width: number): Content[] => [
  ...basis(NUMERALS[headings] ?? '', bodyWithNext, noteWithNext),
  heading(`${NUMERALS[headings + 1]}、签字确认`),
  signatures(width, signs),
];

function contentOf(part: PaperPart, width: number): Content[] {
  switch (part.part) {
    case 'text':
      return [body(`{${part.tag}}`)];
    case 'pairs':
      return [pairTable(pairsOf(part.fields), width)];
    case 'figures':
      return [
        figureTable(
          part.fields.map(({ tag }) => [tag, `{${tag}}`]),
          width,
        ),
      ];
    case 'table':
      return [tableOf(part, width)];
    case 'pictures':
      return [listTable(part.tag, PICTURE_COLUMNS, width, { empty: part.empty ?? noneOfIt })];
    case 'rates':
      return [
        noteWithNext('达标率以“分子/分母”列示，分母为零时记为“—（无样本）”，不以 0% 或 100% 表示。'),
        listTable(part.tag, RATE_COLUMNS, width, { fine: true }),
      ];
    case 'words':
      return [body(part.text)];
    case 'grid':
      return [gridTable(part, width)];
    case 'title':
      return [title(part.text)];
  }
}

/** Two pairs a row; a wide one, or one left over, has a row of its own. */
function pairsOf(fields: readonly PaperField[]): Pair[][] {
  const rows: Pair[][] = [];
  let open = false;
  for (const { tag, wide, picture } of fields) {
    const pair: Pair = [tag, `{${tag}}`, picture !== undefined];
    if (open && !wide) rows.at(-1)?.push(pair);
    else rows.push([pair]);
    open = !wide && !open;
  }
  return rows;
}

function tableOf(part: TablePart, width: number): Table {
  const { red } = part;
  const columns = part.columns.map(
    ({ tag, title: over = tag, share, align, is, picture }): Column => ({
      title: over,
      share,
      cell: red?.column === tag ? marked(red.flag, tag) : `{${tag}}`,
      align: align ?? (is === 'number' ? 'center' : 'left'),
      picture: picture !== undefined,
    }),
  );
  return listTable(part.tag, columns, width, { fine: part.fine === true, empty: part.empty ?? noneOfIt });
}

/** What is not there, the second of an odd number, leaves its cell empty. */
const PICTURE_COLUMNS: readonly Column[] = PICTURE_PAIR.map(([shown, words]) => ({
  title: '图片与说明',
  share: 1,
  cell: `{#${shown}}{${shown}}{/${shown}}\n{#${words}}{${words}}{/${words}}`,
  align: 'center',
  picture: true,
}));

const RATE_COLUMNS: readonly Column[] = [
  { title: '指标', share: 25, cell: '{名称}' },
  { title: '条款', share: 27, cell: '{条款}', align: 'center' },
  { title: '分子', share: 9, cell: '{分子}', align: 'center' },
  { title: '分母', share: 9, cell: '{分母}', align: 'center' },
  { title: '结果', share: 22, cell: '{结果}', align: 'center' },
  { title: '计算规则', share: 38, cell: '{规则}' },
];
