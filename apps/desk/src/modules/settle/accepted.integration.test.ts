import type { PaymentPlan, PenaltyDetail, PenaltyPage } from '@yinuo/api';
import { command, type PersonActor } from '@yinuo/platform';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { contractText } from '../../testing/index.ts';
import { completeWithin } from '../ledger/index.ts';
import { openSettleDesk, type SettleDesk } from './testing/settle-desk.ts';

let desk: SettleDesk;
let occurrence = '';
beforeAll(async () => {
  desk = await openSettleDesk();
  const { rows } = await desk.pool.query(`select id from occurrence where obligation = 'review-delivery-documents'`);
  occurrence = rows[0].id;
});
afterAll(() => desk.close());

/** The supplier says that it is done, on whatever paper the duty asks for. */
const complete = () =>
  command({
    name: 'occurrence.complete',
    permission: 'occurrence.complete',
    input: z.strictObject({}),
    run: (ctx) => completeWithin(ctx, { occurrence, evidence: { text: '已完成', links: [], files: [] } }),
  })(desk, desk.lead, {});
const late = async () => {
  await desk.propose();
  const { items } = (await desk.call<PenaltyPage>(desk.it, `/api/penalties?contract=${desk.contract}`)).body;
  return items.filter(({ penalty }) => penalty === 'penalty-late-service').toReversed();
};
const act = (who: PersonActor, id: string | undefined, verb: string, body: object = {}) =>
  desk.call<PenaltyDetail & { code: string }>(who, `/api/penalties/${id}/${verb}`, { body });

// Due on Wednesday 7 January 2026; 232.80 a day.
test('what was accepted stands; the lateness that goes on is proposed beside it, and its rights arise (ZK-22)', async () => {
  desk.at('2026-01-09T09:00:00');
  await complete();
  const [first] = await late();
  expect(first).toMatchObject({ days: 2, running: false, amountFen: 46_560 });
  expect((await act(desk.boss, first?.id, 'accept')).status).toBe(200);
  desk.at('2026-01-10T09:00:00');
  const reopened = await desk.call(desk.it, `/api/occurrences/${occurrence}/reopen`, { body: { reason: '并未完成' } });
  expect(reopened.status).toBe(200);
  // By hand: 3 days 698.40, 14 days 3,259.20, 15 days 3,492.00, 16 days 3,724.80, 62 days 14,433.60; less 465.60 accepted.
  for (const [day, days, more, right] of [
    ['2026-01-10', 3, 23_280, 0],
    ['2026-01-21', 14, 279_360, 0],
    ['2026-01-22', 15, 302_640, 1],
    ['2026-01-23', 16, 325_920, 1],
    ['2026-03-10', 62, 1_396_800, 1],
  ] as const) {
    desk.at(`${day}T09:00:00`);
    const [accepted, added, ...others] = await late();
    expect(others).toEqual([]);
    expect(accepted).toMatchObject({ id: first?.id, state: 'accepted', days: 2, amountFen: 46_560 });
    expect(accepted?.rights).toMatchObject([{ on: '2026-01-22', reached: right === 1 }]);
    expect(added).toMatchObject({ addsTo: first?.id, state: 'proposed', days, running: true, amountFen: more });
    expect(await desk.countFacts('penalty.right-arisen')).toBe(right);
  }
});

test('what still grows is accepted only once it is done; done again, late again: one more', async () => {
  const [, added] = await late();
  expect((await act(desk.boss, added?.id, 'accept')).body.code).toBe('penalty.running');
  await complete();
  expect((await act(desk.boss, added?.id, 'accept')).status).toBe(200);
  desk.at('2026-03-11T09:00:00');
  await desk.call(desk.it, `/api/occurrences/${occurrence}/reopen`, { body: { reason: '仍未完成' } });
  const all = await late();
  expect(all.map(({ state, amountFen }) => `${state} ${amountFen}`)).toEqual([
    'accepted 46560',
    'accepted 1396800',
    'proposed 23280',
  ]);
  // Let go while it grows: like any other lateness that was let go it costs no more.
  expect((await act(desk.finance, all[2]?.id, 'waive', { reason: '双方协商' })).status).toBe(200);
  desk.at('2026-03-20T09:00:00');
  expect(await late()).toHaveLength(3);
  expect(await desk.countFacts('penalty.right-arisen')).toBe(1);
});

test('a clause that rests on a broken clock asks for the case; what it does not fit costs nothing and is not disputed (XY-13)', async () => {
  const xiyuan = await desk.found({ yaml: contractText('xiyuan') });
  const tell = (cases: readonly string[]) =>
    desk.call<PenaltyDetail & { fields: object[] }>(desk.it, '/api/incidents', {
      body: { contract: xiyuan, event: 'security-incident', at: '2026-03-19T10:00:00+08:00', note: '数据外泄', cases },
    });
  expect((await tell([])).body.fields).toEqual([expect.objectContaining({ path: 'cases', rule: 'cases-needed' })]);
  const reported = await desk.call<{ id: string }>(desk.it, '/api/cases', {
    body: { contract: xiyuan, kind: 'vulnerability', severity: 'high', title: '高危漏洞' },
  });
  const told = await tell([reported.body.id]); // its seven days still run
  expect(told.body).toMatchObject({ owed: 'unproved', amountFen: 0 });
  expect((await act(desk.boss, told.body.id, 'dispute', { reason: '不成立' })).body.code).toBe('state.conflict');
  const { body } = await desk.call<PenaltyDetail>(desk.boss, `/api/penalties/${told.body.id}`);
  expect(body.may).toEqual([]);
});

test('money that came too late by the payee’s word alone is disputed: the payer’s day counts until it agrees', async () => {
  const plan = async (who = desk.finance) =>
    (await desk.call<PaymentPlan>(who, `/api/payments?contract=${desk.contract}`)).body;
  const first = async (who = desk.finance) =>
    (await plan(who)).payments.find(({ obligation }) => obligation === 'first-payment');
  const send = (who: PersonActor, path: string, body: object) =>
    desk.call<{ code: string; fields: { rule: string }[] }>(who, path, { body });
  const { id, amountFen } = (await first()) ?? {};
  await send(desk.lead, `/api/payments/${id}/invoices`, { number: 'A', on: '2026-03-20', amountFen });
  await send(desk.finance, `/api/invoices/${(await first())?.invoices[0]?.id}/receive`, { on: '2026-03-20' });
  expect((await first())?.due).toBe('2026-04-13'); // 15 working days, over Tomb-Sweeping Day
  desk.at('2026-04-10T10:00:00');
  await send(desk.finance, `/api/payments/${id}/receipts`, { on: '2026-04-10', amountFen, reference: 'HD-1' });
  desk.at('2026-05-20T10:00:00');
  const path = `/api/receipts/${(await first())?.receipts[0]?.id}/confirm`;
  const unproved = await send(desk.lead, path, { on: '2026-05-18' });
  expect(unproved.body.fields).toEqual([expect.objectContaining({ path: 'proof', rule: 'late-by-your-word' })]);
  const proof = '银行入账记录';
  expect((await send(desk.lead, path, { on: '2026-05-18', proof })).status).toBe(200);
  expect(await first()).toMatchObject({
    ...{ state: 'done', lateDays: 0, next: { code: 'agree-money', side: null } },
    receipts: [{ state: 'arrived', disputed: true, arrivedOn: '2026-05-18', countsOn: '2026-04-10', may: ['agree'] }],
  });
  const refusals = async () => {
    await desk.propose();
    const { items } = (await desk.call<PenaltyPage>(desk.it, `/api/penalties?contract=${desk.contract}`)).body;
    return items.filter(({ payer }) => payer === 'hospital').map(({ amountFen: fen }) => fen);
  };
  expect(await refusals()).toEqual([]);
  const { rows } = await desk.pool.query(`select distinct params->>'on' as on from notice where template = $1`, [
    'payment.day-disputed',
  ]);
  expect(rows).toEqual([{ on: '2026-05-18' }]);
  // The payee moves towards the payer; no further away, and the payer takes no other day than the payee's.
  expect((await send(desk.lead, path, { on: '2026-05-19' })).body.fields[0]?.rule).toBe('before-the-other-day');
  expect((await send(desk.lead, path, { on: '2026-04-15' })).status).toBe(200);
  expect((await send(desk.finance, path, { on: '2026-05-18' })).body.fields[0]?.rule).toBe('the-other-day');
  expect((await send(desk.finance, path, { on: '2026-04-15' })).status).toBe(200);
  expect(await first(desk.lead)).toMatchObject({
    ...{ state: 'confirmed', lateDays: 2, next: { code: 'none' } },
    receipts: [{ disputed: false, countsOn: '2026-04-15', may: [] }],
  });
  expect(await refusals()).toEqual([388_000]);
  expect((await send(desk.finance, path, { on: '2026-04-15' })).body.code).toBe('state.conflict');
  expect(await desk.countFacts('payment.day-agreed')).toBe(1);
});
