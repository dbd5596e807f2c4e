import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flag, group, list, number, type TagData, type TagSchema, text } from '../template/tag-schema.ts';
import { h1, p, partOf, table, wordOf } from '../testing/word-of.ts';
import { readParagraphs } from '../word/read-paragraphs.ts';
import { renderWord } from './render-word.ts';

const schema: TagSchema = {
  合同: group('合同', 'contract', { 名称: text('名称', 'name'), 年: number('年', 'year') }),
  有附注: flag('有附注', 'has a note'),
  故障: list('故障', 'faults', {
    编号: text('编号', 'number'),
    描述: text('描述', 'description'),
    违约: flag('违约', 'breached'),
    步骤: list('步骤', 'steps', { 事项: text('事项', 'what') }),
  }),
};
const fault = (code: string, description = '', breached = false, steps: string[] = []): TagData => ({
  编号: code,
  描述: description,
  违约: breached,
  步骤: steps.map((step) => ({ 事项: step })),
});
const data = (faults: TagData[] = [], name = '运维合同'): TagData => ({
  合同: { 名称: name, 年: 2026 },
  有附注: false,
  故障: faults,
});

async function render(body: string, values: TagData, header?: string): Promise<string> {
  const docx = await renderWord(wordOf(header === undefined ? body : { body, header }), values, schema);
  if (!docx.ok) throw new Error(JSON.stringify(docx.error));
  return partOf(docx.value, header === undefined ? undefined : 'word/header1.xml');
}

/** Paragraph texts of a rendered body. */
async function printedBy(body: string, values: TagData): Promise<string[]> {
  const lines: string[] = [];
  readParagraphs(await render(body, values), { paragraph: ({ text: line }) => lines.push(line) });
  return lines;
}

const faultTable = table(['编号', '描述'], ['{#故障}{编号}', '{描述}{/故障}']);

describe('renderWord', () => {
  test.each([
    ['nested path', p('《{合同.名称}》{合同.年}年'), data(), ['《运维合同》2026年']],
    ['split over runs', p('《{合', '同.名', '称}》'), data(), ['《运维合同》']],
    ['an empty value', p('名称：{合同.名称}'), data([], '  '), ['名称：—']],
    ['zero is a value', p('{故障.条数} 起'), data(), ['0 起']],
    ['rows', faultTable, data([fault('1', '甲'), fault('2', '')]), ['编号', '描述', '1', '甲', '2', '—']],
    ['no rows', faultTable, data(), ['编号', '描述', '本期无此类事项', '—']],
    ['paragraph loop', p('{#故障}{编号}；{/故障}'), data([fault('1'), fault('2')]), ['1；2；']],
    [
      'loop in a loop',
      p('{#故障}{编号}：{#步骤}{事项}、{/步骤}{/故障}'),
      data([fault('1', '', false, ['查', '修'])]),
      ['1：查、修、'],
    ],
    ['a false condition', p('a{#有附注}附注{/有附注}b'), data(), ['ab']],
    ['line ends', p('{合同.名称}'), data([], '一\r\n二'), ['一\n二']],
    ['line ends in rows', faultTable, data([fault('1', '一\n二')]), ['编号', '描述', '1', '一\n二']],
  ])('%s', async (_, body, values, lines) => {
    expect(await printedBy(body, values)).toEqual(lines);
  });

  test('a template that says what an empty list prints', async () => {
    const body = table(
      ['编号', '描述'],
      ['{#故障}{编号}', '{描述}{/故障}'],
      ['{#故障.为空 [loopOver: "row"]}本月无故障{/故障.为空}'],
    );
    expect(await printedBy(body, data())).toEqual(['编号', '描述', '本月无故障']);
    expect(await printedBy(body, data([fault('1', '甲')]))).toEqual(['编号', '描述', '1', '甲']);
  });

  test('conditions inside a row, kinds of row mixed', async () => {
    const body = table(['编号', '判定'], ['{#故障}{编号}', '{#违约}违约{/违约}{#有附注}附注{/有附注}{/故障}']);
    const rows = [fault('1', '', true), fault('2'), fault('3', '', true)];
    expect(await printedBy(body, data(rows))).toEqual(['编号', '判定', '1', '违约', '2', '', '3', '违约']);
  });

  test('two tables of one list, and a loop inside a row', async () => {
    const body = faultTable + table(['编号', '步骤'], ['{#故障}{编号}', '{#步骤}{事项};{/步骤}{/故障}']);
    const lines = await printedBy(body, data([fault('1', '甲', false, ['查', '修']), fault('2', '乙')]));
    expect(lines).toEqual(['编号', '描述', '1', '甲', '2', '乙', '编号', '步骤', '1', '查;修;', '2', '']);
  });

  test('headers are filled', async () => {
    expect(await render(p('x'), data(), p('{合同.名称}'))).toContain('运维合同');
  });

  test.each([
    ['missing', { ...data(), 合同: { 年: 2026 } }, [['data.missing', '合同.名称']]],
    [
      'missing in the second item',
      data([fault('1'), { 编号: '2', 违约: false, 步骤: [] }]),
      [['data.missing', '故障[2].描述']],
    ],
    ['text for a number', { ...data(), 合同: { 名称: '', 年: '2026' } }, [['data.wrong-kind', '合同.年']]],
    ['not a number', { ...data(), 合同: { 名称: '', 年: Number.NaN } }, [['data.wrong-kind', '合同.年']]],
    ['no list', { ...data(), 故障: '无' }, [['data.wrong-kind', '故障']]],
  ])('data: %s', async (_, values, expected) => {
    const docx = await renderWord(wordOf(faultTable), values as TagData, schema);
    expect(docx.ok ? [] : docx.error.map((found) => [found.code, found.params.tag])).toEqual(expected);
  });

  test('a bad template gives its faults and no document', async () => {
    const docx = await renderWord(wordOf(p('{无此}')), data(), schema);
    expect(docx.ok ? [] : docx.error.map((found) => found.code)).toEqual(['tag.unknown']);
  });

  test('every run has an East-Asian font: its own, its style’s, or 宋体', async () => {
    const own = '<w:p><w:r><w:rPr><w:rFonts w:eastAsia="楷体"/><w:b/></w:rPr><w:t>{合同.名称}</w:t></w:r></w:p>';
    const xml = await render(h1('标题') + own + faultTable, data([fault('1', '甲'), fault('2', '乙')]));
    const runs = [...xml.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(
      ([, inner]) => /w:eastAsia="([^"]*)"/.exec(inner ?? '')?.[1],
    );
    expect(runs).toEqual(['黑体', '楷体', ...Array(6).fill('宋体')]);
  });

  test('more items than the engine can take are refused before it starts', async () => {
    const many = data(Array.from({ length: 20_001 }, (_, index) => fault(String(index))));
    const docx = await renderWord(wordOf(p('{#故障}{编号}{/故障}')), many, schema);
    expect(docx.ok ? [] : docx.error.map((found) => found.code)).toEqual(['data.too-many']);
  });

  test('repeated rows carry no paragraph id twice', async () => {
    const cells = (text: string) => `<w:tc><w:p w14:paraId="1A2B3C4D"><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const row = (...texts: string[]) => `<w:tr>${texts.map(cells).join('')}</w:tr>`;
    const xml = await render(`<w:tbl>${row('{#故障}{编号}', '{描述}{/故障}')}</w:tbl>`, data([fault('1'), fault('2')]));
    expect(xml).not.toContain('paraId');
  });

  test('a text that must be printed and is not', async () => {
    const docx = await renderWord(wordOf(p('{合同.名称}')), data(), schema, ['运维合同', 'XY-6']);
    expect(docx.ok ? [] : docx.error.map((found) => [found.code, found.params.text])).toEqual([
      ['word.text-missing', 'XY-6'],
    ]);
  });

  test('equal input gives equal bytes', async () => {
    const values = data([fault('1', '甲')]);
    expect(await renderWord(wordOf(faultTable), values, schema)).toEqual(
      await renderWord(wordOf(faultTable), values, schema),
    );
  });
});

const hostile = fc.oneof(
  fc.constantFrom(
    '<b>&amp;</b>',
    ']]><w:p/>',
    '{/故障}',
    '{#故障}',
    '{合同.名称}',
    '\ufdd00.0.0\ufdd1',
    '=cmd()',
    '👨‍⚕️𠮷\ue000',
    'a\u0000b\u202e',
  ),
  fc.string({ unit: 'grapheme' }),
);

test('whatever people write is printed and never becomes markup or a tag', async () => {
  const body =
    table(['编号', '描述'], ['{#故障}{编号}', '{描述}{/故障}']) +
    p('{#故障}{#步骤}{描述}{事项}{/步骤}{/故障}') +
    p('{合同.名称}');
  const structure = (xml: string) => xml.match(/<w:(?:tbl|tr|tc)>/g)?.join('');
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (name, step) => {
      const xml = await render(body, data([fault('1', name, false, [step])], name));
      expect(structure(xml)).toBe(structure(await render(body, data([fault('1', 'x', false, ['y'])]))));
      expect(/[\ufdd0-\ufdef]/.test(xml)).toBe(false);
    }),
    { numRuns: 40 },
  );
  const lines = await printedBy(body, data([fault('1', '{x} <b>&', false, ['{#故障}'])], '👨‍⚕️𠮷{'));
  expect(lines).toEqual(['编号', '描述', '1', '{x} <b>&', '{x} <b>&{#故障}', '👨‍⚕️𠮷{']);
});
