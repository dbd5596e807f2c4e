import { expect, test } from 'vitest';
import { flag, list, number, required, type TagSchema, text } from '../template/tag-schema.ts';
import { p, table, wordOf } from '../testing/word-of.ts';
import { tryTemplate } from './try-template.ts';

const tags: TagSchema = {
  名称: required(text('名称', 'name')),
  有附注: flag('有附注', 'has a note'),
  故障: list('故障', 'faults', { 编号: text('编号', 'number'), 次数: number('次数', 'times') }),
};
const run = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`;
const box = (inner: string) =>
  `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
const codes = async (body: string) => (await tryTemplate(wordOf(body), tags)).map(({ code }) => code);

test.each([
  [
    'texts, a condition and a table',
    p('{名称}{#有附注}注{/有附注}') + table(['编号'], ['{#故障}{编号}', '{次数}{/故障}']),
  ],
  ['a tag in a text box', `<w:p>${run('{名称}')}${box(p('{名称}'))}</w:p>`],
])('%s are filled with much and with nothing', async (_, body) => {
  expect(await codes(body)).toEqual([]);
});

test.each([
  ['what the check finds', p('{无此}{名称}'), ['tag.unknown']],
  [
    'a block that a hyperlink ends',
    `<w:p>${run('{名称}{#故障}')}<w:hyperlink>${run('{/故障}')}</w:hyperlink></w:p>`,
    ['template.engine'],
  ],
])('%s is told before the first document is made', async (_, body, expected) => {
  expect(await codes(body)).toEqual(expected);
});
