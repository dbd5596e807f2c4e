import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  type ISectionOptions,
  type IStylesOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';

/** Latin letters in Times New Roman, Chinese in the named face; the hint keeps “ ” … — Chinese. */
export const face = (eastAsia: string) => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
  hint: 'eastAsia',
});

export const songti = face('宋体');
export const fangsong = face('仿宋');
export const heiti = face('黑体');

/** Lengths in twips (1/1440 inch), A4. */
export const mm = (length: number): number => Math.round((length * 1440) / 25.4);
const a4 = { width: mm(210), height: mm(297) };

/** Width between the margins. */
export const portraitWidth = a4.width - 2 * mm(24);
export const landscapeWidth = a4.height - 2 * mm(16);

type Content = ISectionOptions['children'];

export function portrait(children: Content, title: string, period?: string): ISectionOptions {
  const margin = { top: mm(28), bottom: mm(20), left: mm(24), right: mm(24), header: mm(13), footer: mm(11) };
  return { properties: { page: { size: a4, margin } }, ...margins(title, portraitWidth, period), children };
}

export function landscape(children: Content, title: string, period?: string): ISectionOptions {
  const margin = { top: mm(25), bottom: mm(18), left: mm(16), right: mm(16), header: mm(11), footer: mm(10) };
  const size = { ...a4, orientation: PageOrientation.LANDSCAPE };
  return { properties: { page: { size, margin } }, ...margins(title, landscapeWidth, period), children };
}

/** Header: document name left, number right, on a line of its own the period: a number never breaks; footer: paper-archive number left, 第 x 页 / 共 y 页 right. */
function margins(title: string, width: number, period?: string): Pick<ISectionOptions, 'headers' | 'footers'> {
  const small = { size: 18, font: songti, color: '404040' };
  const header = new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    spacing: { line: 260, after: 120 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 4, color: '7F7F7F' } },
    children: [
      new TextRun({ ...small, text: title }),
      new TextRun({ ...small, text: '\t编号：{文件.编号}' }),
      ...(period === undefined ? [] : [new TextRun({ ...small, text: period, break: 1 })]),
    ],
  });
  const footer = new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [
      new TextRun({ ...small, text: '档案号：{文件.档案号}\t第 ' }),
      new TextRun({ ...small, children: [PageNumber.CURRENT] }),
      new TextRun({ ...small, text: ' 页 / 共 ' }),
      new TextRun({ ...small, children: [PageNumber.TOTAL_PAGES] }),
      new TextRun({ ...small, text: ' 页' }),
    ],
  });
  return {
    headers: { default: new Header({ children: [header] }) },
    footers: { default: new Footer({ children: [footer] }) },
  };
}

/** Word would stretch a justified line that ends in a line break. */
export const compatibility = { doNotExpandShiftReturn: true } as const;

/** 小四 仿宋 for text, 黑体 for headings, 宋体 in tables: what official papers of a hospital look like. */
export const styles: IStylesOptions = {
  default: {
    document: { run: { font: fangsong, size: 24 }, paragraph: { spacing: { line: 360 } } },
    title: {
      run: { font: heiti, size: 40, bold: true, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 120, line: 480 } },
    },
    heading1: {
      run: { font: heiti, size: 28, color: '000000' },
      paragraph: { spacing: { before: 280, after: 120 }, keepNext: true, outlineLevel: 0 },
    },
    heading2: {
      run: { font: heiti, size: 24, color: '000000' },
      paragraph: { spacing: { before: 180, after: 80 }, keepNext: true, outlineLevel: 1 },
    },
  },
  paragraphStyles: [
    {
      id: 'YinuoBody',
      name: '正文段落',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { indent: { firstLine: 480 }, spacing: { before: 80, after: 100 }, alignment: AlignmentType.BOTH },
    },
    {
      id: 'YinuoCell',
      name: '表格文字',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: songti, size: 21 },
      paragraph: { spacing: { line: 280 } },
    },
    {
      id: 'YinuoFineCell',
      name: '表格小字',
      basedOn: 'YinuoCell',
      quickFormat: true,
      run: { font: songti, size: 17 },
      paragraph: { spacing: { line: 230 } },
    },
    {
      id: 'YinuoNote',
      name: '附注',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: songti, size: 18, color: '404040' },
      paragraph: { spacing: { before: 60, after: 60, line: 280 } },
    },
  ],
};
