import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { xlsxBytes } from '../export/xlsx.ts';
import { type SmallWorkbook, workbookOf } from '../testing/small-workbook.ts';
import { convertSheet } from './convert-sheet.ts';
import { openFile } from './open-file.ts';
import { readRows } from './read-rows.ts';

const folder = await mkdtemp(join(tmpdir(), 'convert-sheet-'));
afterAll(() => rm(folder, { recursive: true }));
const [file, target] = [join(folder, '流水.xlsx'), join(folder, 'out.csv')];

async function converted(bytes: Uint8Array, sheet?: string | number) {
  await writeFile(file, bytes);
  const told = await convertSheet(file, target, { sheet });
  return { ...told, text: await readFile(target, 'utf8') };
}

const cells = (rows: string, more: Partial<SmallWorkbook> = {}) =>
  converted(workbookOf({ sheets: { 明细: rows }, ...more }));
const one = (cell: string, more: Partial<SmallWorkbook> = {}) =>
  cells(`<row r="1">${cell}</row>`, more).then(({ text }) => text.slice(0, -1));

describe('a cell is what a person sees', () => {
  const text = '<si><t>门诊</t></si>';
  const rich = '<si><r><t>门</t></r><r><t xml:space="preserve">诊 </t></r><rPh sb="0" eb="1"><t>もん</t></rPh></si>';
  test.each<[string, string, string, Partial<SmallWorkbook>?]>([
    ['a text of the table', '<c r="A1" t="s"><v>0</v></c>', '门诊', { strings: [text] }],
    [
      'a text in several fonts, without its reading aid',
      '<c r="A1" t="s"><v>1</v></c>',
      '门诊 ',
      { strings: [text, rich] },
    ],
    ['a text of its own', '<c r="A1" t="inlineStr"><is><t>a &lt; b</t></is></c>', 'a < b'],
    ['an escaped character', '<c r="A1" t="inlineStr"><is><t>_x0041_1</t></is></c>', 'A1'],
    ['a comma and quotes', '<c r="A1" t="str"><v>挂号, "专家"</v></c>', '"挂号, ""专家"""'],
    ['a line break', '<c r="A1" t="str"><v>a\nb</v></c>', 'a b'],
    ['a whole number', '<c r="A1"><v>1230</v></c>', '1230'],
    ['a double that is no decimal', '<c r="A1"><v>12.300000000000001</v></c>', '12.3'],
    ['a hundred thousand million yuan', '<c r="A1"><v>99999999999.99</v></c>', '99999999999.99'],
    ['a number with an exponent', '<c r="A1"><v>1.25E-2</v></c>', '0.0125'],
    ['an order number that lost its digits', '<c r="A1"><v>4.2000004752026E+27</v></c>', '4.2000004752026E+27'],
    [
      'a day and time',
      '<c r="A1" s="1"><v>46082.698275463</v></c>',
      '2026-03-01 16:45:31',
      { formats: ['yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot; h:mm'] },
    ],
    ['a built-in format of time', '<c r="A1" s="1"><v>46082</v></c>', '2026-03-01 00:00:00'],
    ['days from 1904', '<c r="A1" s="1"><v>44620.5</v></c>', '2026-03-01 12:00:00', { properties: 'date1904="1"' }],
    ['a time of day', '<c r="A1" s="1"><v>0.5</v></c>', '12:00:00'],
    ['a colour is no time', '<c r="A1" s="1"><v>5</v></c>', '5', { formats: ['[Red]0.00;[Magenta]\\d0'] }],
    ['the result of a formula', '<c r="A1"><f>1+1</f><v>2</v></c>', '2'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', 'TRUE'],
    ['names with a prefix', '<x:c r="A1" xmlns:x="x"><x:v>7</x:v></x:c>', '7'],
  ])('%s', async (_, cell, expected, more) => {
    expect(await one(cell, more)).toBe(expected);
  });
});

test('a line is a row, with as many cells as the widest above it', async () => {
  const rows =
    '<row r="1"><c r="A1" t="str"><v>三月</v></c></row><row r="3"><c r="A3"><v>1</v></c><c r="C3"><v>3</v></c><c r="D3"/></row><row><c><v>4</v></c></row><row r="9"><c r="B9" t="str"><v/></c></row>';
  expect(await cells(rows)).toEqual({ sheet: '明细', sheets: ['明细'], rows: 3, text: '三月\n\n1,,3\n4,,\n' });
});

describe('which sheet', () => {
  const sheet = (value: number) => `<row r="1"><c r="A1"><v>${value}</v></c></row>`;
  const bytes = workbookOf({ sheets: { 说明: sheet(1), 明细: sheet(2), 汇总: sheet(3) }, hidden: ['说明'] });
  test.each([
    [undefined, '2\n'],
    ['汇总', '3\n'],
    [1, '1\n'],
  ])('%s', async (wanted, text) => {
    expect(await converted(bytes, wanted)).toMatchObject({ text, sheets: ['说明', '明细', '汇总'] });
  });
  test('one that is not there', async () => {
    const rule = 'no sheet 三月; there are: 说明, 明细, 汇总';
    await expect(converted(bytes, '三月')).rejects.toMatchObject({ fault: { file, line: 0, rule } });
  });
});

describe('what cannot be read is refused whole, with sheet, row, column and rule', () => {
  test.each<[string, string, number, string, string]>([
    ['an error', '<row r="7"><c r="C7" t="e"><v>#N/A</v></c></row>', 7, '明细!C7', 'an error (#N/A)'],
    [
      'a formula without a result',
      '<row r="2"><c r="AB2"><f>A1</f></c></row>',
      2,
      '明细!AB2',
      'a formula whose result',
    ],
    ['a text that is not there', '<row r="1"><c r="A1" t="s"><v>5</v></c></row>', 1, '明细!A1', 'refers to a text'],
    ['no number', '<row r="1"><c r="A1"><v>0x10</v></c></row>', 1, '明细!A1', 'is not a number'],
    ['a day that never was', '<row r="1"><c r="A1" s="1"><v>60</v></c></row>', 1, '明细!A1', 'before 1900-03-01'],
    ['rows out of order', '<row r="5"/><row r="4"/>', 0, '明细', 'row 4 below row 5'],
    ['a column far out', '<row r="1"><c r="XFD1"><v>1</v></c></row>', 1, '明细!XFD1', 'more than 512 columns'],
    [
      'a cell beyond all sense',
      `<row r="1"><c r="A1" t="str"><v>${'x'.repeat(40_000)}</v></c></row>`,
      1,
      '明细!A1',
      'longer than',
    ],
    [
      'one text of two megabytes',
      `<row r="1"><c r="A1" t="str"><v>${'x'.repeat(2 << 20)}</v></c></row>`,
      0,
      '明细',
      'a text or a tag',
    ],
    ['broken XML', '<row r="1"><c r="A1">', 0, '明细', 'broken XML'],
  ])('%s', async (_, rows, line, field, rule) => {
    await expect(cells(rows)).rejects.toMatchObject({
      fault: { file, line, field, rule: expect.stringContaining(rule) },
    });
    expect(existsSync(target)).toBe(false);
  });

  test.each<[string, Uint8Array]>([
    ['no archive', Buffer.from('PK\x03\x04 and then nothing')],
    ['an archive of something else', workbookOf({ sheets: {} }).subarray(0, 200)],
    ['one that broke off', workbookOf({ sheets: { 明细: '<row/>' } }).subarray(0, -30)],
  ])('%s', async (_, bytes) => {
    await expect(converted(bytes)).rejects.toMatchObject({ fault: { file, line: 0 } });
  });

  test('one text in many cells: a small workbook that would fill the disk', async () => {
    const text = `<si><t>${'长'.repeat(30_000)}</t></si>`;
    const row = (n: number) => `<row r="${n}">${'<c t="s"><v>0</v></c>'.repeat(40)}</row>`;
    const rows = [1, 2, 3].map(row).join('');
    await expect(cells(rows, { strings: [text] })).rejects.toThrow('longer than 65536 bytes');
    expect(existsSync(target)).toBe(false);
  });

  test('a document type, in which entities could grow', async () => {
    const entity = '<!DOCTYPE a [<!ENTITY e "eeee">]>';
    const bytes = workbookOf({ sheets: { 明细: '' }, strings: [entity] });
    await expect(converted(bytes)).rejects.toMatchObject({ fault: { line: 0 } });
  });
});

test('a list that was exported to Excel is read back with a column map, and a lost number is refused by its row', async () => {
  const columns = ['单号', '金额', '时间'];
  const rows = [
    ['O1', 1230, '2026-03-01 16:45:31'],
    ['4.20001E+27', 5, '2026-03-01 16:45:31'],
  ] as const;
  const parts: Uint8Array[] = [];
  const all = (async function* () {
    yield* rows;
  })();
  for await (const part of xlsxBytes(columns, all)) parts.push(part);
  await writeFile(file, Buffer.concat(parts));
  await convertSheet(file, target);
  const map = { columns: { orderNo: '单号', fen: '金额', at: '时间' }, amountUnit: 'fen' } as const;
  const read = readRows(await openFile({ file: target, format: map }));
  expect((await read.next()).value).toMatchObject({ orderNo: 'O1', fen: 1230 });
  await expect(read.next()).rejects.toMatchObject({ fault: { line: 3, field: '单号' } });
});
