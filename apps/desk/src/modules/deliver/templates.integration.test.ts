import type { TemplateList, TemplateView } from '@yinuo/api';
import { shippedTemplate } from '@yinuo/documents';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultOf } from '../../testing/index.ts';
import { activateTemplate } from './templates/activate-template.ts';
import { listTemplates } from './templates/list-templates.ts';
import { readTemplateFile } from './templates/read-template-file.ts';
import { revertTemplate } from './templates/revert-template.ts';
import { uploadTemplate } from './templates/upload-template.ts';
import { beijing, type DocumentDesk, openDocumentDesk } from './testing/document-desk.ts';
import { wordText, zipWithText } from './testing/zip-text.ts';

let desk: DocumentDesk;
let shipped: Buffer;
const kind = 'fault-monthly-report';
beforeAll(async () => {
  desk = await openDocumentDesk();
  desk.clock.set(beijing('2026-03-05 09:00'));
  shipped = Buffer.from(await shippedTemplate('monthly-fault-report'));
});
afterAll(() => desk.close());

const edited = (from: string, to: string): Buffer =>
  zipWithText(shipped, 'word/document.xml', (xml) => xml.replace(from, to));
const upload = (content: Buffer, by = desk.hospitalIt) =>
  uploadTemplate(desk, by, { kind, name: '我院模板.docx', content });
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
/** A block that ends in a hyperlink: nothing is wrong with either tag. */
const LINKED = `<w:p>${run('{#故障}')}<w:hyperlink>${run('{/故障}')}</w:hyperlink></w:p>`;
const make = () => desk.make({ kind, contract: desk.contract, period: '2026-02' }, desk.lead);
const stateOf = async (): Promise<[boolean, boolean[]]> => {
  const { kinds } = await listTemplates(desk, desk.hospitalIt, {});
  const own = kinds.find((one) => one.kind === kind);
  return [own?.shipped.active ?? false, own?.versions.map(({ active }) => active) ?? []];
};

describe('a hospital’s own template', () => {
  let first: TemplateView;

  test('is taken into use, a fact, and makes the next document, also when the supplier asks', async () => {
    first = await upload(edited('本月概况', '本院本月概况'));
    expect(first).toMatchObject({ version: 1, active: true, name: '我院模板.docx' });
    const { rows } = await desk.pool.query('select type, contract_id, org_id from fact where subject = $1', [first.id]);
    expect(rows).toEqual([{ type: 'template.uploaded', contract_id: null, org_id: desk.hospitalIt.orgId }]);
    const made = await make();
    expect(wordText(await desk.file(made.id))).toContain('本院本月概况');
    expect(made.made?.template).toEqual({ source: 'own', version: 1, digest: first.digest });
  });

  test('a later version replaces it, an earlier one comes back, the shipped one too', async () => {
    await upload(edited('本月概况', '第二版概况'));
    expect(await stateOf()).toEqual([false, [true, false]]);
    await activateTemplate(desk, desk.hospitalIt, { id: first.id });
    expect(await stateOf()).toEqual([false, [false, true]]);
    expect((await faultOf(activateTemplate(desk, desk.hospitalIt, { id: first.id })))?.code).toBe('state.conflict');
    await revertTemplate(desk, desk.hospitalIt, { kind });
    expect(await stateOf()).toEqual([true, [false, false]]);
    expect((await make()).made?.template).toMatchObject({ source: 'shipped', version: null });
    expect((await faultOf(revertTemplate(desk, desk.hospitalIt, { kind })))?.code).toBe('state.conflict');
  });

  test('one that only the engine finds at fault is refused too, before any document is made of it', async () => {
    const linked = edited('<w:body>', `<w:body>${LINKED}`);
    const fault = await faultOf(upload(linked));
    expect(fault?.code).toBe('template.unusable');
    expect(await stateOf()).toEqual([true, [false, false]]);
  });

  test('is nobody else’s', async () => {
    const stranger = desk.person('hospital-it', 'second');
    expect((await faultOf(readTemplateFile(desk, stranger, { id: first.id })))?.code).toBe('not-found');
    expect((await faultOf(activateTemplate(desk, stranger, { id: first.id })))?.code).toBe('not-found');
    const list = await listTemplates(desk, stranger, {});
    expect(list.kinds.flatMap(({ versions }) => versions)).toEqual([]);
    expect((await faultOf(upload(shipped, desk.lead)))?.code).toBe('auth.forbidden');
  });
});

describe('is refused with the place of each fault', () => {
  test.each([
    ['an unknown tag', '{合计.受理}', '{合计.授理}', 'tag.unknown'],
    ['a loop that is never closed', '{/依据}', '', 'block.never-closed'],
    ['full-width braces', '{合计.受理}', '｛合计.受理｝', 'tag.full-width'],
  ])('%s', async (_, from, to, rule) => {
    const fault = await faultOf(upload(edited(from, to)));
    expect(fault?.code).toBe('template.unusable');
    const field = fault?.fields?.find((one) => one.rule === rule);
    expect(field?.path).toMatch(/^document\/(p\d+|t\d+\/r\d+\/c\d+)$/);
    expect(field?.params).toMatchObject({ zh: expect.any(String), en: expect.any(String) });
  });

  test.each([
    ['what is no Word file', Buffer.from('%PDF-1.7'), 'template.unusable'],
    ['what is empty', Buffer.alloc(0), 'template.unusable'],
    ['what is too large', Buffer.alloc(5 * 1024 * 1024 + 1), 'input.too-large'],
  ])('%s', async (_, content, code) => {
    expect((await faultOf(upload(content)))?.code).toBe(code);
  });

  test('and the one in use stays', async () => expect((await stateOf())[0]).toBe(true));
});

test('over HTTP: upload, download, what the shipped one is', async () => {
  const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.docx"\r\n\r\n';
  const body = Buffer.concat([Buffer.from(head), shipped, Buffer.from('\r\n--x--\r\n')]);
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  const made = await desk.call<TemplateView>(desk.hospitalIt, `/api/templates/${kind}`, { body, headers });
  expect(made.status).toBe(201);
  expect((await desk.call(desk.hospitalIt, `/api/templates/${made.body.id}/file`)).status).toBe(200);
  expect((await desk.call(desk.hospitalIt, `/api/templates/shipped/${kind}`)).status).toBe(200);
  const list = await desk.call<TemplateList>(desk.hospitalIt, '/api/templates');
  const tags = list.body.kinds.find((one) => one.kind === kind)?.tags ?? [];
  expect(tags).toContainEqual({
    tag: '指标 › 计入',
    sort: 'number',
    label: { zh: '分母', en: 'denominator' },
    required: true,
  });
  const bad = await desk.call(desk.hospitalIt, `/api/templates/${kind}`, { body: { file: 'x' } });
  expect(bad).toMatchObject({ status: 422, body: { code: 'input.invalid' } });
});

test('says what the shipped one shows and it does not, at upload, later in the list, and when it is used again', async () => {
  const older = edited('{文件.编制人}', '');
  const notShown = [expect.objectContaining({ tag: '文件.编制人' })];
  const { id } = await upload(older);
  const inList = async () => {
    const { kinds } = await listTemplates(desk, desk.hospitalIt, {});
    return kinds.find((one) => one.kind === kind)?.versions.map((one) => one.notShown);
  };
  expect((await inList())?.[0]).toEqual(notShown);
  await upload(edited('本月概况', '第四版概况'));
  expect((await inList())?.slice(0, 2)).toEqual([[], null]);
  expect((await activateTemplate(desk, desk.hospitalIt, { id })).notShown).toEqual(notShown);
  await revertTemplate(desk, desk.hospitalIt, { kind });
});
