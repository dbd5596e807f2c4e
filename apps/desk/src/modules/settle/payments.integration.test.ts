import type { PaymentPlan } from '@yinuo/api';
import { command } from '@yinuo/platform';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { moveOccurrences } from '../ledger/index.ts';
import { remindOfPayments } from './payments/remind.ts';
import { handOverLaid, layDocument } from './periods/lay-document.ts';
import { openSettleDesk, type SettleDesk } from './testing/settle-desk.ts';

// KL-19: 30 % and 70 % of 380,000.00, each 15 working days after its invoice; the second needs the acceptance too.
let desk: SettleDesk;
beforeAll(async () => {
  desk = await openSettleDesk({ slug: 'karamay' });
  desk.at('2026-02-10T10:00:00');
});
afterAll(() => desk.close());

const plan = async (who = desk.it) => {
  const { status, body } = await desk.call<PaymentPlan>(who, `/api/payments?contract=${desk.contract}`);
  expect(status).toBe(200);
  return body;
};
const payment = async (obligation: string, who = desk.it) => {
  const found = (await plan(who)).payments.find((one) => one.obligation === obligation);
  if (!found) throw new Error(`no payment ${obligation}`);
  return found;
};
const act = (who: typeof desk.it, path: string, body: object = {}) =>
  desk.call<PaymentPlan & { code?: string }>(who, path, { body });
/** A form that the supplier made and handed over. */
async function layForm(id: string, letter: string): Promise<void> {
  const lay = command({
    name: 'test.lay-form',
    permission: 'system',
    input: z.strictObject({}),
    async run(ctx) {
      const { contract } = desk;
      const [kind, title, sha256] = ['acceptance-form', '考核验收单', letter.repeat(64)];
      await layDocument(ctx, { id, contract, period: 'term', kind, number: null, title, sha256 });
      await handOverLaid(ctx, id);
      await ctx.record({ type: 'document.delivered', contract, subject: id, at: ctx.now, data: {} });
    },
  });
  await lay(desk, { kind: 'system', job: 'test' }, {});
}
const notices = async (template: string) => {
  const { rows } = await desk.pool.query<{ n: number }>('select count(*) as n from notice where template = $1', [
    template,
  ]);
  return rows[0]?.n;
};

describe('the first payment', () => {
  test('waits for the invoice, and the supplier is asked for it, once a fortnight', async () => {
    expect(await payment('first-payment')).toMatchObject({
      amountFen: 11_400_000,
      capital: '人民币壹拾壹万肆仟元整',
      formula: { zh: '合同总价 380,000.00 元 × 30% = 114,000.00 元' },
      due: null,
      state: 'waiting',
      next: { code: 'issue-invoice', side: 'supplier' },
      why: [{ zh: '合同签订：2026-01-01' }, { zh: '收到发票：尚未发生' }],
    });
    const remind = () => remindOfPayments(desk, { kind: 'system', job: 'test' }, { contract: desk.contract });
    for (const _ of [1, 2]) await remind();
    expect(await notices('invoice.wanted')).toBe(3); // lead, operations, leader
    desk.at('2026-02-12T10:00:00');
    await remind();
    expect(await notices('invoice.wanted')).toBe(6);
    desk.at('2026-02-10T10:00:00');
  });

  test('an invoice is issued by the supplier, never for too much, its number once', async () => {
    const { id } = await payment('first-payment');
    const path = `/api/payments/${id}/invoices`;
    const body = { number: 'FP-0001', on: '2026-02-09', amountFen: 11_400_000 };
    expect((await act(desk.finance, path, body)).body.code).toBe('auth.forbidden');
    expect((await act(desk.lead, path, { ...body, amountFen: 11_400_001 })).body.code).toBe('payment.too-much');
    expect((await act(desk.lead, path, { ...body, on: '2026-02-11' })).body.code).toBe('input.invalid');
    expect((await act(desk.lead, path, { ...body, amountFen: 5_000_000 })).status).toBe(201);
    expect((await act(desk.lead, path, { ...body, amountFen: 6_400_000 })).body.code).toBe('duplicate');
    expect((await act(desk.lead, path, { ...body, number: 'FP-0002', amountFen: 6_400_000 })).status).toBe(201);
    expect(await payment('first-payment')).toMatchObject({
      invoicedFen: 11_400_000,
      next: { code: 'take-invoice', side: 'hospital' },
    });
  });

  test('one that the hospital does not take in is told to both sides, again every week', async () => {
    const remind = () => remindOfPayments(desk, { kind: 'system', job: 'test' }, { contract: desk.contract });
    const told = () => notices('invoice.unanswered');
    await remind();
    expect(await told()).toBe(0);
    desk.at('2026-02-24T10:00:00');
    for (const _ of [1, 2]) await remind();
    const once = (await told()) ?? 0;
    const { rows } = await desk.pool.query<{ side: string }>(
      `select distinct o.side from notice n join person p on p.id = n.person_id join organisation o on o.id = p.org_id
       where n.template = 'invoice.unanswered' order by 1`,
    );
    expect(rows.map(({ side }) => side)).toEqual(['hospital', 'supplier']);
    desk.at('2026-03-03T10:00:00');
    await remind();
    expect(await told()).toBe(2 * once);
    desk.at('2026-02-10T10:00:00');
  });

  test('taken in by the hospital; only when the whole is there the working days begin', async () => {
    const [first, second] = (await payment('first-payment')).invoices;
    expect((await act(desk.lead, `/api/invoices/${first?.id}/receive`, { on: '2026-02-10' })).body.code).toBe(
      'auth.forbidden',
    );
    expect((await act(desk.finance, `/api/invoices/${first?.id}/receive`, { on: '2026-02-08' })).body.code).toBe(
      'input.invalid',
    );
    expect((await act(desk.finance, `/api/invoices/${first?.id}/receive`, { on: '2026-02-09' })).status).toBe(200);
    expect((await payment('first-payment')).due).toBeNull();
    await act(desk.finance, `/api/invoices/${second?.id}/receive`, { on: '2026-02-10' });
    const dated = await payment('first-payment');
    expect(dated).toMatchObject({ due: '2026-03-09', next: { code: 'pay', side: 'hospital' }, provisional: false });
    expect(dated.why.map(({ zh }) => zh)).toEqual([
      '合同签订：2026-01-01',
      '收到发票：2026-02-10',
      '以最晚的 2026-02-10 为准',
      '次日起第 15 个工作日：2026-03-09（跳过休息日 12 天，其中法定节假日及调休 9 天，计入调休上班 2 天）',
    ]);
    expect((await act(desk.finance, `/api/invoices/${second?.id}/return`, { reason: 'x' })).body.code).toBe(
      'state.conflict',
    );
  });

  test('paid in parts; the last makes it done, and the supplier confirms that the money is there', async () => {
    desk.at('2026-03-10T09:00:00');
    await moveOccurrences(desk, { kind: 'system', job: 'test' }, {});
    const { id, lateDays } = await payment('first-payment');
    expect(lateDays).toBe(1);
    // Who owes ends its lateness neither by telling the event anew nor by a word in the ledger.
    const inLedger = `/api/occurrences/${id}`;
    const late = { event: 'invoice-received', on: '2026-03-10' };
    expect((await act(desk.finance, `${inLedger}/events`, late)).body.code).toBe('payment.in-settlement');
    const word = { doneAt: '2026-03-01T10:00:00+08:00', evidence: { text: '已付', links: [], files: [] } };
    expect((await act(desk.finance, `${inLedger}/complete`, word)).body.code).toBe('payment.in-settlement');
    expect((await payment('first-payment')).lateDays).toBe(1);
    const path = `/api/payments/${id}/receipts`;
    expect((await act(desk.lead, path, { on: '2026-03-09', amountFen: 1, reference: 'X' })).body.code).toBe(
      'auth.forbidden',
    );
    await act(desk.finance, path, { on: '2026-03-05', amountFen: 11_000_000, reference: 'HD-1' });
    expect(await payment('first-payment')).toMatchObject({ state: 'overdue', paidFen: 11_000_000 });
    expect((await act(desk.finance, path, { on: '2026-03-09', amountFen: 400_001, reference: 'HD-2' })).body.code).toBe(
      'payment.too-much',
    );
    await act(desk.finance, path, { on: '2026-03-09', amountFen: 400_000, reference: 'HD-2' });
    const done = await payment('first-payment', desk.lead);
    // Told only after the due day, the day before it does not count on the payer's word alone.
    expect(done).toMatchObject({ state: 'done', lateDays: 1, next: { code: 'confirm', side: 'supplier' } });
    expect(done.receipts.map(({ on, countsOn }) => [on, countsOn])).toEqual([
      ['2026-03-05', '2026-03-10'],
      ['2026-03-09', '2026-03-10'],
    ]);
    const [first, second] = done.receipts;
    const missing = await act(desk.lead, `/api/receipts/${second?.id}/miss`, { reason: '账号有误，款项退回' });
    expect(missing.body.payments[0]).toMatchObject({
      state: 'overdue',
      paidFen: 11_000_000,
      next: { code: 'confirm' },
    });
    // The last part makes it done, on its day, whatever day the other parts have.
    desk.at('2026-03-12T09:00:00');
    await act(desk.finance, path, { on: '2026-03-12', amountFen: 400_000, reference: 'HD-2' });
    expect(await payment('first-payment')).toMatchObject({ state: 'done', lateDays: 3 });
    const last = (await payment('first-payment', desk.lead)).receipts[2];
    await act(desk.lead, `/api/receipts/${last?.id}/miss`, { reason: '账号有误，款项退回' });
    desk.at('2026-03-10T09:00:00');
    await act(desk.finance, path, { on: '2026-03-10', amountFen: 400_000, reference: 'HD-2' });
    for (const one of [first, (await payment('first-payment')).receipts[2]])
      expect((await act(desk.lead, `/api/receipts/${one?.id}/confirm`, { on: '2026-03-10' })).status).toBe(200);
    expect(await payment('first-payment')).toMatchObject({
      state: 'confirmed',
      lateDays: 1,
      arrivedFen: 11_400_000,
      next: { code: 'none' },
    });
    for (const who of [desk.finance, desk.lead])
      expect((await act(who, `${inLedger}/reopen`, { reason: 'x' })).status).not.toBe(200);
    expect((await plan()).openFen).toBe(26_600_000);
    expect((await act(desk.finance, path, { on: '2026-03-10', amountFen: 1, reference: 'HD-9' })).body.code).toBe(
      'state.conflict',
    );
  });
});

describe('the second waits for the acceptance too', () => {
  const sign = (who = desk.leader, more = {}) =>
    act(who, '/api/acceptances', {
      contract: desk.contract,
      outcome: 'accepted',
      document: 'doc_form',
      on: '2026-04-29',
      representative: '张工',
      opinion: '同意验收',
      ...more,
    });

  test('only the hospital signs; the later of the two events counts, over Labour Day', async () => {
    desk.at('2026-04-29T15:00:00');
    const { id } = await payment('acceptance-payment');
    // Sent back and issued anew, under the same number: only the one that was taken in counts.
    const issue = () =>
      act(desk.lead, `/api/payments/${id}/invoices`, { number: 'FP-0003', on: '2026-04-18', amountFen: 26_600_000 });
    await issue();
    const [wrong] = (await payment('acceptance-payment')).invoices;
    await act(desk.finance, `/api/invoices/${wrong?.id}/return`, { reason: '税号有误' });
    expect(await payment('acceptance-payment')).toMatchObject({ invoicedFen: 0, due: null });
    expect((await issue()).status).toBe(201);
    const invoice = (await payment('acceptance-payment')).invoices.find(({ state }) => state === 'sent');
    await act(desk.finance, `/api/invoices/${invoice?.id}/receive`, { on: '2026-04-20' });
    expect(await payment('acceptance-payment')).toMatchObject({
      due: null,
      next: { code: 'sign-acceptance', side: 'hospital' },
    });
    expect((await sign(desk.lead)).status).toBe(403);
    for (const who of [desk.it, desk.finance]) expect((await sign(who)).status).toBe(403);
    expect((await sign(desk.leader, { on: '2026-04-30' })).body.code).toBe('input.invalid');
    expect((await sign(desk.leader, { document: 'doc_of_nobody' })).body).toMatchObject({
      code: 'input.invalid',
      fields: [{ path: 'document', rule: 'unknown-form' }],
    });
    // KL-17: accepted on the handed-over form only; what is refused makes nothing due.
    expect((await sign(desk.leader, { document: undefined })).body).toMatchObject({
      fields: [{ path: 'document', rule: 'form-owed' }],
    });
    await layForm('doc_form', 'a');
    await layForm('doc_form_2', 'b');
    expect((await sign()).body).toMatchObject({ fields: [{ rule: 'form-replaced' }] });
    const refused = await sign(desk.leader, { outcome: 'refused', document: undefined, opinion: '不合格，不予验收' });
    expect(refused.body).toMatchObject({ acceptance: null, refusals: [{ opinion: '不合格，不予验收' }] });
    expect(refused.body.may).toEqual(['sign-acceptance']);
    expect(await payment('acceptance-payment')).toMatchObject({ due: null, state: 'waiting' });
    expect((await sign(desk.leader, { document: 'doc_form_2' })).body).toMatchObject({
      acceptance: { document: 'doc_form_2', sha256: 'b'.repeat(64) },
      forms: [{ id: 'doc_form_2' }],
    });
    expect((await sign(desk.leader, { document: 'doc_form_2' })).body.code).toBe('state.conflict');
    expect(await payment('acceptance-payment')).toMatchObject({ due: '2026-05-22' });
    expect(await plan(desk.leader)).toMatchObject({
      acceptance: { representative: '张工' },
      may: ['revoke-acceptance'],
    });
  });

  test('entered in error it is taken back, and the payment waits again', async () => {
    const { acceptance } = await plan();
    const revoked = await act(desk.leader, `/api/acceptances/${acceptance?.id}/revoke`, { reason: '日期有误' });
    expect(revoked.body).toMatchObject({ acceptance: null, may: ['sign-acceptance'] });
    expect(await payment('acceptance-payment')).toMatchObject({ due: null, state: 'waiting' });
    expect((await sign(desk.leader, { on: '2026-04-28', document: 'doc_form_2' })).status).toBe(201);
    expect((await payment('acceptance-payment')).due).toBe('2026-05-21');
    expect(await notices('acceptance.revoked')).toBe(3);
  });

  test('once its due day has passed, or money was sent, the hospital does not take it back', async () => {
    const { acceptance } = await plan();
    const revoke = () => act(desk.leader, `/api/acceptances/${acceptance?.id}/revoke`, { reason: '再看看' });
    desk.at('2026-05-22T10:00:00');
    expect((await revoke()).body.code).toBe('acceptance.rested-on');
    desk.at('2026-05-21T10:00:00');
    const { id } = await payment('acceptance-payment');
    await act(desk.finance, `/api/payments/${id}/receipts`, { on: '2026-05-21', amountFen: 100, reference: 'HD-7' });
    expect((await revoke()).body.code).toBe('acceptance.rested-on');
    expect((await payment('acceptance-payment')).due).toBe('2026-05-21');
  });

  test('every step is a fact', async () => {
    const counts = [
      'invoice.issued',
      'invoice.received',
      'invoice.returned',
      'payment.sent',
      'payment.arrived',
      'payment.missing',
      'acceptance.signed',
      'acceptance.refused',
      'acceptance.revoked',
    ].map(async (type) => [type, await desk.countFacts(type)]);
    expect(Object.fromEntries(await Promise.all(counts))).toEqual({
      'invoice.issued': 4,
      'invoice.received': 3,
      'invoice.returned': 1,
      'payment.sent': 5,
      'payment.arrived': 2,
      'payment.missing': 2,
      'acceptance.signed': 2,
      'acceptance.refused': 1,
      'acceptance.revoked': 1,
    });
  });
});

test('another hospital, its supplier and a third party see nothing', async () => {
  for (const who of [desk.person('hospital-finance', 'second'), desk.person('supplier-lead', 'rival')])
    expect((await desk.call(who, `/api/payments?contract=${desk.contract}`)).status).toBe(404);
  expect((await desk.call(desk.person('vendor-contact'), `/api/payments?contract=${desk.contract}`)).status).toBe(403);
});
