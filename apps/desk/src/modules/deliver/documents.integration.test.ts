import type { DocumentDetail, DocumentView } from '@yinuo/api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultOf } from '../../testing/index.ts';
import { askDocument } from './documents/ask-document.ts';
import { cancelDocument } from './documents/cancel-document.ts';
import { listDocuments } from './documents/list-documents.ts';
import { readDocument } from './documents/read-document.ts';
import { readDocumentFile } from './documents/read-document-file.ts';
import { finishDocument } from './render/settle-document.ts';
import { beijing, type DocumentDesk, openDocumentDesk } from './testing/document-desk.ts';

let desk: DocumentDesk;
let caseId: string;
beforeAll(async () => {
  desk = await openDocumentDesk();
  caseId = await desk.play({ at: '2026-03-02 10:00', severity: 'major', respondAfter: 3, resolveAfter: 40 });
  desk.clock.set(beijing('2026-03-05 09:00'));
});
afterAll(() => desk.close());

const monthly = () => ({ kind: 'fault-monthly-report', contract: desk.contract, period: '2026-03' }) as const;
const factsOf = async (subject: string): Promise<string[]> => {
  const { rows } = await desk.pool.query<{ type: string }>('select type from fact where subject = $1 order by seq', [
    subject,
  ]);
  return rows.map(({ type }) => type);
};

describe('asking', () => {
  test('is a fact, queues one job and may be cancelled', async () => {
    const view = await askDocument(desk, desk.lead, { ask: monthly() });
    expect(view).toMatchObject({ state: 'queued', progress: 0, file: null, may: ['cancel'] });
    expect(await factsOf(view.id)).toEqual(['document.asked']);
    const { rows } = await desk.pool.query('select job, data from outbox where key = $1', [`document:${view.id}`]);
    expect(rows).toEqual([{ job: 'document.render', data: { document: view.id } }]);
  });

  test('the same key gives the same document; another wish under it is refused', async () => {
    const lead = { ...desk.lead, repeatKey: 'key-0001' };
    const first = await askDocument(desk, lead, { ask: monthly() });
    expect((await askDocument(desk, lead, { ask: monthly() })).id).toBe(first.id);
    const other = { ask: { ...monthly(), period: '2026-02' } };
    expect((await faultOf(askDocument(desk, lead, other)))?.code).toBe('idempotency.mismatch');
  });

  test.each([
    ['hospital-leader', 'auth.forbidden'],
    ['supplier-engineer', 'auth.forbidden'],
    ['hospital-department', 'auth.forbidden'],
  ] as const)('%s may not ask', async (role, code) => {
    expect((await faultOf(askDocument(desk, desk.person(role), { ask: monthly() })))?.code).toBe(code);
  });

  test('another hospital learns nothing', async () => {
    const stranger = desk.person('hospital-it', 'second');
    const { id } = await askDocument(desk, desk.lead, { ask: monthly() });
    const codes = await Promise.all([
      faultOf(askDocument(desk, stranger, { ask: monthly() })),
      faultOf(askDocument(desk, stranger, { ask: { kind: 'fault-analysis', contract: desk.contract, case: caseId } })),
      faultOf(readDocument(desk, stranger, { id })),
      faultOf(readDocumentFile(desk, stranger, { id })),
      faultOf(cancelDocument(desk, stranger, { id })),
    ]);
    expect(codes.map((fault) => fault?.code)).toEqual(Array(5).fill('not-found'));
    expect((await listDocuments(desk, stranger, {})).items).toEqual([]);
  });

  test.each([
    ['a month to come', { period: '2026-04' }, 'period', 'not-in-future'],
    ['no month at all', { period: '2026-13' }, 'ask.period', 'invalid_format'],
  ])('%s is refused', async (_, change, path, rule) => {
    const fault = await faultOf(askDocument(desk, desk.lead, { ask: { ...monthly(), ...change } }));
    expect(fault).toMatchObject({ code: 'input.invalid', fields: [{ path, rule }] });
  });

  test('an analysis of what is no fault is refused', async () => {
    const demand = await desk.play({ at: '2026-03-04 10:00', kind: 'demand', title: '加一张报表' });
    const ask = { kind: 'fault-analysis', contract: desk.contract, case: demand } as const;
    const fault = await faultOf(askDocument(desk, desk.lead, { ask }));
    expect(fault).toMatchObject({ code: 'input.invalid', fields: [{ path: 'case', rule: 'not-a-fault' }] });
  });

  test('more than twenty that wait are refused', async () => {
    for (;;) {
      const fault = await faultOf(askDocument(desk, desk.lead, { ask: monthly() }));
      if (fault === null) continue;
      expect(fault.code).toBe('rate.limited');
      break;
    }
    const { items } = await listDocuments(desk, desk.lead, { state: 'queued' });
    expect(items.filter(({ scheduled }) => !scheduled)).toHaveLength(20);
    for (const { id } of items) await cancelDocument(desk, desk.lead, { id });
  });
});

describe('making', () => {
  test('a job that is repeated, or runs twice at once, makes it once and tells once', async () => {
    const id = await desk.ask(monthly());
    await Promise.all([desk.render(id), desk.render(id)]);
    const made = await readDocument(desk, desk.lead, { id });
    await desk.render(id);
    expect((await readDocument(desk, desk.lead, { id })).finishedAt).toBe(made.finishedAt);
    expect((await factsOf(id)).filter((type) => type === 'document.ready')).toHaveLength(1);
    const { rows } = await desk.pool.query('select from notice where subject = $1', [id]);
    expect(rows).toHaveLength(1);
  });

  test('cancelled before its turn: nothing is made; a made one cannot be cancelled', async () => {
    const id = await desk.ask(monthly());
    await cancelDocument(desk, desk.hospitalIt, { id });
    await desk.render(id);
    expect(await readDocument(desk, desk.lead, { id })).toMatchObject({ state: 'cancelled', file: null, attempts: 0 });
    expect(await factsOf(id)).toEqual(['document.asked', 'document.cancelled']);
    const made = await desk.make(monthly());
    const fault = await faultOf(cancelDocument(desk, desk.hospitalIt, { id: made.id }));
    expect(fault).toMatchObject({ code: 'state.conflict', params: { state: 'ready' } });
  });

  test('what goes wrong inside is tried three times, then told', async () => {
    const id = await desk.ask(monthly());
    await desk.pool.query(
      `update document set as_of = '2020-01-01', occurrence_id = null, period = '2026-01', period_from = '2026-01-01', period_to = '2026-01-31' where id = $1`,
      [id],
    );
    await desk.pool.query(`alter table document_template rename to document_template_away`);
    try {
      await expect(desk.render(id)).rejects.toThrow();
      await expect(desk.render(id)).rejects.toThrow();
      await desk.render(id);
    } finally {
      await desk.pool.query(`alter table document_template_away rename to document_template`);
    }
    expect(await readDocument(desk, desk.lead, { id })).toMatchObject({
      state: 'failed',
      attempts: 3,
      fault: { code: 'internal' },
      may: ['give-up', 'ask-again'],
    });
  });

  test('the bytes of a made document cannot be changed, not even in the database', async () => {
    const { id } = await desk.make(monthly());
    const change = desk.pool.query(`update document set content = 'x' where id = $1`, [id]);
    await expect(change).rejects.toThrow('is made');
    const person = desk.hospitalIt;
    expect((await faultOf(finishDocument(desk, person, { document: id } as never)))?.code).toBe('auth.forbidden');
  });
});

test('the list pages newest first, by any filter', async () => {
  const all = await listDocuments(desk, desk.lead, { limit: 200 });
  const walked: DocumentView[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await listDocuments(desk, desk.lead, { limit: 7, ...(cursor ? { cursor } : {}) });
    walked.push(...page.items);
    if (page.next === null) break;
    cursor = page.next;
  }
  expect(walked.map(({ id }) => id)).toEqual(all.items.map(({ id }) => id));
  const ready = await listDocuments(desk, desk.lead, { state: 'ready', period: '2026-03', contract: desk.contract });
  expect(new Set(ready.items.map(({ state }) => state))).toEqual(new Set(['ready']));
  expect(ready.may).toEqual(['ask']);
});

test('the list is searched by a part of the number or the title, as typed: signs mean themselves', async () => {
  const found = async (search: string) => (await listDocuments(desk, desk.lead, { search, limit: 200 })).items;
  const { items } = await listDocuments(desk, desk.lead, { limit: 200 });
  const { number } = items.find((one) => one.number !== null) ?? {};
  expect((await found(String(number).toLowerCase())).map((one) => one.number)).toContain(number);
  const titled = await found('故障处理记录');
  expect(titled.length).toBeGreaterThan(0);
  expect(titled.every(({ title }) => title.zh.includes('故障处理记录'))).toBe(true);
  expect(await found('%')).toEqual([]);
});

test('the file comes over HTTP with its name and type', async () => {
  const { id } = await desk.make(monthly());
  const reply = await desk.call(desk.person('supplier-engineer'), `/api/documents/${id}/file`);
  expect(reply.status).toBe(200);
  expect(reply.headers['content-type']).toContain('wordprocessingml');
  expect(String(reply.headers['content-disposition'])).toContain(encodeURIComponent('故障处理记录和报告'));
  const { body } = await desk.call<DocumentDetail>(desk.person('hospital-leader'), `/api/documents/${id}`);
  expect(body.may).toEqual(['download']);
});
