import type { VisitDuty, VisitView } from '@yinuo/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contractText } from '../../../testing/index.ts';
import { type OutreachDesk, openOutreachDesk } from '../testing/outreach-desk.ts';

let desk: OutreachDesk;
let contract: string;
beforeAll(async () => {
  desk = await openOutreachDesk();
  contract = desk.contract;
});
afterAll(() => desk.close());

const visit = (name: string, change = {}) =>
  desk.call<VisitView & { code?: string; fields?: unknown }>(desk.operations, '/api/visits', {
    body: {
      contract,
      on: '2026-03-10',
      way: 'on-site',
      name,
      department: '门诊',
      topics: '使用情况',
      said: '挂号比以前快',
      ...change,
    },
  });
const duty = async (): Promise<VisitDuty> => {
  const { body } = await desk.call<{ items: VisitDuty[] }>(desk.operations, `/api/visits/duties?contract=${contract}`);
  const found = body.items.find(({ clause, period }) => clause === 'ZK-21' && period === '2026-Q1');
  if (!found) throw new Error('no duty');
  return found;
};

test('of at least three different people complete the quarter (ZK-21), no fewer', async () => {
  for (const name of ['王护士', '李护士', '王　护士']) expect((await visit(name)).status).toBe(201);
  expect((await visit('孙主任', { way: 'phone' })).status).toBe(201); // a call is no visit
  expect(await duty()).toMatchObject({ needed: 3, visited: 2, may: [] });
  const fulfil = async () =>
    desk.call<VisitDuty & { code?: string; params?: unknown }>(
      desk.operations,
      `/api/visits/duties/${(await duty()).occurrence}/fulfil`,
      { method: 'POST' },
    );
  expect((await fulfil()).body).toMatchObject({ code: 'state.conflict', params: { needed: 3, visited: 2 } });
  const said = '很好，有事打 13912345678';
  const seen = await visit('赵医生', { department: '住院部', score: 5, said, promised: said });
  expect(seen.body).toMatchObject({ said: '很好，有事打 139****5678', promised: '很好，有事打 139****5678' });
  const own = await desk.call<{ items: VisitView[] }>(desk.witness, `/api/visits?contract=${contract}`);
  expect(own.body.items.find(({ id }) => id === seen.body.id)).toMatchObject({ said, promised: said });
  expect((await fulfil()).body).toMatchObject({ visited: 3, state: 'done', may: [] });
  const evidence = await desk.pool.query(`select 1 from fact where data::text like '%13912345678%'`);
  expect(evidence.rows).toEqual([]);
  expect((await fulfil()).status).toBe(409);
});

test('no road around the visits: nobody completes the duty by hand, and nobody is offered it', async () => {
  const lead = desk.person('supplier-lead', 'supplier');
  const { rows } = await desk.pool.query<{ id: string }>(
    `select id from occurrence where contract_id = $1 and obligation = any($2) and period = '2026-Q2'`,
    [contract, ['quarterly-user-visits', 'periodic-visit']],
  );
  expect(rows).toHaveLength(2);
  for (const { id } of rows) {
    const seen = await desk.call<{ may: string[]; way: string }>(lead, `/api/occurrences/${id}`);
    expect(seen.body).toMatchObject({ way: 'on-site', may: [] });
    const body = { evidence: { text: '已走访三人' } };
    const said = await desk.call<{ fields: unknown }>(lead, `/api/occurrences/${id}/complete`, { body });
    expect(said.body).toMatchObject({ fields: [{ rule: 'by-its-way', params: { way: 'on-site' } }] });
  }
});

test('a low score opens a complaint; a visit to come and one before the term are refused', async () => {
  expect((await visit('钱药师', { score: 1 })).body.case?.number).toMatch(/^ZK-/);
  expect((await visit('钱药师', { on: '2026-12-01' })).body).toMatchObject({
    code: 'input.invalid',
    fields: [{ path: 'on' }],
  });
  expect((await visit('钱药师', { on: '2025-12-01' })).body.code).toBe('contract.not-in-term');
});

test.each([
  ['zhongkai', 'complaint', /^走访/],
  ['karamay', 'complaint', /^走访/],
  ['xiyuan', 'consultation', /^【投诉】走访/],
  ['einvoice', 'consultation', /^【投诉】走访/],
] as const)('a low score opens a case in %s', async (slug, kind, title) => {
  const id = slug === 'zhongkai' ? contract : await desk.found({ yaml: contractText(slug) });
  const body = {
    contract: id,
    on: '2026-03-10',
    way: 'phone',
    name: '周会计',
    topics: '使用情况',
    said: '不好用',
    score: 1,
  };
  const visit = await desk.call<VisitView>(desk.operations, '/api/visits', { body });
  const found = await desk.call<{ kind: string; title: string }>(desk.operations, `/api/cases/${visit.body.case?.id}`);
  expect(found.body).toMatchObject({ kind, title: expect.stringMatching(title) });
  const { rows } = await desk.pool.query(
    `select data ->> 'complaint' as complaint from fact where type = 'case.reported' and subject = $1`,
    [visit.body.case?.id],
  );
  expect(rows).toEqual([{ complaint: 'true' }]);
});

test('another hospital sees none of it, and who only reads may not write', async () => {
  const stranger = desk.person('hospital-it', 'second');
  const rival = desk.person('supplier-operations', 'rival');
  const { id } = await desk.open();
  const paths = [
    `/api/surveys/${id}`,
    `/api/surveys/results?contract=${contract}&from=2026-01-01&to=2026-12-31`,
    `/api/visits/duties?contract=${contract}`,
  ];
  for (const path of paths) expect((await desk.call(stranger, path)).status).toBe(404);
  expect((await desk.call(stranger, `/api/surveys/${id}/close`, { method: 'POST' })).status).toBe(404);
  expect((await desk.call(rival, `/api/surveys/${id}`)).status).toBe(404);
  expect((await desk.call<{ items: unknown[] }>(stranger, '/api/visits')).body.items).toEqual([]);
  const reader = desk.person('hospital-auditor', 'first');
  expect((await desk.call(reader, `/api/surveys/${id}`)).status).toBe(200);
  expect((await desk.call(reader, `/api/surveys/${id}/close`, { method: 'POST' })).status).toBe(403);
});
