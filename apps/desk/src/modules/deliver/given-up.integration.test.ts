import type { DocumentDetail, PeriodDetail } from '@yinuo/api';
import type { PersonActor } from '@yinuo/platform';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultOf } from '../../testing/index.ts';
import { moveOccurrences } from '../ledger/index.ts';
import { giveUpDocument } from './documents/give-up-document.ts';
import { readDocument } from './documents/read-document.ts';
import { failDocument } from './render/settle-document.ts';
import { draftDocuments } from './schedule/draft-documents.ts';
import { beijing, type DocumentDesk, openDocumentDesk } from './testing/document-desk.ts';
import { deliverDocument } from './way/deliver-document.ts';

// A draft that could not be made is given up: it does not come again by itself, and hides nothing from who signs.
const system = { kind: 'system', job: 'document-drafter' } as const;
const fault = { code: 'internal', params: {}, fields: [] };
const reason = '第一版已交付，不必再出';
let desk: DocumentDesk;
beforeAll(async () => {
  desk = await openDocumentDesk();
});
afterAll(() => desk.close());

const ask = (period: string) => ({ kind: 'fault-monthly-report', contract: desk.contract, period }) as const;
const path = (verb = '') => `/api/contracts/${desk.contract}/periods/2026-03${verb}`;
const march = async () => (await desk.call<PeriodDetail>(desk.hospitalIt, path())).body;
async function sign(who: PersonActor): Promise<unknown> {
  const reply = await desk.call<PeriodDetail & { code?: string }>(who, path('/sign'), {
    body: { hash: (await march()).hash },
  });
  return reply.body.code ?? reply.body.state;
}
const revisions = async (period: string) => {
  const { rows } = await desk.pool.query<{ id: string; revision: number; state: string }>(
    `select id, revision, state from document where contract_id = $1 and kind = 'fault-monthly-report' and period = $2 order by revision`,
    [desk.contract, period],
  );
  return rows;
};
const stateOf = async (period: string) =>
  (await revisions(period)).map(({ revision, state }) => `${revision} ${state}`);
async function failed(id: string): Promise<DocumentDetail> {
  await failDocument(desk, system, { document: id, fault });
  return readDocument(desk, desk.lead, { id });
}
async function pass(at: string): Promise<void> {
  desk.clock.set(beijing(at));
  for (let moved = 1; moved > 0; ) ({ moved } = await moveOccurrences(desk, system, {}));
  for (let more = true; more; ) ({ more } = await draftDocuments(desk, system, {}));
}

test('the revision that would complete a draft, given up: the drafter makes no other', async () => {
  desk.clock.set(beijing('2026-03-03 09:00'));
  await desk.make(ask('2026-03'), desk.lead);
  await pass('2026-04-01 09:00');
  expect(await stateOf('2026-03')).toEqual(['1 ready', '2 queued']);
  const { id } = (await revisions('2026-03'))[1] ?? { id: '' };
  await failed(id);
  await giveUpDocument(desk, desk.lead, { id, reason });
  await pass('2026-04-01 09:01');
  await pass('2026-04-02 09:01');
  expect(await stateOf('2026-03')).toEqual(['1 ready', '2 cancelled']);
});

test('only who owes a paper gives it up', async () => {
  const id = await desk.ask(ask('2026-03'), desk.hospitalIt);
  expect((await failed(id)).may).toContain('give-up');
  expect((await readDocument(desk, desk.hospitalIt, { id })).may).not.toContain('give-up');
  expect(await faultOf(giveUpDocument(desk, desk.hospitalIt, { id, reason }))).toMatchObject({
    code: 'auth.forbidden',
    params: { side: 'supplier' },
  });
  await giveUpDocument(desk, desk.lead, { id, reason });
});

test('of what nobody owes, only who handed over an earlier one', async () => {
  const of = { ...ask('2026-03'), kind: 'hotline-record' } as const;
  const made = await desk.make(of, desk.lead);
  const { rows } = await desk.pool.query(`select owed_by from document where id = $1`, [made.id]);
  expect(rows).toEqual([{ owed_by: null }]);
  await deliverDocument(desk, desk.lead, { id: made.id, to: '信息科', way: 'paper' });
  const id = await desk.ask(of, desk.hospitalIt);
  await failed(id);
  expect((await readDocument(desk, desk.hospitalIt, { id })).may).not.toContain('give-up');
  expect((await faultOf(giveUpDocument(desk, desk.hospitalIt, { id, reason })))?.code).toBe('auth.forbidden');
  expect((await giveUpDocument(desk, desk.lead, { id, reason })).state).toBe('cancelled');
});

test('a paper handed over before is signed with, and judged: one seal holds one truth', async () => {
  const made = await desk.make(ask('2026-03'), desk.lead);
  await deliverDocument(desk, desk.lead, { id: made.id, to: '信息科', way: 'paper' });
  desk.clock.set(beijing('2026-04-03 09:00'));
  expect((await desk.call(desk.lead, path('/review'), { body: {} })).status).toBe(200);
  await desk.renderAll();
  const again = await desk.ask(ask('2026-03'), desk.lead);
  await failed(again);
  await giveUpDocument(desk, desk.lead, { id: again, reason });
  const leaders = [desk.person('hospital-leader', 'first'), desk.person('supplier-leader', 'supplier')] as const;
  expect(await sign(leaders[0])).toBe('under-review');

  desk.clock.set(beijing('2026-04-04 09:00'));
  const late = { kind: 'fault', severity: 'daily', title: '补报', reportedAt: '2026-03-20T10:00:00+08:00' };
  const reported = await desk.call(desk.hospitalIt, '/api/cases', { body: { contract: desk.contract, ...late } });
  expect(reported.status).toBe(201);
  for (const who of leaders) expect(await sign(who)).toBe('period.documents-missing');

  // Made once more it holds.
  const last = await desk.make(ask('2026-03'), desk.lead);
  for (const who of leaders) await sign(who);
  const { state, figures } = await march();
  expect([state, figures.documents.map(({ id }) => id)]).toEqual(['sealed', expect.arrayContaining([last.id])]);
  const { rows } = await desk.pool.query<{ same: boolean }>(
    `select d.told_hash = p.hash as same from document d join sealed_paper p
      on p.contract_id = d.contract_id and p.period = d.period and p.kind = d.kind where d.id = $1`,
    [last.id],
  );
  expect(rows).toEqual([{ same: true }]);
});
