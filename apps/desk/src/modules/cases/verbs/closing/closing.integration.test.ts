import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultOf } from '../../../../testing/index.ts';
import { beijing, type CaseDesk, openCaseDesk } from '../../testing/case-desk.ts';
import { sealMonth } from '../../testing/seal-month.ts';
import { respondCase } from '../answering/respond-case.ts';
import { correctReportTime } from '../recording/correct-report-time.ts';
import { undoAct } from '../recording/undo-act.ts';
import { setHandling } from '../working/set-handling.ts';
import { acceptSolution } from './accept-solution.ts';
import { agreeCause } from './agree-cause.ts';
import { mergeCase } from './merge-case.ts';
import { proposeCause } from './propose-cause.ts';
import { reopenCase } from './reopen-case.ts';
import { resolveCase } from './resolve-case.ts';

let desk: CaseDesk;
beforeAll(async () => {
  desk = await openCaseDesk();
});
afterAll(() => desk?.close());

const solved = {
  cause: '缓存过期',
  party: 'supplier',
  solution: '重启服务',
  module: 'registration',
  classification: '程序缺陷',
} as const;

it('resolves with cause, party, module and classification, and is found by its solution', async () => {
  desk.clock.set(beijing('2026-03-02 09:00'));
  const id = await desk.report();
  desk.clock.set(beijing('2026-03-02 09:20'));
  const head = await resolveCase(desk, desk.engineer, { id, ...solved });
  expect(head).toMatchObject({
    state: 'resolved',
    party: 'supplier',
    partyAgreed: true,
    classification: '程序缺陷',
    module: 'registration',
    resolvedAt: '2026-03-02T09:20:00+08:00',
  });
  expect(await desk.types(id)).toEqual(['reported', 'responded', 'resolved', 'cause-set', 'classified']);
  expect(await desk.read(id)).toMatchObject({ cause: '缓存过期', solution: '重启服务' });
  expect((await faultOf(resolveCase(desk, desk.engineer, { id, ...solved })))?.code).toBe('case.not-open');
  const other = await desk.report();
  expect((await faultOf(resolveCase(desk, desk.hospitalIt, { id: other, ...solved })))?.code).toBe('auth.forbidden');
  expect(
    (await faultOf(resolveCase(desk, desk.person('supplier-engineer', 'rival'), { id: other, ...solved })))?.code,
  ).toBe('not-found');
});

it('reopening takes the resolution and its follow-up back; a new resolution lies after it', async () => {
  const id = await desk.report();
  desk.clock.set(beijing('2026-03-02 10:00'));
  await resolveCase(desk, desk.engineer, { id, ...solved });
  desk.clock.set(beijing('2026-03-02 10:05'));
  const head = await reopenCase(desk, desk.department, { id, reason: '又打不开' });
  expect(head).toMatchObject({ state: 'open', resolvedAt: null });
  expect(head.clocks.find((clock) => clock.clock === 'resolve')?.metAt).toBeNull();
  expect((await desk.read(id)).tasks).toEqual([]);
  expect(
    (await faultOf(resolveCase(desk, desk.engineer, { id, ...solved, at: '2026-03-02T10:01:00+08:00' })))?.code,
  ).toBe('input.invalid');
  expect((await faultOf(reopenCase(desk, desk.department, { id, reason: 'x' })))?.code).toBe('state.conflict');
  expect((await faultOf(reopenCase(desk, desk.engineer, { id, reason: 'x' })))?.code).toBe('auth.forbidden');
  expect((await faultOf(reopenCase(desk, desk.stranger, { id, reason: 'x' })))?.code).toBe('not-found');
});

it('a foreign cause waits for the hospital’s agreement; its refusal leaves the breach', async () => {
  desk.clock.set(beijing('2026-03-03 09:00'));
  const id = await desk.report();
  desk.clock.set(beijing('2026-03-03 12:00'));
  const proposed = await proposeCause(desk, desk.engineer, { id, party: 'third-party', cause: 'HIS 接口' });
  expect(proposed).toMatchObject({ party: 'third-party', partyAgreed: false, worst: 'breached' });
  expect((await desk.read(id)).may).toContain('agree-cause');
  expect((await agreeCause(desk, desk.hospitalIt, { id, agree: false })).worst).toBe('breached');
  expect(await agreeCause(desk, desk.hospitalIt, { id, agree: true })).toMatchObject({
    partyAgreed: true,
    worst: 'excused',
  });
  expect((await faultOf(agreeCause(desk, desk.hospitalIt, { id, agree: true })))?.code).toBe('state.conflict');
  expect((await faultOf(agreeCause(desk, desk.lead, { id, agree: true })))?.code).toBe('auth.forbidden');
  expect((await faultOf(agreeCause(desk, desk.stranger, { id, agree: true })))?.code).toBe('not-found');
});

it('merges a duplicate: both records stay, never into itself, never in a circle, two ways at once end in one', async () => {
  const [main, twin] = [await desk.report(), await desk.report()];
  expect((await faultOf(mergeCase(desk, desk.firstLine, { id: main, into: main })))?.code).toBe('case.merge-self');
  const both = await Promise.all([
    faultOf(mergeCase(desk, desk.firstLine, { id: twin, into: main })),
    faultOf(mergeCase(desk, desk.hospitalIt, { id: main, into: twin })),
  ]);
  expect(both.filter((fault) => fault === null)).toHaveLength(1);
  const merged = (await desk.read(twin)).state === 'merged' ? twin : main;
  const kept = merged === twin ? main : twin;
  expect(await desk.read(merged)).toMatchObject({
    state: 'merged',
    clocks: [],
    mergedInto: kept,
    nextDue: null,
    links: [{ relation: 'merged-into', case: kept }],
    may: ['watch'],
  });
  expect(await desk.read(kept)).toMatchObject({ state: 'open', links: [{ relation: 'merged-here', case: merged }] });
  expect(await desk.types(kept)).toContain('merged-in');
  expect(await faultOf(respondCase(desk, desk.firstLine, { id: merged }))).toMatchObject({
    code: 'case.closed',
    params: { into: kept },
  });
  const third = await desk.report();
  expect((await faultOf(mergeCase(desk, desk.firstLine, { id: third, into: merged })))?.code).toBe('state.conflict');
  expect((await faultOf(mergeCase(desk, desk.firstLine, { id: third, into: 'case_none' })))?.code).toBe(
    'input.invalid',
  );
  expect((await faultOf(mergeCase(desk, desk.engineer, { id: third, into: kept })))?.code).toBe('auth.forbidden');
  expect((await faultOf(mergeCase(desk, desk.stranger, { id: third, into: kept })))?.code).toBe('not-found');
});

it('the last own act can be taken back by a further fact, nobody else’s and none before it', async () => {
  desk.clock.set(beijing('2026-03-04 09:00'));
  const id = await desk.report();
  desk.clock.set(beijing('2026-03-04 09:02'));
  await respondCase(desk, desk.firstLine, { id, text: '收到' });
  desk.clock.set(beijing('2026-03-04 09:05'));
  await resolveCase(desk, desk.engineer, { id, ...solved });
  const own = (await desk.read(id, desk.engineer)).timeline.filter((entry) => entry.undoable);
  expect(own.map((entry) => entry.type)).toEqual(['case.resolved', 'case.cause-set', 'case.classified']);
  const [fact] = own;
  if (!fact) throw new Error('nothing to undo');
  expect((await faultOf(undoAct(desk, desk.firstLine, { id, fact: fact.id })))?.code).toBe('state.conflict');
  desk.clock.set(beijing('2026-03-04 09:06'));
  expect(await undoAct(desk, desk.engineer, { id, fact: fact.id, reason: '点错' })).toMatchObject({
    state: 'open',
    resolvedAt: null,
    classification: null,
  });
  const read = await desk.read(id);
  expect(read.timeline.filter((entry) => entry.undoneBy !== null)).toHaveLength(3);
  expect(read.tasks).toEqual([]);
  expect((await faultOf(undoAct(desk, desk.engineer, { id, fact: fact.id })))?.code).toBe('state.conflict');
  expect((await faultOf(undoAct(desk, desk.stranger, { id, fact: fact.id })))?.code).toBe('not-found');
});

it('a corrected report time moves the clocks, keeps the first report in the log, and stays out of a signed month', async () => {
  desk.clock.set(beijing('2026-04-02 09:00'));
  const id = await desk.report();
  const head = await correctReportTime(desk, desk.firstLine, {
    id,
    reportedAt: '2026-04-02T08:30:00+08:00',
    reason: '电话 8:30 打来',
  });
  expect(head).toMatchObject({
    reportedAt: '2026-04-02T08:30:00+08:00',
    nextDue: { at: '2026-04-02T09:30:00+08:00', clock: 'resolve' },
  });
  expect((await desk.read(id)).timeline.map((entry) => [entry.type, entry.at])).toEqual([
    ['case.reported', '2026-04-02T09:00:00+08:00'],
    ['case.report-time-corrected', '2026-04-02T09:00:00+08:00'],
  ]);
  await sealMonth(desk, desk.contract, '2026-03');
  const sealed = { code: 'period.sealed', params: { period: '2026-03' } };
  expect(
    await faultOf(
      correctReportTime(desk, desk.firstLine, { id, reportedAt: '2026-03-31T23:00:00+08:00', reason: 'x' }),
    ),
  ).toMatchObject(sealed);
  expect(await faultOf(desk.report({ reportedAt: '2026-03-31T23:00:00+08:00' }))).toMatchObject(sealed);
  expect(
    (
      await faultOf(
        correctReportTime(desk, desk.department, { id, reportedAt: '2026-04-02T08:00:00+08:00', reason: 'x' }),
      )
    )?.code,
  ).toBe('auth.forbidden');
  expect(
    (
      await faultOf(
        correctReportTime(desk, desk.stranger, { id, reportedAt: '2026-04-02T08:00:00+08:00', reason: 'x' }),
      )
    )?.code,
  ).toBe('not-found');
});

it('nothing is reported after it was written down', async () => {
  desk.clock.set(beijing('2026-04-05 09:00'));
  const id = await desk.report();
  desk.clock.set(beijing('2026-04-05 10:00'));
  const later = { id, reportedAt: '2026-04-05T09:30:00+08:00', reason: 'x' };
  expect(await faultOf(correctReportTime(desk, desk.firstLine, later))).toMatchObject({
    code: 'input.invalid',
    fields: [{ path: 'reportedAt', rule: 'not-after-what-followed' }],
  });
});

it('the hospital’s acceptance ends the clock of KL-7, nobody else’s', async () => {
  const karamay = await openCaseDesk('karamay', { kind: 'fault', handling: 'remote' });
  karamay.clock.set(beijing('2026-03-02 09:00'));
  const id = await karamay.report();
  await setHandling(karamay, karamay.firstLine, { id, handling: 'remote' });
  karamay.clock.set(beijing('2026-03-02 09:40'));
  const head = await acceptSolution(karamay, karamay.hospitalIt, { id });
  expect(head.clocks.find((clock) => clock.clock === 'accept')).toMatchObject({ clause: 'KL-7', state: 'met' });
  expect((await faultOf(acceptSolution(karamay, karamay.engineer, { id })))?.code).toBe('auth.forbidden');
  expect((await faultOf(acceptSolution(karamay, karamay.stranger, { id })))?.code).toBe('not-found');
  await karamay.close();
});
