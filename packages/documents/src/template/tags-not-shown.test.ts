import { expect, test } from 'vitest';
import { monthlyFaultTags } from '../reports/monthly-fault-tags.ts';
import { shippedTemplate } from '../reports/render-report.ts';
import { wordOf } from '../testing/word-of.ts';
import { group, list, type TagSchema, text } from './tag-schema.ts';
import { tagsNotShown } from './tags-not-shown.ts';

const TAGS: TagSchema = {
  合同: group('合同', 'Contract', { 名称: text('名称', 'Name'), 编号: text('编号', 'Number') }),
  故障: list('故障', 'Faults', { 编号: text('编号', 'Number'), 原因: text('原因', 'Cause') }),
  说明: text('说明', 'Remark'),
};
const ALL = '<w:p><w:r><w:t>{合同.名称}{合同.编号}{说明}{#故障}{编号}{原因}{/故障}</w:t></w:r></w:p>';
const notShown = (body: string) =>
  tagsNotShown(wordOf(body), wordOf(ALL), TAGS).map(({ tag, label }) => [tag, label.zh]);
const paragraph = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

test.each([
  ['{合同.名称}{合同.编号}{说明}{#故障}{编号}{原因}{/故障}', []],
  [
    '{合同.名称}{#故障}{编号}{/故障}',
    [
      ['合同.编号', '合同 › 编号'],
      ['故障 › 原因', '故障 › 原因'],
      ['说明', '说明'],
    ],
  ],
  ['{合同.名称}{合同.编号}{说明}', [['故障', '故障']]], // and none of its fields
  ['{合同.名称}{合同.编号}{说明}{#故障.不为空}有{/故障.不为空}', [['故障', '故障']]],
])('%s', (words, expected) => {
  expect(notShown(paragraph(words))).toEqual(expected);
});

test('of what the other does not show either, and of no template, nothing is told', async () => {
  expect(tagsNotShown(wordOf(paragraph('')), wordOf(paragraph('{说明}')), TAGS).map(({ tag }) => tag)).toEqual([
    '说明',
  ]);
  const shipped = await shippedTemplate('monthly-fault-report');
  expect(tagsNotShown(shipped, shipped, monthlyFaultTags)).toEqual([]);
  expect(tagsNotShown(new Uint8Array(9), shipped, monthlyFaultTags)).toEqual([]);
});
