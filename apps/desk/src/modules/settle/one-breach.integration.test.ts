import type { AnalysisResult, PaymentPlan, PenaltyDetail, PenaltyPage } from '@yinuo/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { moveOccurrences } from '../ledger/index.ts';
import { openSettleDesk, type SettleDesk } from './testing/settle-desk.ts';

const NONCONFORMING = 'rate: 5%\n        per: event\n        trigger: { event: nonconforming-service';
const CAPPED = NONCONFORMING.replace('per:', 'cap: 5%\n        per:');
let desk: SettleDesk;
beforeAll(async () => {
  desk = await openSettleDesk({ change: (yaml) => yaml.replace(NONCONFORMING, CAPPED) });
});
afterAll(() => desk.close());

const tell = (event: string, at: string, more: object = {}) =>
  desk.call<PenaltyDetail & { code: string; params: object }>(desk.it, '/api/incidents', {
    body: { contract: desk.contract, event, at: `${at}+08:00`, note: '说明', ...more },
  });
const list = async () => (await desk.call<PenaltyPage>(desk.it, `/api/penalties?contract=${desk.contract}`)).body;
const standing = async () => (await list()).items.map(({ state, amountFen }) => `${state} ${amountFen}`).toSorted();

test('under a cap what was accepted goes before, also what happened later; what is waived gives back', async () => {
  desk.at('2026-01-06T10:00:00');
  const accepted = await tell('nonconforming-service', '2026-01-05T10:00:00');
  expect((await desk.call(desk.boss, `/api/penalties/${accepted.body.id}/accept`, { body: {} })).status).toBe(200);
  const earlier = await tell('nonconforming-service', '2026-01-04T10:00:00');
  expect(earlier.body).toMatchObject({ amountFen: 0, capped: true });
  expect(await standing()).toEqual(['accepted 388000', 'proposed 0']);
  expect((await list()).whatIf[0]?.addsFen).toBe(0);
  const waive = { body: { reason: '双方协商' } };
  expect((await desk.call(desk.finance, `/api/penalties/${accepted.body.id}/waive`, waive)).status).toBe(200);
  expect(await standing()).toEqual(['proposed 388000', 'waived 388000']);
});

test('what a cap cut stays as it was accepted; room that a waiver leaves is proposed beside it, linked to it', async () => {
  desk.at('2026-01-06T11:00:00');
  const act = async (who: typeof desk.it, id: string | undefined, verb: string) =>
    (await desk.call(who, `/api/penalties/${id}/${verb}`, { body: verb === 'accept' ? {} : { reason: '双方协商' } }))
      .status;
  const full = (await list()).items.find(({ state }) => state === 'proposed');
  expect(await act(desk.boss, full?.id, 'accept')).toBe(200);
  const cut = await tell('nonconforming-service', '2026-01-03T10:00:00');
  expect(await act(desk.boss, cut.body.id, 'accept')).toBe(200);
  expect(await standing()).toEqual(['accepted 0', 'accepted 388000', 'waived 388000']);
  expect(await act(desk.finance, full?.id, 'waive')).toBe(200);
  const { items, sums } = await list();
  expect(items.find(({ id }) => id === cut.body.id)).toMatchObject({ state: 'accepted', amountFen: 0 });
  const more = items.find(({ state }) => state === 'proposed');
  expect(more).toMatchObject({ amountFen: 388_000, addsTo: cut.body.id, at: cut.body.at });
  expect(more?.formula.zh).toContain('少计 3,880.00 元；上限尚余 3,880.00 元，补计 3,880.00 元');
  expect(sums[0]).toMatchObject({ acceptedFen: 0, openFen: 388_000 });
  await desk.propose();
  expect((await list()).total).toBe(items.length);
  // Let go like any other: what was let go is not proposed again.
  expect(await act(desk.finance, more?.id, 'waive')).toBe(200);
  expect(await standing()).toEqual(['accepted 0', 'waived 388000', 'waived 388000', 'waived 388000']);
});

test('an event is told once a day; a lateness that ended before is another one', async () => {
  desk.at('2026-01-07T09:00:00');
  expect((await tell('nonconforming-service', '2026-01-06T10:00:00')).status).toBe(201);
  expect((await tell('nonconforming-service', '2026-01-06T23:00:00')).body.code).toBe('penalty.stands');
  expect((await tell('nonconforming-service', '2026-01-07T00:00:00')).status).toBe(201);
  const end = async (id: string | undefined, at: string) =>
    (await desk.call(desk.it, `/api/incidents/${id}/end`, { body: { at: `${at}+08:00` } })).status;
  const late = await tell('late-service', '2026-01-05T08:00:00', { due: '2026-01-03' });
  expect(await end(late.body.incident?.id, '2026-01-05T08:30:00')).toBe(200);
  expect((await tell('late-service', '2026-01-06T08:00:00', { due: '2026-01-04' })).body.code).toBe('penalty.stands');
  const next = await tell('late-service', '2026-01-06T08:00:00', { due: '2026-01-05' });
  expect(next.status).toBe(201);
  expect(await end(next.body.incident?.id, '2026-01-06T08:30:00')).toBe(200);
});

test('what the desk saw late costs once, however often and with whatever day it is told', async () => {
  desk.at('2026-03-10T10:00:00');
  await moveOccurrences(desk, { kind: 'system', job: 'test' }, {});
  await desk.propose();
  const { items, total } = await list();
  const raised = items.find(({ penalty, running }) => penalty === 'penalty-late-service' && running);
  for (const due of [raised?.due, '2026-03-01', '2026-01-12']) {
    const again = await tell('late-service', '2026-03-10T09:00:00', { due });
    expect([again.status, again.body.code]).toEqual([409, 'penalty.stands']);
    expect(again.body.params).toEqual({ penalty: raised?.id, from: expect.any(String), to: null });
  }
  const separate = '另一份资料逾期，与台账所列无关';
  const other = await tell('late-service', '2026-03-10T09:00:00', { due: '2026-03-01', separate });
  expect(other.status).toBe(201);
  expect(other.body.history[0]).toMatchObject({ type: 'incident.told', data: { separate } });
  expect((await list()).total).toBe((total ?? 0) + 1);
});

test('the shipped query tells of open ones what the page tells, and as of which day', async () => {
  desk.at('2026-03-12T10:00:00');
  await desk.propose();
  const late = (await list()).items.filter((one) => one.penalty === 'penalty-late-service' && one.running);
  const query = { body: { values: { contract: desk.contract } } };
  const { body } = await desk.call<AnalysisResult>(desk.finance, '/api/analysis/queries/penalties/run', query);
  const at = (name: string) => body.columns.findIndex((one) => one.name === name);
  const row = body.rows.find((one) => one[at('state')] === 'proposed' && one[at('title')] === late[0]?.title.zh);
  expect(row?.[at('as_of')]).toBe('2026-03-12');
  const all = (await list()).items.filter((one) => one.title.zh === late[0]?.title.zh && one.state === 'proposed');
  expect(row?.[at('yuan')]).toBe(all.reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0) / 100);
});

test('what the desk comes to see after a person told of it costs with that telling, once', async () => {
  desk.at('2026-03-13T10:00:00');
  const plan = async () => (await desk.call<PaymentPlan>(desk.it, `/api/payments?contract=${desk.contract}`)).body;
  const first = async () => (await plan()).payments.find((one) => one.obligation === 'first-payment');
  const payment = await first();
  const invoice = { number: 'FP-1', on: '2026-01-05', amountFen: payment?.amountFen };
  await desk.call(desk.lead, `/api/payments/${payment?.id}/invoices`, { body: invoice });
  const refusals = async () => (await list()).items.filter(({ payer }) => payer === 'hospital');
  expect(await refusals()).toEqual([]);
  const told = await desk.call<PenaltyDetail>(desk.lead, '/api/incidents', {
    body: {
      contract: desk.contract,
      event: 'unjust-refusal',
      at: '2026-03-12T09:00:00+08:00',
      note: '发票已送达，未付',
    },
  });
  expect(told.body).toMatchObject({ payer: 'hospital', amountFen: 388_000, covers: [] });
  // Taken in only now, as of January: the payment has been late since, which is what was told.
  const { id } = (await first())?.invoices[0] ?? {};
  await desk.call(desk.finance, `/api/invoices/${id}/receive`, { body: { on: '2026-01-06' } });
  await moveOccurrences(desk, { kind: 'system', job: 'test' }, {});
  expect((await first())?.lateDays).toBeGreaterThan(0);
  await desk.propose();
  const due = (await first())?.due;
  expect(await refusals()).toMatchObject([
    { id: told.body.id, amountFen: 388_000, covers: [{ due, occurrence: payment?.id, cases: [] }] },
  ]);
  // Another one under the same clause is told as such, and what stands is not doubled by it.
  const other = { event: 'unjust-refusal', at: '2026-03-12T15:00:00+08:00', note: '另一批资料拒收' };
  const body = { contract: desk.contract, ...other, separate: '与首付款无关' };
  expect((await desk.call(desk.lead, '/api/incidents', { body })).status).toBe(201);
  expect(await refusals()).toHaveLength(2);
});
