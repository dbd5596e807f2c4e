import { Packer } from 'docx';
import { describe, expect, test } from 'vitest';
import { documentLimits } from '../package/package-limits.ts';
import { readPackage } from '../package/read-package.ts';
import type { Paper, PaperPart } from './paper.ts';
import { paperTemplate } from './paper-template.ts';

const figures = (landscape?: true): PaperPart => ({
  part: 'figures',
  fields: [{ tag: '起数', en: 'cases', is: 'number' }],
  ...(landscape ? { landscape } : {}),
});
const table = (tag: string, landscape?: true): PaperPart => ({
  part: 'table',
  tag,
  en: tag,
  columns: [
    { tag: '名称', en: 'name', share: 1, title: '事件类别' },
    { tag: '编号', en: 'number', share: 1 },
  ],
  ...(landscape ? { landscape } : {}),
});

async function xmlOf(paper: Paper): Promise<string> {
  const parts = readPackage(await Packer.toBuffer(paperTemplate(paper)), documentLimits);
  if (!parts.ok) throw new Error(parts.error.code);
  return Buffer.from(parts.value.get('word/document.xml') ?? []).toString('utf8');
}

const orientations = (xml: string) =>
  [...xml.matchAll(/<w:pgSz [^>]*>/g)].map(([size]) => (size.includes('landscape') ? 'across' : 'upright'));
const rowsOf = (xml: string) => [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);

describe('pages', () => {
  test.each<[string, PaperPart[], string[]]>([
    ['upright throughout', [figures(), table('甲')], ['upright']],
    ['what is wide, and all that follows', [figures(), table('甲', true), table('乙')], ['upright', 'across']],
    ['all across, when its first part is', [figures(true), table('甲')], ['across']],
  ])('%s: never a turn back that leaves a page of signatures alone', async (_, parts, expected) => {
    const xml = await xmlOf({ title: '样张', parts });
    expect(orientations(xml)).toEqual(expected);
    expect(xml.lastIndexOf('签字确认')).toBeGreaterThan(xml.lastIndexOf('{/乙}'));
  });

  test('no row breaks across pages, the head of a list repeats and is never the last on its page', async () => {
    const rows = rowsOf(await xmlOf({ title: '样张', parts: [figures(), table('甲')] }));
    expect(rows.length).toBeGreaterThan(8);
    for (const row of rows) expect(row).toContain('<w:cantSplit/>');
    const heads = rows.filter((row) => row.includes('<w:tblHeader/>'));
    expect(heads.map((row) => row.includes('事件类别') && row.includes('<w:keepNext/>'))).toEqual([true]);
  });

  test('what nobody signs says what it rests on before its first heading', async () => {
    const headed = { ...table('甲'), heading: { zh: '概况', en: 'In short' } };
    const xml = await xmlOf({ title: '样张', parts: [figures(), headed], signs: [] });
    const order = ['{起数}', '一、编制依据', '二、概况', '{#甲}'].map((words) => xml.indexOf(words));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect([order.includes(-1), xml.includes('签字确认')]).toEqual([false, false]);
  });

  test('what stands over the signatures comes onto their page', async () => {
    const xml = await xmlOf({ title: '样张', parts: [figures()] });
    const closing = xml.slice(xml.indexOf('编制依据'), xml.lastIndexOf('<w:tbl>'));
    const between = closing.split('<w:p>').slice(1);
    expect(between.length).toBeGreaterThan(3);
    for (const paragraph of between) expect(paragraph).toMatch(/<w:keepNext\/>|Heading1/);
  });
});
