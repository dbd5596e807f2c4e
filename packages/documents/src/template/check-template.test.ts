import { describe, expect, test } from 'vitest';
import { p, partOf, relation, table, wordOf } from '../testing/word-of.ts';
import { checkTemplate } from './check-template.ts';
import { flag, group, list, required, type TagSchema, text } from './tag-schema.ts';

const schema: TagSchema = {
  合同: group('合同', 'contract', { 名称: text('名称', 'name') }),
  有附注: flag('有附注', 'has a note'),
  故障: list('故障', 'faults', {
    编号: text('编号', 'number'),
    步骤: list('步骤', 'steps', { 事项: text('事项', 'what') }),
  }),
};
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const cut = (by: string) => `<w:p>${run('{合同')}<${by}>${run('.名称')}</${by}><${by}>${run('}')}</${by}></w:p>`;
const equation = (...texts: string[]) =>
  `<m:oMath>${texts.map((text) => `<m:r><m:t>${text}</m:t></m:r>`).join('')}</m:oMath>`;
const codes = (body: string) => checkTemplate(wordOf(body), schema).map((fault) => fault.code);

describe('checkTemplate', () => {
  test.each([
    ['a known tag', p('{合同.名称}')],
    ['a tag split over runs', p('合同{合', '同.名', '称}')],
    ['a tag within a hyperlink', `<w:p>${run('见')}<w:hyperlink>${run('{合同')}${run('.名称}')}</w:hyperlink></w:p>`],
    ['spaces in a tag', p('{ 合同.名称 }')],
    ['a loop over a table row', table(['编号'], ['{#故障}{编号}', '{/故障}'])],
    ['a loop in a loop', p('{#故障}{编号}{#步骤}{事项}{编号}{/步骤}{/故障}')],
    ['what every list answers', p('{故障.条数}{#故障.为空}无{/故障.为空}{#故障.不为空}有{/故障.不为空}')],
    ['a text as condition', p('{#合同.名称}有{/合同.名称}')],
    ['an option', p('{#有附注 [loopOver: "paragraph"]}附注{/有附注}')],
  ])('%s is accepted', (_, body) => {
    expect(codes(body)).toEqual([]);
  });

  test.each([
    ['unknown tag', p('{合同.金额}'), ['tag.unknown']],
    ['unknown block, reported once', p('{#无此}x{/无此}'), ['tag.unknown']],
    ['a list item outside its list', p('{编号}'), ['tag.unknown']],
    ['prototype names', p('{constructor}{合同.toString}{__proto__}'), ['tag.unknown', 'tag.unknown', 'tag.unknown']],
    ['list used as text', p('{故障}'), ['tag.list-used-as-text']],
    ['group used as text', p('{合同}'), ['tag.group-used-as-text']],
    ['flag used as text', p('{有附注}'), ['tag.flag-used-as-text']],
    ['no end', p('{合同.名称'), ['tag.no-end']],
    ['no end before the next', p('{合同 {合同.名称}'), ['tag.no-end']],
    ['no start', p('合同.名称}'), ['tag.no-start']],
    ['split over paragraphs', p('{合同.') + p('名称}'), ['tag.no-end', 'tag.no-start']],
    ['empty', p('{}{ # }'), ['tag.empty', 'tag.empty']],
    ['cut by a hyperlink', cut('w:hyperlink'), ['tag.cut']],
    ['cut by a smart tag', cut('w:smartTag'), ['tag.cut']],
    ['in an equation', `<w:p>${equation('{无', '此}')}</w:p>`, ['tag.out-of-reach']],
    ['full-width braces', p('｛合同.名称｝'), ['tag.full-width', 'tag.full-width']],
    ['unknown option', p('{#有附注 [loopOver: "column"]}x{/有附注}'), ['tag.option-unknown', 'block.never-opened']],
    ['never closed', p('{#故障}{编号}'), ['block.never-closed']],
    ['never opened', p('{/故障}'), ['block.never-opened']],
    ['crossed', p('{#故障}{#有附注}{/故障}{/有附注}'), ['block.crossed', 'block.never-opened']],
    ['from a cell to outside', table(['{#故障}{编号}']) + p('{/故障}'), ['block.across-cells']],
    ['same column of two rows', table(['{#故障}{编号}', 'x'], ['{/故障}', 'y']), ['block.across-cells']],
    [
      'in a content control',
      `<w:sdt><w:sdtContent>${p('{#故障}{编号}{/故障}')}</w:sdtContent></w:sdt>`,
      ['block.in-content-control'],
    ],
    ['tracked changes', `<w:p><w:ins w:id="1"><w:r><w:t>新</w:t></w:r></w:ins></w:p>`, ['template.tracked-changes']],
    [
      'picture description',
      '<w:p><w:r><w:drawing><wp:docPr descr="{合同.名称}"/></w:drawing></w:r></w:p>',
      ['tag.out-of-reach'],
    ],
    ['broken XML', '<w:p><w:r></w:p>', ['template.malformed']],
  ])('%s', (_, body, expected) => {
    expect(codes(body)).toEqual(expected);
  });

  test.each([
    ['blanks in a tag', p(`{${' '.repeat(200_000)}[}`), 'tag.empty'],
    ['closing braces', p('}'.repeat(200_000)), 'template.too-many-tags'],
    ['blocks in blocks', p('{#故障}'.repeat(30_000)), 'template.too-many-tags'],
    ['marks that the font pass would look through again and again', `<!--${'<w:r><w:rPr>'.repeat(9)}-->${p('x')}`],
    ['the same in an attribute', `<w:p a="${'<w:r><w:rPr>'.repeat(9)}"/>`],
  ])('%s do not keep the desk busy', (_, body, code = 'template.malformed') => {
    const begun = process.cpuUsage();
    expect(codes(body)).toContain(code);
    // Processor time, since other tests share the machine: milliseconds if it reads the file once, minutes if again and again.
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(2000);
  });

  test('the place names part, paragraph, table, row, column and the words around', () => {
    const body = p('一、概况') + table(['编号', '名称'], ['1', '合同名称：{合同.名字}']);
    expect(checkTemplate(wordOf(body), schema)).toEqual([
      {
        code: 'tag.unknown',
        params: { tag: '合同.名字' },
        place: { part: 'document', paragraph: 5, table: 1, row: 2, column: 2, text: '合同名称：{合同.名字}' },
      },
    ]);
  });

  test('headers are read; footnotes are out of reach', () => {
    const footnotes = { 'word/footnotes.xml': `<w:footnotes>${p('{合同.名称}')}</w:footnotes>` };
    const docx = wordOf({
      body: p('x'),
      header: p('{无此}'),
      parts: footnotes,
      relations: relation('rId5', 'footnotes', 'footnotes.xml'),
    });
    expect(checkTemplate(docx, schema).map(({ code, place }) => [code, place?.part])).toEqual([
      ['tag.unknown', 'header1'],
      ['tag.out-of-reach', undefined],
    ]);
  });

  test('outside files and macros are refused, hyperlinks are not', () => {
    const external = ' TargetMode="External"';
    const codesOf = (source: Parameters<typeof wordOf>[0]) =>
      checkTemplate(wordOf(source), schema).map(({ code }) => code);
    expect(
      codesOf({ body: p('x'), relations: relation('rId5', 'attachedTemplate', 'https://x/y.dotm', external) }),
    ).toEqual(['template.external-link']);
    expect(codesOf({ body: p('x'), relations: relation('rId5', 'hyperlink', 'https://x/', external) })).toEqual([]);
    expect(codesOf({ body: p('x'), parts: { 'word/vbaProject.bin': 'x' } })).toEqual(['template.macro']);
  });

  const rels = (relations: string) => `<Relationships>${relations}</Relationships>`;
  const image = '<Relationship Id="r" Type="x/image" Target="https://x/y.png"';
  const field = (...instructions: string[]) =>
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${instructions
      .map((one) => (one.startsWith('<') ? one : `<w:r><w:instrText>${one}</w:instrText></w:r>`))
      .join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  test.each([
    ['of a header', { 'word/_rels/header1.xml.rels': rels(`${image} TargetMode="External"/>`) }, 'external-link'],
    ['blanks round the sign', { 'word/_rels/x.xml.rels': rels(`${image} TargetMode = 'External'/>`) }, 'external-link'],
    [
      'another attribute first',
      {
        'word/_rels/x.xml.rels': rels(
          `${image} n:TargetMode="Internal" a=" TargetMode='Internal'" TargetMode="External"/>`,
        ),
      },
      'external-link',
    ],
    [
      'with a prefix',
      { 'word/_rels/x.xml.rels': rels(`<r:Relationship Type="x/image" Target="//x" TargetMode="External"/>`) },
      'external-link',
    ],
    ['capitals', { 'word/_RELS/x.xml.RELS': rels(`${image} TargetMode="External"/>`) }, 'external-link'],
    ['UTF-16', { 'word/_rels/x.xml.rels': [...rels(`${image} TargetMode="External"/>`)].join('\0') }, 'malformed'],
    ['another encoding', { 'word/_rels/x.xml.rels': `<?xml version="1.0" encoding="utf-7"?>${rels('')}` }, 'malformed'],
    [
      'an object',
      { 'word/_rels/document.xml.rels': rels('<Relationship Type="x/oleObject" Target="a.bin"/>') },
      'embedded',
    ],
    [
      'another document',
      { 'word/_rels/x.xml.rels': rels('<Relationship Type="x/aFChunk" Target="a.html"/>') },
      'embedded',
    ],
    [
      'macros by type',
      { '[Content_Types].xml': '<Types><Override ContentType="x.macroEnabled.main+xml"/></Types>' },
      'macro',
    ],
  ] as const)('what a part brings along is refused, however it is written: %s', (_, parts, code) => {
    const found = checkTemplate(wordOf({ body: p('x'), header: p('x'), parts }), schema).map((fault) => fault.code);
    expect(found).toContain(`template.${code}`);
  });

  test.each([
    ['fetches', field('INCLUDEPICTURE "https://x/y.png"'), ['template.field']],
    ['runs', field('DDE', 'AUTO c:\\x.exe'), ['template.field']],
    ['runs, in one element', '<w:fldSimple w:instr=" ddeauto x "><w:r/></w:fldSimple>', ['template.field']],
    ['runs, under another prefix', '<v:fldSimple v:instr="DDE x"/>', ['template.field']],
    ['puts its name together', field(field('QUOTE 68 68 69'), 'PAGE'), ['template.field', 'template.field']],
    ['counts pages', field(' PAGE \\* MERGEFORMAT ') + field('NUMPAGES') + field(' TOC \\o "1-3" \\h '), []],
    ['shows a picture of its own', '<v:imagedata r:id="rId1"/>', []],
    ['shows a picture from elsewhere', '<v:imagedata src="https://x/y.png"/>', ['template.external-link']],
  ])('a field that %s', (_, body, expected) => {
    expect(codes(body)).toEqual(expected);
  });

  test('a required tag that an edit removed is named', () => {
    const strict = {
      结论: required(text('结论', 'verdict')),
      组: group('组', 'group', { 甲: required(text('甲', 'a')) }),
    };
    const faults = checkTemplate(wordOf(p('{组.甲}')), strict);
    expect(faults.map(({ code, params }) => [code, params.tag])).toEqual([['template.tag-absent', '结论']]);
  });

  test.each([
    ['no zip', Buffer.from('hello'), 'package.not-zip'],
    [
      'a zip that is no Word file',
      new Uint8Array(Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64')),
      'template.not-word',
    ],
    ['more than 5 MiB', new Uint8Array(5 * 1024 * 1024 + 1), 'package.too-large'],
  ])('%s', (_, bytes, code) => {
    expect(checkTemplate(bytes, schema).map((fault) => fault.code)).toEqual([code]);
  });

  test('the test builder writes what it is told', () => {
    expect(partOf(wordOf(p('甲')))).toContain('甲');
  });
});
