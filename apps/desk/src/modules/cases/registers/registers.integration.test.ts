import type { PersonActor } from '@yinuo/platform';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { faultOf } from '../../../testing/index.ts';
import { caseFigures } from '../read/case-figures.ts';
import { beijing, type CaseDesk, openCaseDesk } from '../testing/case-desk.ts';
import { followUpCase } from '../verbs/answering/follow-up-case.ts';
import { respondCase } from '../verbs/answering/respond-case.ts';
import { agreeCause } from '../verbs/closing/agree-cause.ts';
import { mergeCase } from '../verbs/closing/merge-case.ts';
import { resolveCase } from '../verbs/closing/resolve-case.ts';
import { escalateCase } from '../verbs/passing/escalate-case.ts';
import { returnWorkOrder } from '../verbs/passing/return-work-order.ts';
import { logCall } from '../verbs/recording/log-call.ts';
import { undoAct } from '../verbs/recording/undo-act.ts';
import { assignCase } from '../verbs/working/assign-case.ts';
import { caseDays } from './case-days.ts';
import { listCalls } from './list-calls.ts';
import { listTasks } from './list-tasks.ts';
import { listWorkOrders } from './list-work-orders.ts';

let desk: CaseDesk;
beforeAll(async () => {
  desk = await openCaseDesk('zhongkai', { kind: 'fault' });
});
afterAll(() => desk?.close());
beforeEach(() => desk.clock.set(beijing('2026-03-02 10:00'))); // a Monday

const call = { caller: '李护士', line: '0752-1234567', startedAt: '2026-03-02T09:40:00+08:00' } as const;
const byPhone = () => ({ contract: desk.contract, kind: 'fault' as const, title: '缴费失败', call });

describe('work orders', () => {
  it('are listed newest first, by state and person, page by page', async () => {
    const id = await desk.report({ title: '患者 13800138000 缴费失败' });
    for (const asked of ['甲', '乙', '丙']) {
      desk.clock.advance(60_000);
      await escalateCase(desk, desk.firstLine, { id, asked, person: desk.engineer.personId });
    }
    const all = await listWorkOrders(desk, desk.hospitalIt, { limit: 2 });
    expect(all.items.map((one) => one.asked)).toEqual(['丙', '乙']);
    expect(all.items[0]).toMatchObject({
      contract: desk.contract,
      case: { id, title: '患者 138****8000 缴费失败', state: 'open' },
      person: { id: desk.engineer.personId },
    });
    const rest = await listWorkOrders(desk, desk.hospitalIt, { limit: 2, cursor: all.next ?? '' });
    expect(rest).toMatchObject({ items: [{ asked: '甲' }], next: null });
    const order = rest.items[0]?.id ?? '';
    await returnWorkOrder(desk, desk.engineer, { id, order, outcome: '已修', change: 'git 4f2a' });
    const asked = async (query: object, by = desk.engineer) =>
      (await listWorkOrders(desk, by, query)).items.map((one) => one.asked);
    expect(await asked({ state: 'open', mine: true })).toEqual(['丙', '乙']);
    expect(await asked({ state: 'returned' })).toEqual(['甲']);
    expect(await asked({ mine: true }, desk.lead)).toEqual([]);
  });
});

describe('tasks', () => {
  it('are open, overdue or done, each with its due time', async () => {
    const id = await desk.report();
    await assignCase(desk, desk.lead, { id, person: desk.engineer.personId });
    await resolveCase(desk, desk.engineer, { id, cause: '配置', party: 'supplier', solution: '改回' });
    const list = async (query: object, by: PersonActor = desk.engineer) => (await listTasks(desk, by, query)).items;
    const open = await list({ mine: true });
    expect(open).toMatchObject([{ case: id, kind: 'follow-up', due: '2026-03-04T00:00:00+08:00', overdue: false }]);
    expect(await list({ state: 'overdue' })).toEqual([]);
    expect(await list({ kind: ['demand'] })).toEqual([]);
    desk.clock.set(beijing('2026-03-04 09:00'));
    expect(await list({ state: 'overdue' })).toMatchObject([{ case: id, overdue: true }]);
    expect(await list({ mine: true }, desk.lead)).toEqual([]);
    expect(await list({ state: 'done' })).toEqual([]);
    await followUpCase(desk, desk.firstLine, { id, result: 'satisfied' });
    expect(await list({ state: 'done' })).toMatchObject([{ case: id, doneAt: '2026-03-04T09:00:00+08:00' }]);
    expect(await list({})).toEqual([]);
  });
});

describe('calls', () => {
  it('a call makes a case, and answering it was the response', async () => {
    const made = await logCall(desk, desk.firstLine, byPhone());
    expect(made).toMatchObject({ channel: 'phone', firstResponseAt: call.startedAt, reporter: { name: '李护士' } });
    expect(made.clocks.find((clock) => clock.clock === 'respond')).toMatchObject({
      state: 'met',
      metAt: call.startedAt,
    });
    await desk.wake();
    expect((await desk.read(made.id)).firstResponseAt).toBe(call.startedAt);
    const { items } = await listCalls(desk, desk.hospitalIt, { from: '2026-03-02', to: '2026-03-02' });
    expect(items[0]).toMatchObject({
      made: true,
      case: { id: made.id },
      caller: '李护士',
      line: call.line,
      startedAt: call.startedAt,
      inHours: true,
    });
  });

  it('a call that is entered while it goes on began now; the reply comes over HTTP', async () => {
    desk.clock.advance(123);
    const { startedAt: _, ...now } = call;
    const reply = await desk.call(desk.firstLine, '/api/calls', { body: { ...byPhone(), call: now } });
    expect(reply).toMatchObject({ status: 201, body: { firstResponseAt: expect.stringContaining('10:00') } });
  });

  it('a call joins a case as a response; one that was taken back is not in the log', async () => {
    const id = await desk.report({ title: '发票打不出' });
    desk.clock.set(beijing('2026-03-07 11:00')); // Saturday: the hotline is closed
    const joined = { ...call, startedAt: '2026-03-07T10:50:00+08:00', endedAt: '2026-03-07T10:55:00+08:00' };
    await respondCase(desk, desk.firstLine, { id, call: { ...joined, summary: '已告知 13800138000' } });
    const log = async () => (await listCalls(desk, desk.firstLine, {})).items.filter((one) => one.case.id === id);
    expect(await log()).toMatchObject([
      {
        made: false,
        endedAt: joined.endedAt,
        summary: '已告知 138****8000',
        inHours: false,
        takenBy: desk.firstLine.name,
      },
    ]);
    const fact = (await desk.read(id)).timeline.find((entry) => entry.type === 'case.responded');
    await undoAct(desk, desk.firstLine, { id, fact: fact?.id ?? '', reason: '记错' });
    expect(await log()).toEqual([]);
  });

  it('refuses who may not respond, another hospital, and a call that ends before it begins', async () => {
    expect((await faultOf(logCall(desk, desk.hospitalIt, byPhone())))?.code).toBe('auth.forbidden');
    const rival = desk.person('supplier-first-line', 'rival');
    expect((await faultOf(logCall(desk, rival, byPhone())))?.code).toBe('not-found');
    const ends = { ...byPhone(), call: { ...call, endedAt: '2026-03-02T09:39:00+08:00' } };
    expect((await faultOf(logCall(desk, desk.firstLine, ends)))?.fields).toMatchObject([
      { path: 'call.endedAt', rule: 'not-before-start' },
    ]);
    const later = { ...byPhone(), call: { ...call, endedAt: '2026-03-02T10:01:00+08:00' } };
    expect((await faultOf(logCall(desk, desk.firstLine, later)))?.fields).toMatchObject([{ path: 'call.endedAt' }]);
  });

  it('a response by telephone ends neither before it began nor in the future, also without a beginning of its own', async () => {
    desk.clock.set(beijing('2026-03-08 11:00'));
    const id = await desk.report({ title: '挂号机黑屏' });
    desk.clock.set(beijing('2026-03-08 11:30'));
    const respond = async (endedAt: string, more: object = {}, at = {}) =>
      (await faultOf(respondCase(desk, desk.firstLine, { id, ...at, call: { caller: '王', ...more, endedAt } })))
        ?.fields;
    const [ends, future] = ['2026-03-08T11:20:00+08:00', '2026-03-09T11:30:00+08:00'];
    const begins = { startedAt: '2026-03-08T11:21:00+08:00' };
    const early = [{ path: 'call.endedAt', rule: 'not-before-start' }];
    expect(await respond(future)).toEqual([{ path: 'call.endedAt', rule: 'not-in-future' }]);
    expect(await respond(ends)).toEqual(early);
    expect(await respond(ends, begins)).toEqual(early);
    expect(await respond(ends, {}, { at: '2026-03-08T11:10:00+08:00' })).toBeUndefined();
  });
});

describe('days', () => {
  it('add up to the figures of the month, merged and excused clocks left out', async () => {
    desk.clock.set(beijing('2026-04-01 09:00'));
    const kept = await desk.report();
    await respondCase(desk, desk.firstLine, { id: kept, text: '收到' });
    const excused = await desk.report();
    const merged = await desk.report();
    await mergeCase(desk, desk.firstLine, { id: merged, into: kept });
    desk.clock.set(beijing('2026-04-03 09:00'));
    await desk.report();
    await resolveCase(desk, desk.firstLine, { id: excused, cause: '网络', party: 'hospital', solution: '改线' });
    await agreeCause(desk, desk.hospitalIt, { id: excused, agree: true });
    const span = { contract: [desk.contract], from: '2026-04-01', to: '2026-04-30' };
    const { days, total } = await caseDays(desk, desk.hospitalIt, span);
    expect(days).toHaveLength(30);
    expect(days[0]).toMatchObject({ day: '2026-04-01', cases: 2, met: 1, breached: 1, excused: 2, pending: 0 });
    expect(days[0]?.kept).toEqual({ numerator: 1, denominator: 2, percent: 50 });
    expect(days[1]?.kept).toEqual({ numerator: 0, denominator: 0, percent: null });
    expect(days[2]).toMatchObject({ cases: 1, pending: 2 });
    const { clocks } = await caseFigures(desk, desk.hospitalIt, { contract: desk.contract, month: '2026-04' });
    const sum = (state: 'met' | 'breached' | 'excused' | 'pending') => clocks.reduce((all, one) => all + one[state], 0);
    expect(total).toMatchObject({
      met: sum('met'),
      breached: sum('breached'),
      excused: sum('excused'),
      pending: sum('pending'),
    });
  });

  it.each([
    ['backwards', { from: '2026-04-02', to: '2026-04-01' }],
    ['too long', { from: '2026-01-01', to: '2026-12-31' }],
  ])('a span that is %s is refused', async (_what, span) => {
    expect((await faultOf(caseDays(desk, desk.hospitalIt, span)))?.fields).toMatchObject([{ path: 'to' }]);
  });
});

it('another hospital sees none of it, a third party no log of calls', async () => {
  const nothing = { items: [], next: null };
  for (const list of [listWorkOrders, listTasks, listCalls])
    expect(await list(desk, desk.stranger, { contract: [desk.contract] })).toEqual(nothing);
  expect(await listCalls(desk, desk.vendor, {})).toEqual(nothing);
  const { total } = await caseDays(desk, desk.stranger, {
    contract: [desk.contract],
    from: '2026-03-01',
    to: '2026-03-31',
  });
  expect(total.cases).toBe(0);
});
