import type { QualificationList, QualificationView } from '@yinuo/api';
import { printedText } from '@yinuo/documents';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contractText } from '../../testing/index.ts';
import { remindOfEnding } from './qualifications/remind-of-ending.ts';
import { beijing, type DocumentDesk, openDocumentDesk } from './testing/document-desk.ts';

let desk: DocumentDesk;
let karamay: string;
const system = { kind: 'system', job: 'qualification-reminder' } as const;
beforeAll(async () => {
  desk = await openDocumentDesk();
  karamay = await desk.found({ yaml: contractText('karamay') });
});
afterAll(() => desk.close());

const add = (change = {}) =>
  desk.call<QualificationView & { code?: string; fields?: unknown }>(desk.lead, '/api/qualifications', {
    body: {
      contract: karamay,
      sort: 'copyright',
      name: '互联网医院平台软件著作权',
      issuedOn: '2024-05-01',
      expiresOn: '2026-04-20',
      ...change,
    },
  });
const list = async (by = desk.lead): Promise<QualificationList> =>
  (await desk.call<QualificationList>(by, `/api/qualifications?contract=${karamay}`)).body;

test('is added by the supplier, read by the hospital, and says how long it holds', async () => {
  expect((await add()).body).toMatchObject({ state: 'ending', daysLeft: 49 });
  expect((await add({ sort: 'licence', name: '营业执照', expiresOn: undefined })).body).toMatchObject({
    state: 'valid',
    daysLeft: null,
  });
  expect((await add({ expiresOn: '2024-01-01' })).body).toMatchObject({
    fields: [{ path: 'expiresOn', rule: 'before-issue' }],
  });
  expect((await desk.call(desk.hospitalIt, '/api/qualifications', { body: {} })).status).toBe(403);
  expect(await list(desk.hospitalIt)).toMatchObject({ items: [{}, {}], may: [] });
  expect(
    (await desk.call(desk.person('hospital-it', 'second'), `/api/qualifications?contract=${karamay}`)).status,
  ).toBe(404);
});

test('each reminder comes once, the last one to both sides', async () => {
  const told = async (at: string): Promise<number> => {
    desk.clock.set(beijing(at));
    return (await remindOfEnding(desk, system, {})).told;
  };
  expect([await told('2026-03-02 10:00'), await told('2026-03-02 10:10')]).toEqual([1, 0]);
  expect([await told('2026-04-06 09:00'), await told('2026-04-07 09:00')]).toEqual([1, 0]);
  expect([await told('2026-04-21 09:00'), await told('2026-05-21 09:00')]).toEqual([1, 0]);
  const { rows } = await desk.pool.query(
    `select person_id, count(*)::int as n from notice where template = 'qualification.ending' group by person_id order by person_id`,
  );
  expect(rows).toContainEqual({ person_id: desk.lead.personId, n: 3 });
  expect(rows).toContainEqual({ person_id: desk.hospitalIt.personId, n: 1 });
});

test('a scan is kept by its hash; the file of papers prints all; retired ones are gone', async () => {
  const [first] = (await list()).items;
  const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="证书.pdf"\r\n\r\n';
  const body = Buffer.concat([Buffer.from(head), Buffer.from('%PDF-1.7\n%%EOF\n'), Buffer.from('\r\n--x--\r\n')]);
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  const path = `/api/qualifications/${first?.id}`;
  const kept = await desk.call<QualificationView>(desk.lead, `${path}/file`, { body, headers });
  expect(kept.body.file).toMatchObject({ name: '证书.pdf' });
  expect((await desk.call(desk.hospitalIt, `${path}/file`)).status).toBe(200);
  const { id } = await desk.make({ kind: 'qualification-file', contract: karamay, period: 'term' });
  const text = printedText(await desk.file(id)).join('\n');
  for (const words of ['软件著作权证书', '已过期', '证书.pdf', '知识产权证明或软件著作权证书有效', '（缺）'])
    expect(text).toContain(words);
  await desk.call(desk.lead, `${path}/retire`, { method: 'POST' });
  expect((await list()).items.map(({ id: one }) => one)).not.toContain(first?.id);
  expect((await desk.call(desk.lead, `${path}/retire`, { method: 'POST' })).status).toBe(409);
});
