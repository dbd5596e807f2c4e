import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test, vi } from 'vitest';
import { reconcileSmall } from '../testing/small-day.ts';
import { writeDifferences } from './write-differences.ts';

vi.setConfig({ testTimeout: 60_000 });

const folder = await mkdtemp(join(tmpdir(), 'guarded-cells-'));
afterAll(async () => {
  await result.close();
  await rm(folder, { recursive: true });
});

const numbers = ['=1+1', '+86', '-2+3', '@SUM(A1)', '＝1', '＋1', '－1', '＠A', '\t=1', '\r=1', ' =1'];
const refund = { fen: -30, orderNo: 'O', transactionId: 'T', refundNo: 'R' };
const bill = [...numbers.map((orderNo, index) => ({ fen: 100, orderNo, transactionId: `T${index}` })), refund];
const result = await reconcileSmall({ orders: [], his: [], bill });
const file = join(folder, 'out');

async function written(format: 'csv' | 'json' | 'xlsx'): Promise<Buffer> {
  await writeDifferences(result, { file, format });
  return readFile(file);
}
const opensFormula = /^\s*[=+\-@＝＋－＠]/;

test('csv: a byte order mark for Excel, no cell that opens a formula; a negative amount stays a number', async () => {
  const text = (await written('csv')).toString('utf8');
  expect(text.startsWith('\uFEFFclass,side,')).toBe(true);
  const cells = text
    .split('\r\n')
    .slice(1)
    .flatMap((line) => line.split(','))
    .map((cell) => cell.replace(/^"/, ''));
  expect(cells.filter((cell) => opensFormula.test(cell))).toEqual(['-30']);
  expect(cells.filter((cell) => cell.startsWith("'")).length).toBeGreaterThanOrEqual(numbers.length);
});

test('json: no byte order mark, the same cells', async () => {
  const bytes = await written('json');
  expect(bytes[0]).toBe('['.charCodeAt(0));
  const rows = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>[];
  const cells = rows.flatMap((row) => Object.values(row));
  expect(cells.filter((cell) => typeof cell === 'string' && opensFormula.test(cell))).toEqual([]);
  expect(cells).toContain(-30);
});

test('xlsx: the same cells as texts, and no formula', async () => {
  const xml = strFromU8(unzipSync(await written('xlsx'))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const texts = [...xml.matchAll(/<t xml:space="preserve">([^<]*)/g)].map(([, text]) => text ?? '');
  expect(texts.filter((text) => opensFormula.test(text))).toEqual([]);
  expect(texts).toContain("'=1+1");
  expect(xml).toContain('<v>-30</v>');
  expect(xml).not.toContain('<f');
});
