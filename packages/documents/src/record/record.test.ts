import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { barChart } from '../pictures/charts.ts';
import { pictureSize } from '../pictures/picture-size.ts';
import { Raster } from '../pictures/raster.ts';
import type { RecordPaper } from './record.ts';
import { writeRecord } from './write-record.ts';

const paper = (over: Partial<RecordPaper> = {}): RecordPaper => ({
  title: '日常系统巡检记录单',
  subtitle: '2026 年 3 月',
  number: 'XY-1',
  archiveNumber: 'XY-DA-1',
  facts: [
    ['合同', 'XY'],
    ['周期', '2026-03'],
    ['结论', '正常'],
  ],
  blocks: [],
  signers: [{ side: '乙方', name: '王工', at: '2026-03-31', signature: null }],
  ...over,
});
const read = (docx: Uint8Array) => unzipSync(docx);
const text = (docx: Uint8Array) => Buffer.from(read(docx)['word/document.xml'] ?? []).toString('utf8');

it('a raster is a PNG of its size whose dots are what was painted', () => {
  const raster = new Raster(3, 2);
  raster.dot(1, 1, [192, 0, 0]);
  raster.dot(9, 9, [1, 1, 1]);
  const png = Buffer.from(raster.png());
  expect(pictureSize(png)).toEqual({ width: 3, height: 2 });
  const length = png.readUInt32BE(33);
  const dots = inflateSync(png.subarray(41, 41 + length));
  expect([...dots.subarray(10 + 1 + 3, 10 + 1 + 6)]).toEqual([192, 0, 0]);
});

it('prints every row, says what is empty, and carries its pictures', async () => {
  const docx = await writeRecord(
    paper({
      blocks: [
        { kind: 'heading', text: '一、巡检内容' },
        {
          kind: 'table',
          columns: [
            { title: '项目', share: 1 },
            { title: '结果', share: 1 },
          ],
          rows: [
            ['磁盘', { bar: { percent: 95, limit: 90, over: true }, text: '95%' }],
            ['日志', { text: '有错误', bad: true }],
          ],
          empty: '无',
        },
        { kind: 'table', columns: [{ title: '异常', share: 1 }], rows: [], empty: '本期无异常' },
        { kind: 'line', values: [1, null, 3, 4], limit: 5, caption: '响应时间' },
        { kind: 'pictures', pictures: [{ content: barChart(50, null, false), type: 'png', caption: '登录页' }] },
        { kind: 'pictures', pictures: [{ content: new Uint8Array(3), type: 'png', caption: '坏图' }] },
      ],
    }),
  );
  for (const words of [
    '一、巡检内容',
    '磁盘',
    '95%',
    '有错误',
    '本期无异常',
    '响应时间',
    '登录页',
    '（图片无法读取）',
    '王工',
  ])
    expect(text(docx)).toContain(words);
  expect(Object.keys(read(docx)).filter((name) => name.startsWith('word/media/'))).toHaveLength(3);
  expect(Buffer.from(read(docx)['word/footer1.xml'] ?? []).toString('utf8')).toContain('档案号：XY-DA-1');
});

it('whatever a person typed, the file opens', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (words) => {
      const docx = await writeRecord(paper({ subtitle: words, blocks: [{ kind: 'text', text: words }] }));
      expect(text(docx)).toContain('</w:document>');
    }),
    { numRuns: 4 },
  );
});
