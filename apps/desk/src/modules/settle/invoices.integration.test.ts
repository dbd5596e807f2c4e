import type { PaymentPlan } from '@yinuo/api';
import { printedCells } from '@yinuo/documents';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportSettlement } from './export-settlement.ts';
import { remindOfPayments } from './payments/remind.ts';
import { openSettleDesk, type SettleDesk } from './testing/settle-desk.ts';

// KL-19: paid within 15 working days after the invoice arrived. Spring Festival: off 02-15 to 02-23, worked 02-14 and 02-28.
let desk: SettleDesk;
beforeAll(async () => {
  desk = await openSettleDesk({ slug: 'karamay' });
  desk.at('2026-02-12T10:00:00');
});
afterAll(() => desk.close());

type Reply = PaymentPlan & { code?: string; fields?: { path: string; rule: string }[] };
const act = (who: typeof desk.it, path: string, body: object = {}) => desk.call<Reply>(who, path, { body });
const payment = async (obligation = 'first-payment', who = desk.it) => {
  const { body } = await desk.call<PaymentPlan>(who, `/api/payments?contract=${desk.contract}`);
  const found = body.payments.find((one) => one.obligation === obligation);
  if (!found) throw new Error(`no payment ${obligation}`);
  return found;
};
const last = async (obligation?: string, who = desk.it) => {
  const found = (await payment(obligation, who)).invoices.at(-1);
  if (!found) throw new Error('no invoice');
  return found;
};
const issue = async (number: string, more: object = {}, obligation = 'first-payment') => {
  const { id, amountFen } = await payment(obligation);
  return act(desk.lead, `/api/payments/${id}/invoices`, { number, on: '2026-02-09', amountFen, ...more });
};
const told = async (template: string) => {
  const { rows } = await desk.pool.query<{ side: string }>(
    `select distinct o.side from notice n join person p on p.id = n.person_id join organisation o on o.id = p.org_id
      where n.template = $1 order by 1`,
    [template],
  );
  return rows.map(({ side }) => side);
};

test('sent with its day, its way and a number to follow it; sent back with what is wrong', async () => {
  const courier = { on: '2026-02-10', way: 'courier', reference: 'SF1002003' };
  expect((await issue('FP-1', { sent: { ...courier, on: '2026-02-08' } })).body.code).toBe('input.invalid');
  expect((await issue('FP-1', { sent: courier })).status).toBe(201);
  const first = await last('first-payment', desk.lead);
  expect(first).toMatchObject({ sent: courier, receivedOn: null, claimed: null, disputed: false });
  expect(first.may).toEqual(['send', 'prove']);
  expect((await last('first-payment', desk.finance)).may).toEqual(['receive', 'return']);
  const back = { wrong: 'tax-number', reason: '税号少一位' };
  expect((await act(desk.finance, `/api/invoices/${first.id}/return`, back)).status).toBe(200);
  expect(await last()).toMatchObject({ state: 'returned', returnedOn: '2026-02-12', ...back, may: [] });
  desk.at('2026-02-12T10:01:00'); // listed by when it was issued
  await issue('FP-1');
  const { id, sent } = await last('first-payment', desk.lead);
  expect(sent).toBeNull();
  const electronic = { on: '2026-02-11', way: 'electronic' };
  expect((await act(desk.finance, `/api/invoices/${id}/send`, electronic)).body.code).toBe('auth.forbidden');
  expect((await act(desk.lead, `/api/invoices/${id}/send`, electronic)).status).toBe(200);
  expect(await desk.countFacts('invoice.sent')).toBe(2);
});

test('where the hospital says nothing, the supplier proves the day: disputed, with the due day by either', async () => {
  const { id } = await last();
  const prove = (who: typeof desk.it, body: object) => act(who, `/api/invoices/${id}/prove`, body);
  const proof = { on: '2026-02-11', proof: '电子发票平台显示 2 月 11 日已签收' };
  expect((await prove(desk.finance, proof)).body.code).toBe('auth.forbidden');
  expect((await prove(desk.lead, { ...proof, on: '2026-02-10' })).body.fields).toMatchObject([{ path: 'on' }]);
  expect((await prove(desk.lead, { ...proof, file: 'file_of_nobody' })).body.fields).toEqual([
    { path: 'file', rule: 'unknown-file' },
  ]);
  expect((await prove(desk.lead, proof)).status).toBe(200);
  expect(await payment()).toMatchObject({
    state: 'waiting',
    due: null, // nothing runs by one side's word alone
    next: { code: 'answer-arrival', side: 'hospital' },
    arrivals: [
      { side: 'hospital', on: null, due: null },
      { side: 'supplier', on: '2026-02-11', due: '2026-03-10' },
    ],
  });
  expect((await last('first-payment', desk.finance)).may).toEqual(['receive', 'return', 'agree']);
  expect(await told('invoice.proved')).toEqual(['hospital']);
  desk.at('2026-03-02T10:00:00');
  await remindOfPayments(desk, { kind: 'system', job: 'test' }, { contract: desk.contract });
  expect(await told('invoice.disputed')).toEqual(['hospital', 'supplier']);
  expect(await told('invoice.unanswered')).toEqual([]);
});

test('the hospital’s own day counts until both name the same one; it moves only towards the proven one', async () => {
  const { id } = await last();
  const receive = (on: string) => act(desk.finance, `/api/invoices/${id}/receive`, { on });
  expect((await receive('2026-02-13')).status).toBe(200);
  expect(await payment()).toMatchObject({
    due: '2026-03-12',
    next: { code: 'pay' },
    arrivals: [
      { side: 'hospital', on: '2026-02-13', due: '2026-03-12' },
      { side: 'supplier', on: '2026-02-11', due: '2026-03-10' },
    ],
  });
  expect((await receive('2026-02-14')).body.fields).toEqual([{ path: 'on', rule: 'before-the-other-day' }]);
  await receive('2026-02-12');
  expect(await payment()).toMatchObject({ due: '2026-03-11', invoices: [{}, { disputed: true }] });
});

test('agreed after it was paid, the day still decides whether it was late', async () => {
  desk.at('2026-03-11T10:00:00');
  const { id, amountFen } = await payment();
  await act(desk.finance, `/api/payments/${id}/receipts`, { on: '2026-03-11', amountFen, reference: 'HD-1' });
  expect(await payment()).toMatchObject({ state: 'done', lateDays: 0 });
  const invoice = await last();
  const agree = (who: typeof desk.it) => act(who, `/api/invoices/${invoice.id}/agree`);
  expect((await agree(desk.it)).status).toBe(403);
  expect((await agree(desk.finance)).status).toBe(200);
  expect(await payment()).toMatchObject({ state: 'done', due: '2026-03-10', lateDays: 1, arrivals: [] });
  expect(await last()).toMatchObject({ receivedOn: '2026-02-11', claimed: { on: '2026-02-11' }, disputed: false });
  expect((await agree(desk.finance)).body.code).toBe('state.conflict');
  expect(await told('invoice.day-agreed')).toEqual(['supplier']);
});

test('the supplier may take the hospital’s day instead', async () => {
  await issue('FP-2', { sent: { on: '2026-02-10', way: 'in-person' } }, 'acceptance-payment');
  const { id } = await last('acceptance-payment');
  await act(desk.finance, `/api/invoices/${id}/receive`, { on: '2026-02-13' });
  const prove = (on: string) => act(desk.lead, `/api/invoices/${id}/prove`, { on, proof: '签收单' });
  expect((await prove('2026-02-13')).body.fields).toEqual([{ path: 'on', rule: 'before-the-other-day' }]);
  expect((await prove('2026-02-10')).status).toBe(200);
  // The acceptance is not there: neither side’s day makes a due day yet.
  expect((await payment('acceptance-payment')).arrivals).toEqual([
    { side: 'hospital', on: '2026-02-13', due: null },
    { side: 'supplier', on: '2026-02-10', due: null },
  ]);
  expect((await act(desk.lead, `/api/invoices/${id}/agree`)).status).toBe(200);
  expect(await last('acceptance-payment')).toMatchObject({ receivedOn: '2026-02-13', disputed: false });
  for (const [type, n] of Object.entries({ 'invoice.proved': 2, 'invoice.day-agreed': 2, 'invoice.sent': 3 }))
    expect(await desk.countFacts(type)).toBe(n);
});

test('all of it is exported as a workbook', async () => {
  const file = await exportSettlement(desk, desk.finance, { contract: desk.contract });
  const cells = await printedCells(file.content as Uint8Array);
  const words = cells.map(({ text }) => text);
  for (const one of ['FP-1', 'FP-2', 'HD-1', '2026-02-11', '2026-03-10']) expect(words).toContain(one);
  const rival = desk.person('hospital-finance', 'second');
  expect((await desk.call(rival, `/api/settlement/export?contract=${desk.contract}`)).status).toBe(404);
});
