import type { PenaltyDetail } from '@yinuo/api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultOf } from '../../testing/index.ts';
import { tellIncident } from './incidents/tell-incident.ts';
import { readPenalty } from './penalties/read-penalty.ts';
import { waivePenalty } from './penalties/waive-penalty.ts';
import { noteLateFacts } from './periods/later/note-late-facts.ts';
import { openSettleDesk, type SettleDesk } from './testing/settle-desk.ts';

let desk: SettleDesk;
beforeAll(async () => {
  desk = await openSettleDesk();
  desk.at('2026-01-22T08:00:00');
});
afterAll(() => desk.close());

const act = (who = desk.it, path: string, body: object = {}) => desk.call<PenaltyDetail>(who, path, { body });

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
    `insert into period_seal (contract_id, period, content, hash, cases, sealed_at) values ($1, '2026-02', '{}', encode(sha256('{}'), 'hex'), 0, $2)`,
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
