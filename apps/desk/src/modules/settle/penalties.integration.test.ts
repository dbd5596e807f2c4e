import type { PaymentPlan, PenaltyDetail, PenaltyPage } from '@yinuo/api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultOf } from '../../testing/index.ts';
import { tellIncident } from './incidents/tell-incident.ts';
import { remindOfPayments } from './payments/remind.ts';
import { readPenalty } from './penalties/read-penalty.ts';
import { waivePenalty } from './penalties/waive-penalty.ts';
import { noteLateFacts } from './periods/later/note-late-facts.ts';
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

describe('told by people', () => {
  const tell = (who: typeof desk.it, more: object = {}) =>
    act(who, '/api/incidents', {
      contract: desk.contract,
      event: 'nonconforming-service',
      at: '2026-01-20T10:00:00+08:00',
      note: '挂号接口不符合合同约定',
      ...more,
    });

  test('proposes at once; nobody accuses itself; the event must be the contract’s', async () => {
    expect((await tell(desk.lead)).body).toMatchObject({ code: 'auth.forbidden' });
    expect((await tell(desk.it, { event: 'security-incident' })).body).toMatchObject({ code: 'input.invalid' });
    expect((await tell(desk.it, { due: '2026-01-19' })).body).toMatchObject({ fields: [{ path: 'due' }] });
    expect((await tell(desk.it, { at: '2026-02-20T10:00:00+08:00' })).body).toMatchObject({ fields: [{ path: 'at' }] });
    const { status, body } = await tell(desk.it);
    expect([status, body.state, body.amountFen]).toEqual([201, 'proposed', 388_000]);
    expect(body.incident).toMatchObject({ toldBy: { side: 'hospital' }, may: [] });
    const known = await desk.call<PenaltyDetail>(desk.finance, `/api/penalties/${body.id}`);
    expect(known.body.incident?.may).toEqual(['withdraw']);
    expect(body.history.map(({ type }) => type)).toEqual(['incident.told', 'penalty.proposed']);
  });

  test('an agreed cause elsewhere excuses it', async () => {
    const { body } = await tell(desk.it, { note: '第二次', separate: '同日另一次' });
    const id = body.incident?.id ?? '';
    const claim = { party: 'third-party', reason: 'HIS 接口故障' };
    expect((await act(desk.it, `/api/incidents/${id}/claim-cause`, claim)).body).toMatchObject({
      code: 'auth.forbidden',
    });
    expect(
      (await act(desk.lead, `/api/incidents/${id}/claim-cause`, { ...claim, party: 'supplier' })).body,
    ).toMatchObject({ code: 'input.invalid' });
    const claimed = await act(desk.lead, `/api/incidents/${id}/claim-cause`, claim);
    expect(claimed.body).toMatchObject({ owed: 'owed', amountFen: 388_000, incident: { cause: { agreed: null } } });
    expect((await act(desk.it, `/api/incidents/${id}/answer-cause`, { agree: true })).status).toBe(403);
    const agreed = await act(desk.finance, `/api/incidents/${id}/answer-cause`, { agree: true });
    expect(agreed.body).toMatchObject({ owed: 'excused', amountFen: 0 });
    expect((await act(desk.lead, `/api/penalties/${agreed.body.id}/accept`)).body).toMatchObject({
      code: 'state.conflict',
    });
  });

  test('told in error is gone; a lateness that was told ends with its day', async () => {
    const wrong = await tell(desk.it, { note: '误报', separate: '同日第三次' });
    const withdraw = (who: typeof desk.it) =>
      act(who, `/api/incidents/${wrong.body.incident?.id}/withdraw`, { reason: '看错合同' });
    expect((await withdraw(desk.it)).status).toBe(403);
    const gone = await withdraw(desk.finance);
    expect(gone.body.state).toBe('gone');
    const late = await tell(desk.it, {
      event: 'late-service',
      due: '2026-01-18',
      note: '培训资料未交付',
      separate: '与台账无关',
    });
    expect(late.body).toMatchObject({ days: 4, running: true });
    const done = await act(desk.it, `/api/incidents/${late.body.incident?.id}/end`, {
      at: '2026-01-20T15:00:00+08:00',
    });
    expect(done.body).toMatchObject({ days: 2, running: false, amountFen: 46_560 });
    expect((await act(desk.lead, `/api/penalties/${done.body.id}/accept`)).body).toMatchObject({ state: 'accepted' });
  });
});

test('who told of a breach does not let it go, whatever roles they hold', async () => {
  const both = { ...desk.it, roles: ['hospital-it', 'hospital-finance'] as const };
  const body = { contract: desk.contract, event: 'nonconforming-service', note: '又一次', cases: [] };
  const { penalty: id } = await tellIncident(desk, both, { ...body, at: '2026-01-21T10:00:00+08:00' });
  const input = { id, reason: '核对后免除' };
  expect((await readPenalty(desk, both, { id })).may).toEqual([]);
  expect((await faultOf(waivePenalty(desk, both, input)))?.code).toBe('penalty.same-person');
  for (const who of [desk.it, desk.leader])
    expect((await faultOf(waivePenalty(desk, who, input)))?.code).toBe('auth.forbidden');
  expect((await readPenalty(desk, desk.finance, { id })).may).toEqual(['waive']);
  expect(await faultOf(waivePenalty(desk, desk.finance, input))).toBeNull();
});

test('lateness told of a month that is sealed stands beside it; the right to end runs from the telling', async () => {
  await noteLateFacts(desk, { kind: 'system', job: 'test' }, {});
  desk.at('2026-03-05T09:00:00');
  const seal = [
    `insert into period (contract_id, name, kind, from_on, to_on, state, as_of, opened_at, opened_by, opened_side)
      values ($1, '2026-02', 'month', '2026-02-01', '2026-02-28', 'sealed', $2, $2, '李主任', 'hospital')`,
    `insert into period_seal (contract_id, period, content, hash, cases, sealed_at) values ($1, '2026-02', '{}', repeat('a', 64), 0, $2)`,
  ];
  for (const sql of seal) await desk.pool.query(sql, [desk.contract, new Date(desk.clock.now())]);
  desk.at('2026-03-16T09:00:00');
  const tell = (due: string) =>
    act(desk.it, '/api/incidents', {
      contract: desk.contract,
      event: 'late-service',
      at: new Date(desk.clock.now()).toISOString(),
      due,
      note: `应于 ${due} 交付`,
      separate: '另一份资料',
    });
  const { status, body } = await tell('2026-02-10');
  expect([status, body.days]).toEqual([201, 34]);
  expect(body.rights).toMatchObject([{ on: '2026-03-31', reached: false }]);
  const open = await tell('2026-02-28'); // late from 1 March on: of no sealed day
  expect(open.body.rights).toMatchObject([{ on: '2026-03-15', reached: true }]);
  const right = async (id: string) => {
    await desk.propose();
    return (await desk.call<PenaltyDetail>(desk.it, `/api/penalties/${id}`)).body.rights[0]?.reached;
  };
  desk.at('2026-03-30T23:59:59');
  expect(await right(body.id)).toBe(false);
  desk.at('2026-03-31T00:00:01');
  expect(await right(body.id)).toBe(true);
  await noteLateFacts(desk, { kind: 'system', job: 'test' }, {});
  const { rows } = await desk.pool.query('select period, type, data from period_note where subject = $1', [
    body.incident?.id,
  ]);
  expect(rows).toEqual([
    {
      period: '2026-02',
      type: 'incident.told',
      data: expect.objectContaining({ due: '2026-02-10', corrects: ['2026-02'] }),
    },
  ]);
});

test('another hospital, its supplier and a third party see nothing', async () => {
  const { id } = await find('逾期提供服务');
  for (const who of [desk.person('hospital-it', 'second'), desk.person('supplier-lead', 'rival')]) {
    expect((await desk.call(who, `/api/penalties/${id}`)).status).toBe(404);
    expect((await desk.call(who, `/api/penalties?contract=${desk.contract}`)).status).toBe(404);
  }
  expect((await desk.call(desk.person('vendor-contact'), `/api/penalties/${id}`)).status).toBe(403);
});
