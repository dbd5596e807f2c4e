import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { renderWord } from '../render/render-word.ts';
import { tryTemplate } from '../render/try-template.ts';
import { list, picture, type TagData, type TagSchema, text } from '../template/tag-schema.ts';
import { p, table, wordOf } from '../testing/word-of.ts';
import { barChart, lineChart } from './charts.ts';
import type { TagPicture } from './tag-picture.ts';

const box = { widthMm: 30, heightMm: 4 };
const schema: TagSchema = {
  签名: picture('签名', 'signature', box),
  截图: list('截图', 'shots', { 图: picture('图', 'picture', box), 说明: text('说明', 'words') }),
};
const bar: TagPicture = { content: barChart(40, 90, false), type: 'png' };
const pictures = new Map<string, TagPicture>([
  ['bar', bar],
  ['line', { content: lineChart([1, 2], null), type: 'png' }],
  ['broken', { content: new Uint8Array([1, 2, 3]), type: 'jpg' }],
]);
const template = wordOf(p('签：{签名}。') + table(['图', '说明'], ['{#截图}{图}', '{说明}{/截图}']));

async function written(data: TagData) {
  const docx = await renderWord(template, data, schema, [], pictures);
  if (!docx.ok) throw new Error(JSON.stringify(docx.error));
  const parts = unzipSync(docx.value);
  const xml = (path: string) => Buffer.from(parts[path] ?? []).toString();
  return { document: xml('word/document.xml'), xml, media: Object.keys(parts).filter((one) => one.includes('media/')) };
}
const shots = (...names: string[]): TagData[] => names.map((name) => ({ 图: name, 说明: `${name}的图` }));

describe('pictures in a template', () => {
  test('stand where their tags stood, each file once, as large as their box', async () => {
    const { document, media, xml } = await written({ 签名: 'bar', 截图: shots('line', 'bar', 'line') });
    expect(media).toEqual(['word/media/yinuo1.png', 'word/media/yinuo2.png']);
    const shown = [...document.matchAll(/r:embed="yinuoPicture(\d)"/g)].map((one) => one[1]);
    expect(shown).toEqual(['1', '2', '1', '2']);
    const sizes = [...document.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);
    for (const [x = 0, y = 0] of sizes) expect(x <= 30 * 36_000 && y <= 4 * 36_000).toBe(true);
    const numbers = [...document.matchAll(/docPr id="(\d+)"/g)].map((one) => one[1]);
    expect(new Set(numbers).size).toBe(4);
    expect(xml('[Content_Types].xml')).toContain('Extension="png"');
    expect(xml('word/_rels/document.xml.rels').match(/relationships\/image/g)).toHaveLength(2);
    expect(document).not.toMatch(/[\uFDD0-\uFDEF]/);
  });

  test('none prints a dash, one that cannot be read says so, and words that look like a mark are words', async () => {
    const { document, media } = await written({ 签名: '', 截图: [{ 图: 'broken', 说明: '\uFDD40\uFDD5' }] });
    expect(media).toEqual([]);
    for (const words of ['—', '（图片无法读取）']) expect(document).toContain(words);
    expect(document).not.toContain('<w:drawing>');
  });

  test('a template is tried with pictures; in a header they are refused with their place', async () => {
    expect(await tryTemplate(template, schema)).toEqual([]);
    const faults = await tryTemplate(wordOf({ body: p('x'), header: p('{签名}') }), schema);
    expect(faults).toMatchObject([{ code: 'tag.out-of-reach', place: { part: 'header1' } }]);
  });
});
