import type { DocumentDetail, PeriodDetail, PeriodKind } from '@yinuo/api';
import { printedText } from '@yinuo/documents';
import { dateOf } from '@yinuo/kernel';
import type { PersonActor } from '@yinuo/platform';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDocument } from './documents/read-document.ts';
import { currentDocument } from './pack/current-document.ts';
import { beijing, type DocumentDesk, openDocumentDesk } from './testing/document-desk.ts';
import { deliverDocument } from './way/deliver-document.ts';

// A report is handed over on the first of April, the month is looked over on the second: one seal holds one truth.
let desk: DocumentDesk;
let pending: string;
let report: DocumentDetail;
let hotline: DocumentDetail;
const system = { kind: 'system', job: 'test' } as const;
const path = (verb = '') => `/api/contracts/${desk.contract}/periods/2026-03${verb}`;
const read = async () => (await desk.call<PeriodDetail>(desk.hospitalIt, path())).body;
async function sign(who: PersonActor): Promise<unknown> {
  const { body } = await desk.call<PeriodDetail & { code?: string; params?: object }>(who, path('/sign'), {
    body: { hash: (await read()).hash },
  });
  return body.code === undefined ? body.state : [body.code, body.params];
}
const leaders = () => [desk.person('hospital-leader', 'first'), desk.person('supplier-leader', 'supplier')] as const;
const ask = (kind: PeriodKind) => ({ kind, contract: desk.contract, period: '2026-03' });

async function handOver(kind: PeriodKind): Promise<DocumentDetail> {
  const made = await desk.make(ask(kind), desk.lead);
  await deliverDocument(desk, desk.lead, { id: made.id, to: '信息科', way: 'paper' });
  return made;
}
const revisions = async () => {
  const { rows } = await desk.pool.query<{ kind: string; revision: number; state: string }>(
    `select kind, revision, state from document where contract_id = $1 and period = '2026-03' order by kind, revision`,
    [desk.contract],
  );
  return rows.map(({ kind, revision, state }) => `${kind} ${revision} ${state}`);
};

beforeAll(async () => {
  desk = await openDocumentDesk();
  desk.clock.set(beijing('2026-02-25 09:00'));
  await desk.make(ask('work-plan'), desk.lead);
  // Between the plan and the month that it plans; it knows nothing of it.
  await desk.play({ at: '2026-02-27 10:00', severity: 'daily', title: '打印不出', respondAfter: 2 });
  const daily = { severity: 'daily', title: '打印不出' };
  await desk.play({ ...daily, at: '2026-03-11 10:00', respondAfter: 2, resolveAfter: 30 });
  pending = await desk.play({ ...daily, at: '2026-03-31 23:58' });
  desk.clock.set(beijing('2026-04-01 09:00'));
  report = await handOver('fault-monthly-report');
  hotline = await handOver('hotline-record');
  desk.clock.set(beijing('2026-04-02 09:00'));
  expect((await desk.call(desk.lead, path('/review'), { body: {} })).status).toBe(200);
});
afterAll(() => desk.close());

test('what was handed over and tells otherwise by the review is made anew; the rest, and a plan, stay', async () => {
  expect(await revisions()).toEqual([
    'fault-monthly-report 1 ready',
    'fault-monthly-report 2 queued',
    'hotline-record 1 ready',
    'work-plan 1 ready',
  ]);
  expect(await sign(leaders()[0])).toMatchObject(['period.documents-making', { titles: expect.any(String) }]);
  await desk.renderAll();
  expect(await sign(leaders()[0])).toBe('under-review');
  const { rows } = await desk.pool.query<{ id: string }>(`select id from document where revision = 2`);
  expect(printedText(await desk.file(rows[0]?.id ?? '')).join('\n')).toContain(
    '第 1 版已于 2026年4月1日 09:00 交付，本版按其后所知重新出具。',
  );
  const first = await readDocument(desk, desk.lead, { id: report.id });
  expect([first.delivered?.at, first.supersededBy]).toEqual(['2026-04-01T09:00:00+08:00', null]);
});

test('a fact of then that comes after the documents were made: nobody signs until they tell it', async () => {
  const how = { cause: '脚本错误', party: 'supplier', solution: '修复', at: '2026-03-31T23:59:00+08:00' };
  const respond = { text: '已受理', at: '2026-03-31T23:58:30+08:00' };
  const engineer = desk.person('supplier-engineer', 'supplier');
  expect((await desk.call(engineer, `/api/cases/${pending}/respond`, { body: respond })).status).toBe(200);
  expect((await desk.call(engineer, `/api/cases/${pending}/resolve`, { body: how })).status).toBe(200);
  expect(await sign(leaders()[1])).toMatchObject([
    'period.documents-missing',
    { titles: expect.stringContaining(report.title.zh) },
  ]);
  report = await desk.make(ask('fault-monthly-report'), desk.lead);
  for (const who of leaders()) await sign(who);
});

test('the seal holds what its documents tell, and these are the ones that hold', async () => {
  const march = await read();
  expect(march.state).toBe('sealed');
  const ids = march.figures.documents.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([report.id, hotline.id]));
  const { rows } = await desk.pool.query<{ kind: string; same: boolean }>(
    `select d.kind, d.told_hash = p.hash as same from document d join sealed_paper p
      on p.contract_id = d.contract_id and p.period = d.period and p.kind = d.kind
      where d.id = any($1) order by d.kind`,
    [ids],
  );
  expect(rows).toEqual([
    { kind: 'fault-monthly-report', same: true },
    { kind: 'hotline-record', same: true },
    { kind: 'work-plan', same: true },
  ]);
  const span = { name: '2026-03', sort: 'month', from: dateOf(2026, 3, 1), to: dateOf(2026, 3, 31) } as const;
  const about = { kind: 'fault-monthly-report', span, occurrence: null, written: null } as const;
  expect(await currentDocument(desk, system, { contract: desk.contract, about })).toBe(report.id);
});

test('what was kept with the seal and is not what was sealed is told by no document', async () => {
  await desk.pool.query('alter table sealed_paper disable trigger sealed_paper_stays');
  const made = async () => (await desk.make(ask('fault-monthly-report'), desk.lead)).fault?.code;
  await desk.pool.query(
    `update sealed_paper set told = replace(told, '打印', '抄写') where kind = 'fault-monthly-report'`,
  );
  expect(await made()).toBe('period.seal-broken');
  // With a hash of its own it is still not what the fact of the sealing says.
  await desk.pool.query(`update sealed_paper set hash = encode(sha256(convert_to(told, 'UTF8')), 'hex')`);
  expect(await made()).toBe('period.seal-broken');
});
