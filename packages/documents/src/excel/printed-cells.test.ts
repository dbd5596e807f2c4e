import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { printedCells } from './printed-cells.ts';
import { writeWorkbook } from './write-workbook.ts';

test('what was written is read again, cell by cell', async () => {
  const stream = new PassThrough();
  const file = buffer(stream);
  const columns = [
    { header: '编号', width: 10, type: 'text' },
    { header: '起数', width: 10, type: 'number' },
    { header: '时间', width: 20, type: 'date' },
  ] as const;
  const rows = [
    ['=1+1', 12.5, Date.UTC(2026, 2, 9, 2)],
    [null, 0, null],
  ];
  await writeWorkbook([{ name: '汇总', note: '说明 3', columns, rows }], stream);
  expect(await printedCells(await file)).toEqual([
    { sheet: '汇总', at: 'A1', text: '说明 3' },
    ...['编号', '起数', '时间'].map((text, index) => ({ sheet: '汇总', at: `${'ABC'[index]}2`, text })),
    { sheet: '汇总', at: 'A3', text: "'=1+1" },
    { sheet: '汇总', at: 'B3', text: '12.5' },
    { sheet: '汇总', at: 'C3', text: '2026-03-09T10:00:00' },
    { sheet: '汇总', at: 'B4', text: '0' },
  ]);
});
