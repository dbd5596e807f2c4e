import { Document, type Paragraph, type Table } from 'docx';
import { landscape, landscapeWidth, portrait, portraitWidth, styles } from '../templates/page-layout.ts';
import {
  body,
  type Column,
  centred,
  figureTable,
  heading,
  listTable,
  marked,
  note,
  pairTable,
  signatures,
  title,
} from '../templates/page-parts.ts';
import { gridTable } from './grid-table.ts';
import type { Paper, PaperField, PaperPart, TablePart } from './paper.ts';

type Content = Paragraph | Table;

/** The template that we ship for a paper; a hospital downloads it, edits it in Word and uploads its own. */
export function paperTemplate(paper: Paper): Document {
  const sections: { wide: boolean; content: Content[] }[] = [{ wide: false, content: paper.form ? [] : opening() }];
  let headings = 0;
  for (const part of paper.parts) {
    const wide = part.landscape === true;
    if (sections.at(-1)?.wide !== wide) sections.push({ wide, content: [] });
    const width = wide ? landscapeWidth : portraitWidth;
    const numbered = part.heading ? [heading(`${NUMERALS[headings++]}、${part.heading.zh}`)] : [];
    sections.at(-1)?.content.push(...numbered, ...contentOf(part, width), ...(part.part === 'words' ? [] : [gap()]));
  }
  if (!paper.form) {
    if (sections.at(-1)?.wide) sections.push({ wide: false, content: [] });
    sections.at(-1)?.content.push(...closing(NUMERALS[headings] ?? ''));
  }
  const head = '{文件.名称}（{期间}）';
  return new Document({
    creator: 'Yinuo',
    title: paper.title,
    styles,
    sections: sections
      .filter(({ content }) => content.length > 0)
      .map(({ wide, content }) => (wide ? landscape(content, head) : portrait(content, head))),
  });
}

const NUMERALS = [...'一二三四五六七八九十', ...[...'一二三四五六七八九'].map((digit) => `十${digit}`), '二十'];

const gap = (): Paragraph => note(' ');

/** What every document but a form says of itself first. */
function opening(): Content[] {
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
      portraitWidth,
    ),
  ];
}

function closing(numeral: string): Content[] {
  return [
    heading(`${numeral}、编制依据`),
    body('{#依据 [loopOver: "paragraph"]}【{条款}】{原文}{/依据}'),
    body('{#依据.为空 [loopOver: "paragraph"]}合同没有要求本文件的条款，本文件由双方商定编制。{/依据.为空}'),
    body('{#暂定 [loopOver: "paragraph"]}暂定判定：{暂定说明}{/暂定}'),
    note('数据截至编制时间，每一数字的依据可在系统中逐条查阅。'),
  ];
}

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
    case 'rates':
      return [
        listTable(part.tag, RATE_COLUMNS, width),
        note('达标率以“分子/分母”列示，分母为零时记为“无样本”，不以 0% 或 100% 表示。'),
      ];
    case 'words':
      return [body(part.text)];
    case 'grid':
      return [gridTable(part, width)];
    case 'signatures':
      return [signatures(width, part.sides)];
  }
}

/** Two pairs a row; a wide one, or one left over, has a row of its own. */
function pairsOf(fields: readonly PaperField[]): [string, string][][] {
  const rows: [string, string][][] = [];
  let open = false;
  for (const { tag, wide } of fields) {
    const pair: [string, string] = [tag, `{${tag}}`];
    if (open && !wide) rows.at(-1)?.push(pair);
    else rows.push([pair]);
    open = !wide && !open;
  }
  return rows;
}

function tableOf(part: TablePart, width: number): Table {
  const { red } = part;
  const columns = part.columns.map(
    ({ tag, share, align, is }): Column => ({
      title: tag,
      share,
      cell: red?.column === tag ? marked(red.flag, tag) : `{${tag}}`,
      align: align ?? (is === 'number' ? 'center' : 'left'),
    }),
  );
  return listTable(part.tag, columns, width, { fine: part.fine === true, empty: part.empty ?? '无样本' });
}

const RATE_COLUMNS: readonly Column[] = [
  { title: '指标', share: 26, cell: '{名称}' },
  { title: '条款', share: 14, cell: '{条款}', align: 'center' },
  { title: '分子', share: 10, cell: '{分子}', align: 'center' },
  { title: '分母', share: 10, cell: '{分母}', align: 'center' },
  { title: '结果', share: 22, cell: '{结果}', align: 'center' },
  { title: '计算规则', share: 42, cell: '{规则}' },
];
