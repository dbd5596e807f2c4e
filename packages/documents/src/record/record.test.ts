import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
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

it('prints every row and says what is empty', async () => {
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
            ['磁盘', '95%'],
            ['日志', { text: '有错误', bad: true }],
          ],
          empty: '无',
        },
        { kind: 'table', columns: [{ title: '异常', share: 1 }], rows: [], empty: '本期无异常' },
      ],
    }),
  );
  for (const words of ['一、巡检内容', '磁盘', '95%', '有错误', '本期无异常', '王工'])
    expect(text(docx)).toContain(words);
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
