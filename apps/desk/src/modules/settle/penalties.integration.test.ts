import type { PaymentPlan, PenaltyDetail, PenaltyPage } from '@yinuo/api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { remindOfPayments } from './payments/remind.ts';
import { openSettleDesk, type SettleDesk } from './testing/settle-desk.ts';

let desk: SettleDesk;
beforeAll(async () => {
  // Without the days that both sides agreed the first payment is due on the day of its invoice; the takeover on the 7th day.
  desk = await openSettleDesk({
    change: (yaml) => yaml.replaceAll(/ {8}within: \{ days: 15, of: working \}\n {8}agreed:\n.*\n.*\n/g, ''),
  });
  desk.at('2026-01-02T00:00:01');
});
afterAll(() => desk.close());

const list = async (who = desk.it) => {
  const answer = await desk.call<PenaltyPage>(who, `/api/penalties?contract=${desk.contract}`);
  expect(answer.status).toBe(200);
  return answer.body;
};
const act = (who = desk.it, path: string, body: object = {}) => desk.call<PenaltyDetail>(who, path, { body });
const find = async (title: string) => {
  const found = (await list()).items.find((one) => one.title.zh === title);
  if (!found) throw new Error(`no penalty ${title}`);
  return found;
};

describe('proposed by the software', () => {
  test('without the invoice that it requires no payment is late (ZK-20)', async () => {
    expect(await desk.propose()).toBe(0);
    const plan = () => desk.call<PaymentPlan>(desk.it, `/api/payments?contract=${desk.contract}`);
    const first = async () => (await plan()).body.payments.find((one) => one.obligation === 'first-payment');
    const waiting = await first();
    expect(waiting).toMatchObject({
      due: null,
      state: 'waiting',
      lateDays: 0,
      next: { code: 'issue-invoice', side: 'supplier' },
      why: [{ zh: '合同签订：2026-01-01' }, { zh: '收到发票：尚未发生' }],
    });
    // The ledger says the same, and nobody is asked for the invoice of a payment whose time has not come.
    await remindOfPayments(desk, { kind: 'system', job: 'test' }, { contract: desk.contract });
    const { rows } = await desk.pool.query(
      `select obligation, state, exists (select from notice where template = 'invoice.wanted' and subject = occurrence.id) as asked
        from occurrence where kind = 'payment' order by 1`,
    );
    expect(rows).toEqual([
      { obligation: 'final-payment', state: 'waiting', asked: false },
      { obligation: 'first-payment', state: 'waiting', asked: true },
    ]);
    const invoice = { number: 'FP-1', on: '2026-01-01', amountFen: 3_880_000 };
    await desk.call(desk.lead, `/api/payments/${waiting?.id}/invoices`, { body: invoice });
    expect(await desk.propose()).toBe(0);
    const { id } = (await first())?.invoices[0] ?? {};
    await desk.call(desk.finance, `/api/invoices/${id}/receive`, { body: { on: '2026-01-01' } });
    expect(await first()).toMatchObject({ due: '2026-01-01', lateDays: 1, next: { code: 'pay' } });
  });

  test('a payment that is late costs the hospital 5 %, once; both sides are told', async () => {
    expect(await desk.propose()).toBe(1);
    expect(await desk.propose()).toBe(0);
    expect(await list()).toMatchObject({
      priceFen: 7_760_000,
      items: [
        {
          clause: 'ZK-22',
          payer: 'hospital',
          state: 'proposed',
          amountFen: 388_000,
          capital: '人民币叁仟捌佰捌拾元整',
        },
      ],
      sums: [
        { payer: 'supplier', acceptedFen: 0, openFen: 0 },
        { payer: 'hospital', acceptedFen: 0, openFen: 388_000, capital: '人民币叁仟捌佰捌拾元整' },
      ],
    });
    expect(await desk.countFacts('penalty.proposed')).toBe(1);
    const named = async (search: string, who = desk.it) =>
      (await desk.call<{ items: { clause: string }[] }>(who, `/api/penalties/search?search=${search}`)).body.items;
    for (const search of ['zk-22', '拒付', '2026-01-0'])
      expect(await named(encodeURIComponent(search))).toMatchObject([{ clause: 'ZK-22', payer: 'hospital' }]);
    expect(await named(encodeURIComponent('%'))).toEqual([]);
    expect(await named('ZK-22', desk.person('hospital-it', 'second'))).toEqual([]);
    const { rows } = await desk.pool.query(`select distinct person_id from notice where template = 'penalty.proposed'`);
    expect(rows.map((row) => row.person_id).sort()).toEqual(
      [desk.it, desk.finance, desk.leader, desk.lead, desk.boss, desk.person('supplier-operations')]
        .map((one) => one.personId)
        .sort(),
    );
  });

  test('3‰ a day grow until it is done; the right to end the contract arises on the 15th, once', async () => {
    desk.at('2026-01-21T23:59:59');
    expect(await desk.propose()).toBe(1);
    const late = await find('逾期提供服务');
    expect(late).toMatchObject({
      days: 14,
      running: true,
      amountFen: 14 * 23_280,
      rights: [{ on: '2026-01-22', reached: false }],
    });
    expect(await desk.countFacts('penalty.right-arisen')).toBe(0);
    desk.at('2026-01-22T08:00:00');
    for (const _ of [1, 2]) await desk.propose();
    expect(await desk.countFacts('penalty.right-arisen')).toBe(1);
    expect(await find('逾期提供服务')).toMatchObject({ days: 15, amountFen: 15 * 23_280, rights: [{ reached: true }] });
    const refused = await act(desk.lead, `/api/penalties/${late.id}/accept`);
    expect(refused).toMatchObject({ status: 409, body: { code: 'penalty.running' } });
  });

  test('what one more would cost', async () => {
    const { whatIf } = await list();
    expect(whatIf.map(({ penalty, addsFen }) => [penalty, addsFen])).toEqual([
      ['penalty-nonconforming', 388_000],
      ['penalty-late-service', 23_280],
      ['penalty-unjust-refusal', 388_000],
    ]);
  });

  test('facts that say it no more take it back, and it comes again with them', async () => {
    const { rows } = await desk.pool.query(`select id from occurrence where obligation = 'first-payment'`);
    const path = `/api/occurrences/${rows[0].id}`;
    expect((await act(desk.lead, `${path}/waive`, { reason: '双方另行结算' })).status).toBe(200);
    await desk.propose();
    expect((await list()).items.map(({ title }) => title.zh)).toEqual(['逾期提供服务']);
    expect(await desk.countFacts('penalty.gone')).toBe(1);
    await desk.call(desk.lead, `${path}/reopen`, { body: { reason: '未另行结算' } });
    await desk.propose();
    expect(await find('甲方无故拒收或拒付')).toMatchObject({ state: 'proposed', amountFen: 388_000 });
    expect(await desk.countFacts('penalty.proposed')).toBe(3);
  });
});

describe('decided by people, each side its own part', () => {
  test('the payer disputes, the other side stands by it, the payer accepts; every step is a fact', async () => {
    const { id } = await find('甲方无故拒收或拒付');
    expect((await act(desk.boss, `/api/penalties/${id}/dispute`, { reason: 'x' })).status).toBe(403);
    for (const who of [desk.it, desk.leader])
      expect((await act(who, `/api/penalties/${id}/dispute`, { reason: 'x' })).status).toBe(403);
    const disputed = await act(desk.finance, `/api/penalties/${id}/dispute`, { reason: '发票未到' });
    expect(disputed.body).toMatchObject({
      state: 'disputed',
      may: ['accept'],
      decided: { side: 'hospital', reason: '发票未到' },
    });
    expect((await act(desk.finance, `/api/penalties/${id}/dispute`, { reason: 'x' })).body).toMatchObject({
      code: 'state.conflict',
    });
    const upheld = await act(desk.boss, `/api/penalties/${id}/uphold`, { reason: '发票已于签订日送达' });
    expect(upheld.body).toMatchObject({ state: 'proposed', may: ['waive'] });
    expect((await act(desk.it, `/api/penalties/${id}/accept`)).status).toBe(403);
    const stale = await act(desk.finance, `/api/penalties/${id}/accept`, { version: 1 });
    expect(stale.body).toMatchObject({ code: 'state.stale' });
    const { body } = await act(desk.finance, `/api/penalties/${id}/accept`, { version: upheld.body.version });
    expect(body).toMatchObject({ state: 'accepted', amountFen: 388_000, may: [] });
    expect(body.history.map(({ type }) => type)).toEqual([
      'penalty.proposed',
      'penalty.gone',
      'penalty.proposed',
      'penalty.disputed',
      'penalty.upheld',
      'penalty.accepted',
    ]);
  });

  test('an accepted one stands as it was accepted; the side to be paid may let it go, with a reason', async () => {
    const { id } = await find('甲方无故拒收或拒付');
    expect((await act(desk.lead, `/api/penalties/${id}/waive`)).body).toMatchObject({ code: 'input.invalid' });
    const waived = await act(desk.lead, `/api/penalties/${id}/waive`, { reason: '双方协商免除' });
    expect(waived.body).toMatchObject({ state: 'waived', amountFen: 388_000 });
    expect((await list()).sums[1]).toMatchObject({ acceptedFen: 0, openFen: 0, waivedFen: 388_000 });
    await desk.propose();
    expect(await find('甲方无故拒收或拒付')).toMatchObject({ state: 'waived' });
  });
});

test('another hospital, its supplier and a third party see nothing', async () => {
  const { id } = await find('逾期提供服务');
  for (const who of [desk.person('hospital-it', 'second'), desk.person('supplier-lead', 'rival')]) {
    expect((await desk.call(who, `/api/penalties/${id}`)).status).toBe(404);
    expect((await desk.call(who, `/api/penalties?contract=${desk.contract}`)).status).toBe(404);
  }
  expect((await desk.call(desk.person('vendor-contact'), `/api/penalties/${id}`)).status).toBe(403);
});
