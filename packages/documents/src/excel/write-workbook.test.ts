import { PassThrough, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { instantOf } from '@yinuo/kernel';
import Excel from 'exceljs';
import { describe, expect, test } from 'vitest';
import { sampleHead } from '../../bench/sample-reports.ts';
import { rateOf } from '../reports/rate.ts';
import { monthFigures } from './month-figures.ts';
import type { Row, Sheet } from './sheet.ts';
import { writeWorkbook } from './write-workbook.ts';

async function written(sheets: Sheet[]): Promise<Excel.Workbook> {
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), writeWorkbook(sheets, stream)]);
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer as ArrayBuffer);
  return workbook;
}

const textSheet = (rows: Row[], name = '表'): Sheet => ({
  name,
  note: '说明',
  columns: [{ header: '文字', width: 20, type: 'text' }],
  rows,
});
const at = (iso: string) => instantOf(Date.parse(iso));

describe('writeWorkbook', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'  =1"],
    ['\r=1', "'\n=1"],
    ['\u202e=1', "'=1"],
    ['=HYPERLINK("http://x","y")', `'=HYPERLINK("http://x","y")`],
  ])('%j opens no formula, wherever it stands', async (text, shown) => {
    const columns = [{ header: text, width: 20, type: 'text' as const }];
    const sheet = (await written([{ name: '表', note: text, columns, rows: [[text]] }])).getWorksheet('表');
    for (const cell of ['A1', 'A2', 'A3'].map((at) => sheet?.getCell(at)))
      expect([cell?.type, cell?.numFmt, cell?.value]).toEqual([Excel.ValueType.String, '@', shown]);
  });

  test.each(['<b>&"', '👨‍⚕️𠮷', '2026-03-01', '007'])('%j stays text', async (value) => {
    const cell = (await written([textSheet([[value]])])).getWorksheet('表')?.getCell('A3');
    expect([cell?.type, cell?.numFmt]).toEqual([Excel.ValueType.String, '@']);
    expect(cell?.value).toBe(value);
  });

  test('numbers, dates in Beijing time and durations are numbers', async () => {
    const columns = (['number', 'date', 'duration', 'yuan'] as const).map((type) => ({
      header: type,
      width: 10,
      type,
    }));
    const rows = [
      [1234.5, at('2026-03-05T01:12:20Z'), 90_061_000, -3007],
      [null, null, null, null],
    ];
    const sheet = (await written([{ name: '表', note: '', columns, rows }])).getWorksheet('表');
    expect(sheet?.getCell('A3').value).toBe(1234.5);
    // exceljs gives a date cell as the same wall clock in UTC.
    expect(sheet?.getCell('B3').value).toEqual(new Date('2026-03-05T09:12:20Z'));
    expect(sheet?.getCell('C3').numFmt).toBe('[h]:mm:ss');
    expect([sheet?.getCell('D3').value, sheet?.getCell('D3').numFmt]).toEqual([-30.07, '#,##0.00']);
    expect(sheet?.getCell('A4').value).toBe(null);
  });

  test('note, header, frozen rows, filter', async () => {
    const sheet = (await written([textSheet([['a'], ['b']])])).getWorksheet('表');
    expect([sheet?.getCell('A1').value, sheet?.getCell('A2').value]).toEqual(['说明', '文字']);
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
    expect(sheet?.autoFilter).toBe('A2:A4');
  });

  test('a row is as high as its wrapped text, one of a line grows by itself', async () => {
    const sheet = (await written([textSheet([['短'], ['第一行\n第二行\n第三行'], ['长'.repeat(9000)]])])).getWorksheet(
      '表',
    );
    expect([3, 4, 5].map((row) => sheet?.getRow(row).height)).toEqual([undefined, 44.5, 409]);
  });

  test('printed on A4 across, one page wide, with its head on each page and page x of y', async () => {
    const sheet = (await written([textSheet([['a']])])).getWorksheet('表');
    expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
    expect(sheet?.pageSetup.printTitlesRow).toBe('1:2');
    expect(sheet?.headerFooter.oddFooter).toContain('第 &P 页 / 共 &N 页');
  });

  test('a text beyond Excel’s limit is cut and says so', async () => {
    const cell = (await written([textSheet([['长'.repeat(40_000)]])])).getWorksheet('表')?.getCell('A3');
    expect(cell?.text.length).toBe(32_767);
    expect(cell?.text.endsWith('全文见系统）')).toBe(true);
  });

  test.each<[string, Sheet[]]>([
    ['no sheet', []],
    ['a name with a slash', [textSheet([], '一/二')]],
    ['a name of 32 characters', [textSheet([], 'a'.repeat(32))]],
    ['the same name twice', [textSheet([]), textSheet([])]],
    ['a row too short', [textSheet([[]])]],
    ['half a fen', [{ ...textSheet([[0.5]]), columns: [{ header: '元', width: 5, type: 'yuan' }] }]],
    ['text in a number column', [{ ...textSheet([['x']]), columns: [{ header: '数', width: 5, type: 'number' }] }]],
  ])('%s is refused', async (_, sheets) => {
    await expect(writeWorkbook(sheets, new PassThrough())).rejects.toThrow(RangeError);
  });

  test('a stream that breaks ends the writing', async () => {
    const broken = new Writable({ write: (_chunk, _encoding, done) => done(new Error('disk full')) });
    const rows = Array.from({ length: 20_000 }, (_, index) => [`第 ${index} 行`]);
    await expect(writeWorkbook([textSheet(rows)], broken)).rejects.toThrow('disk full');
  });
});

test('month figures: three sheets whose columns sum up to the rates', async () => {
  const totals = { reported: 2, resolved: 2, open: 0, breached: 1, excused: 0 };
  const common = {
    caseNumber: 'GZ-1',
    clause: 'XY-4',
    clock: '响应',
    start: at('2026-03-05T01:12:20Z'),
    due: at('2026-03-05T01:22:20Z'),
    metAt: null,
    elapsedMs: 60_000,
    provisional: false,
    why: '工作日',
  };
  const workbook = await written(
    monthFigures({
      head: sampleHead,
      totals,
      rates: [{ name: '响应按时率', clause: 'XY-4', rate: rateOf(1, 2, '不计未到期 0 起') }],
      counts: [{ by: '按级别', lines: [{ name: '日常', ...totals }] }],
      cases: [],
      clocks: [
        { ...common, state: '达成', counted: true, met: true },
        { ...common, state: '违约', counted: true, met: false },
        { ...common, state: '未到期', counted: false, met: false },
      ],
    }),
  );
  expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(['汇总', '事件单', '时限']);
  const summary = workbook.getWorksheet('汇总')?.getRow(5);
  expect([summary?.getCell(8).value, summary?.getCell(9).value]).toEqual([1, 2]);
  const clocks = workbook.getWorksheet('时限');
  const sum = (column: number) =>
    [3, 4, 5].reduce((total, row) => total + Number(clocks?.getRow(row).getCell(column).value), 0);
  expect([sum(11), sum(10)]).toEqual([1, 2]);
});
