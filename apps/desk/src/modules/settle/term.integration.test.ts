import type { PaymentPlan, PenaltyDetail, PenaltyPage, TermView } from '@yinuo/api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { instantAt, openTestDesk, smallContract, type TestDesk } from '../../testing/index.ts';
import { endContracts } from '../agreement/index.ts';
import { moveOccurrences } from '../ledger/index.ts';

// Lesson 7: 36 months from 2020-08-01, tacitly renewed by 12, ended by a notice of three months.
const NOTICE = `  - id: SM-5
    heading: { zh: 续期, en: Renewal }
    quotes: [{ text: '服务期36个月，期满自动续期12个月，期满前3个月书面通知者除外', en: '36 months, renewed by 12 unless notice is given 3 months before the end' }]
    obligations:
      - type: duty
        id: notice-of-end
        title: { zh: 不再续期的通知, en: Notice that it does not go on }
        owedBy: hospital
        every: term
        dueOn: { monthsBefore: 3 }
        right: true
        evidence: [{ zh: 书面通知, en: Written notice }]
`;
const renewing = (options: Parameters<typeof smallContract>[0] = {}) =>
  smallContract({ effectiveFrom: '2020-01-01', clauses: NOTICE, ...options }).replace(
    'lasts: { years: 1 }',
    'lasts: { months: 36 }, renewsBy: { months: 12 }',
  );

let desk: TestDesk;
let contract: string;
const system = { kind: 'system', job: 'test' } as const;
beforeAll(async () => {
  desk = await openTestDesk({ now: instantAt('2026-02-11T09:00:00') });
  contract = await desk.found({ yaml: renewing(), signedOn: '2020-08-01' });
});
afterAll(() => desk.close());

const it = () => desk.person('hospital-leader');
const lead = () => desk.person('supplier-lead');
const read = async (who = it()) => {
  const { status, body } = await desk.call<TermView>(who, `/api/contracts/${contract}/term`);
  expect(status).toBe(200);
  return body;
};
const act = (who: ReturnType<typeof it>, verb: string, reason = '不再续约') =>
  desk.call<TermView & { code?: string }>(who, `/api/contracts/${contract}/${verb}`, { body: { reason } });
const noticeDuty = async () => {
  const { rows } = await desk.pool.query<{ period: string; due: string; state: string }>(
    `select period, due_on as due, state from occurrence where contract_id = $1 and obligation = 'notice-of-end' order by due_on`,
    [contract],
  );
  return rows.map((row) => [row.period, row.due, row.state]);
};
const pass = async (to: string) => {
  desk.clock.set(instantAt(to));
  await endContracts(desk, system, {});
  await moveOccurrences(desk, system, {});
};

test('on 2026-02-11 the fourth term ends 2026-07-31, a notice is due by 2026-04-30', async () => {
  expect(await read()).toMatchObject({
    startsOn: '2020-08-01',
    endsOn: '2026-07-31',
    from: '2025-08-01',
    number: 4,
    daysLeft: 170,
    deadline: { on: '2026-04-30', clause: 'SM-5', daysLeft: 78 },
    noticeLeaves: '2026-07-31',
    next: 'renews',
    may: ['give-notice'],
  });
  expect(await noticeDuty()).toEqual([['term-4', '2026-04-30', 'planned']]);
});

describe('given and taken back', () => {
  test('either side gives it once, with a reason; then the contract ends', async () => {
    for (const role of ['hospital-finance', 'hospital-it'] as const)
      expect((await act(desk.person(role), 'notice')).status).toBe(403);
    expect((await act(it(), 'notice', '')).body.code).toBe('input.invalid');
    expect((await act(it(), 'notice')).body).toMatchObject({
      next: 'ends',
      notice: { side: 'hospital', on: '2026-02-11', endsOn: '2026-07-31' },
      may: ['withdraw-notice'],
    });
    expect((await act(lead(), 'notice')).body.code).toBe('state.conflict');
    expect((await read(lead())).may).toEqual(['amend']);
  });

  test('only the side that gave it takes it back', async () => {
    expect((await act(lead(), 'notice/withdraw')).body.code).toBe('auth.forbidden');
    expect((await act(it(), 'notice/withdraw', '继续合作')).body).toMatchObject({ next: 'renews', notice: null });
  });
});

test('undone on its day the notice has lapsed: nothing is broken, nobody is told of a breach', async () => {
  await pass('2026-05-01T00:00:01');
  expect(await noticeDuty()).toEqual([['term-4', '2026-04-30', 'waived']]);
  const { rows } = await desk.pool.query(
    `select type from fact where contract_id = $1 and type like 'occurrence.%' and data->>'key' like '%notice-of-end%'`,
    [contract],
  );
  expect(rows).toEqual([{ type: 'occurrence.lapsed' }]);
});

test('a contract goes on by itself; the next term is written down, its notice is armed again', async () => {
  await pass('2026-07-31T23:59:59');
  expect(await read()).toMatchObject({ number: 4, endsOn: '2026-07-31' });
  await pass('2026-08-01T00:00:01');
  expect(await read()).toMatchObject({
    number: 5,
    endsOn: '2027-07-31',
    deadline: { on: '2027-04-30' },
    next: 'renews',
  });
  expect(await noticeDuty()).toEqual([
    ['term-4', '2026-04-30', 'waived'],
    ['term-5', '2027-04-30', 'planned'],
  ]);
  const { rows } = await desk.pool.query(
    `select count(*) as n from occurrence where contract_id = $1 and obligation = 'monthly-inspection'`,
    [contract],
  );
  expect(rows[0].n).toBe(24);
  const told = await desk.pool.query(`select distinct template from notice where contract_id = $1`, [contract]);
  expect(told.rows.map((row) => row.template)).toContain('contract.renewed');
});

test('other dates arm the alert again: a longer term moves the day of the notice', async () => {
  const yaml = renewing({ version: 2, effectiveFrom: '2026-08-02' })
    .replace('monthsBefore: 3', 'monthsBefore: 6')
    .replace('期满前3个月', '期满前6个月');
  desk.clock.set(instantAt('2026-08-02T09:00:00'));
  await desk.amend(contract, yaml);
  expect(await read()).toMatchObject({ number: 5, endsOn: '2027-07-31', deadline: { on: '2027-01-31' } });
});

test('a notice that comes too late ends it with the term that follows; then it has ended', async () => {
  desk.clock.set(instantAt('2027-02-01T09:00:00'));
  expect((await act(lead(), 'notice')).body).toMatchObject({
    endsOn: '2027-07-31',
    notice: { endsOn: '2028-07-31' },
    next: 'renews',
  });
  await pass('2027-08-01T00:00:01');
  expect(await read()).toMatchObject({ number: 6, endsOn: '2028-07-31', next: 'ends' });
  await pass('2028-08-01T00:00:01');
  expect(await read()).toMatchObject({ state: 'ended', next: 'ended', endsOn: '2028-07-31', may: [] });
  expect((await act(lead(), 'notice')).body.code).toBe('state.conflict');
});

test('what does not renew itself ends, and no notice is needed', async () => {
  const yearly = await desk.found({ yaml: smallContract({ id: 'yearly', code: 'YY' }), signedOn: '2028-01-01' });
  const { body } = await desk.call<TermView>(it(), `/api/contracts/${yearly}/term`);
  expect(body).toMatchObject({
    endsOn: '2028-12-31',
    renewsBy: null,
    deadline: null,
    noticeLeaves: null,
    next: 'ends',
  });
  const refused = await desk.call<{ code: string }>(it(), `/api/contracts/${yearly}/notice`, {
    body: { reason: '到期不续' },
  });
  expect(refused.body.code).toBe('state.conflict');
});

const PENALTIES = `  - id: RN-5
    heading: { zh: 违约责任, en: Liability }
    quotes: [{ text: '不合格一次付合同价5%，逾期每日1‰，不超过合同价5%', en: '5% each, 1‰ a day, at most 5%' }]
    obligations:
      - type: penalty
        id: penalty-nonconforming
        title: { zh: 不合格, en: Does not conform }
        rate: 5%
        cap: 5%
        per: event
        trigger: { event: nonconforming, title: { zh: 不合格, en: Does not conform } }
      - type: penalty
        id: penalty-late
        title: { zh: 逾期, en: Late }
        rate: 1‰
        per: day
        trigger: { event: late, title: { zh: 逾期, en: Late } }
`;

test('each term is paid for anew: a breach costs by the price of its own term, and a cap is a term’s own', async () => {
  const yaml = (version = 1, effectiveFrom = '2026-01-01') =>
    smallContract({ id: 'renewed', code: 'RN', version, effectiveFrom, clauses: PENALTIES }).replace(
      'lasts: { years: 1 }',
      'lasts: { years: 1 }, renewsBy: { months: 12 }',
    );
  const renewed = await desk.found({ yaml: yaml(), signedOn: '2027-09-01' });
  const tell = async (event: string, at: string, due?: string) => {
    const body = { contract: renewed, event, at: `${at}+08:00`, note: '说明', ...(due && { due }) };
    const told = await desk.call<PenaltyDetail>(desk.person('hospital-it'), '/api/incidents', { body });
    expect(told.status).toBe(201);
    return told.body;
  };
  const list = async () =>
    (await desk.call<PenaltyPage>(desk.person('hospital-it'), `/api/penalties?contract=${renewed}`)).body;
  // 5 % of 100,000.00 are 5,000.00, and the cap.
  const first = await tell('nonconforming', '2028-07-31T10:00:00');
  expect(first.amountFen).toBe(500_000);
  await desk.call(lead(), `/api/penalties/${first.id}/accept`, { body: {} });
  expect((await tell('nonconforming', '2028-08-01T00:00:01')).amountFen).toBe(0);
  expect((await list()).whatIf[0]?.addsFen).toBe(0);
  await pass('2028-09-01T09:00:00');
  await desk.amend(renewed, yaml(2, '2028-09-01').replace("price: '100000.00'", "price: '120000.00'"));
  desk.clock.set(instantAt('2028-09-02T09:00:00'));
  expect((await list()).whatIf[0]?.addsFen).toBe(600_000);
  // 5 % of 120,000.00; what happened in the term before used up that term’s cap only.
  expect((await tell('nonconforming', '2028-09-01T10:00:00')).amountFen).toBe(600_000);
  expect((await tell('nonconforming', '2028-09-02T08:00:00')).amountFen).toBe(0);
  // Late since 31 August: three days at the price of the term in which it fell late, over the end of it.
  expect(await tell('late', '2028-08-31T10:00:00', '2028-08-30')).toMatchObject({ days: 3, amountFen: 30_000 });
  expect((await list()).sums[0]).toMatchObject({ acceptedFen: 500_000, openFen: 630_000 });
  const plan = await desk.call<PaymentPlan>(lead(), `/api/payments?contract=${renewed}`);
  expect(plan.body.payments.map(({ amountFen }) => amountFen)).toEqual([3_000_000, 3_600_000]);
});

test('another hospital, its supplier and a third party see nothing', async () => {
  for (const who of [desk.person('hospital-it', 'second'), desk.person('supplier-lead', 'rival')])
    expect((await desk.call(who, `/api/contracts/${contract}/term`)).status).toBe(404);
});
