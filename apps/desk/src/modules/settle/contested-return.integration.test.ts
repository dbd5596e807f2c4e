import type { PaymentPlan } from '@yinuo/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSettleDesk, type SettleDesk } from './testing/settle-desk.ts';

// KL-19: paid within 15 working days after the invoice arrived.
let desk: SettleDesk;
let obligation = 'first-payment';
beforeAll(async () => {
  desk = await openSettleDesk({ slug: 'karamay' });
  desk.at('2026-02-12T10:00:00');
});
afterAll(() => desk.close());

type Reply = PaymentPlan & { code?: string; fields?: { path: string; rule: string }[] };
const act = (who: typeof desk.it, path: string, body: object = {}) => desk.call<Reply>(who, path, { body });
const payment = async (who = desk.it) => {
  const { body } = await desk.call<PaymentPlan>(who, `/api/payments?contract=${desk.contract}`);
  const found = body.payments.find((one) => one.obligation === obligation);
  if (!found) throw new Error('no payment');
  return found;
};
const last = async (who = desk.it) => {
  const found = (await payment(who)).invoices.at(-1);
  if (!found) throw new Error('no invoice');
  return found;
};
const issue = async (number: string) => {
  const { id, amountFen } = await payment();
  const sent = { on: '2026-02-10', way: 'courier', reference: 'SF1' };
  return act(desk.lead, `/api/payments/${id}/invoices`, { number, on: '2026-02-09', amountFen, sent });
};
const of = async (who: typeof desk.it, verb: string, body: object = {}) =>
  act(who, `/api/invoices/${(await last()).id}/${verb}`, body);
const proof = { on: '2026-02-11', proof: '签收单' };
const back = { wrong: 'other', reason: '格式不合' };
const told = async (template: string) =>
  (await desk.pool.query('select distinct subject from notice where template = $1', [template])).rowCount ?? 0;

test('sent back after a proof: disputed with both days, the payer owes an answer, nothing takes its place', async () => {
  await issue('FP-1');
  desk.at('2026-03-01T10:00:00');
  expect((await of(desk.lead, 'prove', proof)).status).toBe(200);
  expect((await payment()).next).toEqual({ code: 'answer-arrival', side: 'hospital' });
  desk.at('2026-06-01T10:00:00');
  expect((await of(desk.finance, 'return', back)).status).toBe(200);
  const disputed = await payment();
  expect(disputed).toMatchObject({
    due: null,
    next: { code: 'agree-arrival', side: null },
    arrivals: [
      { side: 'hospital', on: null, due: null },
      { side: 'supplier', on: '2026-02-11', due: '2026-03-10' },
    ],
    invoices: [{ state: 'returned', returnedOn: '2026-06-01', claimed: { on: '2026-02-11' }, disputed: true }],
  });
  expect(disputed.invoicedFen).toBe(disputed.amountFen);
  expect([await told('invoice.returned'), await told('invoice.return-disputed')]).toEqual([0, 1]);
  expect((await issue('FP-2')).body.code).toBe('payment.too-much');
  expect((await last(desk.lead)).may).toEqual(['prove', 'agree']);
  expect((await last(desk.finance)).may).toEqual(['receive', 'agree']);
});

test('proved again, no later than the return; the payer takes a day of its own, then agrees: late by the proven day', async () => {
  const after = { ...proof, on: '2026-06-02' };
  desk.at('2026-06-03T10:00:00');
  expect((await of(desk.lead, 'prove', after)).body.fields).toEqual([{ path: 'on', rule: 'after-the-return' }]);
  expect((await of(desk.lead, 'prove', { ...proof, proof: '快递签收与平台记录' })).status).toBe(200);
  expect((await of(desk.finance, 'return', back)).body.code).toBe('state.conflict');
  expect((await of(desk.finance, 'receive', { on: '2026-02-13' })).status).toBe(200);
  expect(await payment()).toMatchObject({ due: '2026-03-12', next: { code: 'pay' }, arrivals: [{}, {}] });
  expect(await last()).toMatchObject({ state: 'received', returnedOn: null, reason: null, disputed: true });
  expect((await of(desk.finance, 'agree')).status).toBe(200);
  expect(await payment()).toMatchObject({ due: '2026-03-10', arrivals: [], invoices: [{ disputed: false }] });
});

test('a return without a proof is contested by one, and taken when the supplier agrees to it', async () => {
  obligation = 'acceptance-payment';
  await issue('FP-9');
  await of(desk.finance, 'return', back);
  expect(await payment()).toMatchObject({ arrivals: [], invoicedFen: 0 });
  expect((await last(desk.lead)).may).toEqual(['prove']);
  expect((await of(desk.lead, 'agree')).body.code).toBe('state.conflict');
  expect((await of(desk.lead, 'prove', proof)).status).toBe(200);
  expect(await payment()).toMatchObject({ next: { code: 'agree-arrival' }, invoices: [{ disputed: true }] });
  expect((await of(desk.lead, 'agree')).status).toBe(200);
  expect(await last()).toMatchObject({ state: 'returned', disputed: false, claimed: null });
  expect(await desk.countFacts('invoice.return-agreed')).toBe(1);
  expect((await issue('FP-9')).status).toBe(201);
  const old = (await payment(desk.lead)).invoices.find(({ state }) => state === 'returned');
  expect(old?.may).toEqual([]); // its place is taken
  expect((await act(desk.lead, `/api/invoices/${old?.id}/prove`, proof)).body.code).toBe('duplicate');
});
