import { judgeCase } from '@yinuo/obligations';
import { inTransaction, openPool } from '@yinuo/platform';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultOf } from '../../../testing/index.ts';
import { contractForJudging } from '../../agreement/index.ts';
import { beijing, type CaseDesk, openCaseDesk } from '../testing/case-desk.ts';
import { informOfCase } from '../verbs/answering/inform-of-case.ts';
import { respondCase } from '../verbs/answering/respond-case.ts';
import { agreeCause } from '../verbs/closing/agree-cause.ts';
import { resolveCase } from '../verbs/closing/resolve-case.ts';
import { answerRequest } from '../verbs/passing/answer-request.ts';
import { requestOfParty } from '../verbs/passing/request-of-party.ts';
import { wakeCases } from './wake-cases.ts';

let desk: CaseDesk;
beforeAll(async () => {
  desk = await openCaseDesk();
});
afterAll(() => desk?.close());

const waker = { kind: 'system', job: 'case.wake' } as const;
const countOf = (types: readonly string[], type: string) => types.filter((one) => one === type).length;

it('warns, hands over, finds the breach and demands the act, each once, with two desks at it', async () => {
  desk.clock.set(beijing('2026-03-03 10:00')); // a working day: major fault, 5 min and 1 h
  const id = await desk.report({ severity: 'major', title: '系统全停' });
  const other = { ...desk, pool: openPool({ url: desk.url, connectionsMax: 4 }) };
  for (let minute = 0; minute <= 65; minute += 1) {
    desk.clock.set(beijing(`2026-03-03 ${10 + Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`));
    await Promise.all([wakeCases(desk, waker, {}), wakeCases(other, waker, {}), wakeCases(desk, waker, {})]);
  }
  await other.pool.end();
  const read = await desk.read(id);
  const types = read.timeline.map((entry) => entry.type.replace('case.', ''));
  expect(countOf(types, 'assigned')).toBe(1);
  expect(countOf(types, 'handed-over')).toBe(1);
  expect(countOf(types, 'breached')).toBe(2);
  expect(countOf(types, 'demand-raised')).toBe(1);
  // Two shares of respond and of resolve, and of arrive (2 h) the first.
  expect(countOf(types, 'warned')).toBe(5);
  expect(read.timeline.find((entry) => entry.type === 'case.handed-over')).toMatchObject({
    at: '2026-03-03T10:02:30+08:00',
    by: { kind: 'system' },
    data: { reason: 'no-answer', owner: { id: desk.lead.personId } },
  });
  expect(read.owner?.id).toBe(desk.lead.personId);
  expect(read.tasks).toMatchObject([
    { kind: 'demand', name: 'start-emergency-plan', clause: 'XY-2', since: '2026-03-03T11:00:00+08:00', doneAt: null },
  ]);
  const notices = await desk.pool.query<{ count: number }>(
    `select count(*) from notice where subject = $1 and template = 'case.breached' and person_id = $2`,
    [id, desk.lead.personId],
  );
  expect(notices.rows[0]?.count).toBe(2);
});

it('the clocks on the case are the judge’s own, reasons included', async () => {
  desk.clock.set(beijing('2026-03-04 09:00'));
  const id = await desk.report({ severity: 'general' });
  desk.clock.set(beijing('2026-03-04 12:00'));
  await desk.wake();
  const read = await desk.read(id);
  const { compiled } = await contractOf();
  const verdicts = judgeCase(
    compiled,
    desk.calendar,
    [{ case: id, at: beijing('2026-03-04 09:00'), type: 'reported', kind: 'fault', severity: 'general' }],
    desk.clock.now(),
  );
  expect(read.clocks.map(({ clause, clock, state }) => ({ clause, clock, state }))).toEqual(
    verdicts.map(({ clause, clock, state }) => ({ clause, clock, state })),
  );
  // The last reason says how long it is over: true only in its second, so it is left to whoever shows the clock.
  expect(verdicts.map(({ why }) => why.at(-1)?.code)).toEqual(verdicts.map(() => 'overdue'));
  expect(read.clocks.map((clock) => clock.why.length)).toEqual(verdicts.map(({ why }) => why.length - 1));
  expect(read.worst).toBe('breached');
});

it('a desk that was down warns once of the last share, tells the breach with its own time, and no earlier share later', async () => {
  desk.clock.set(beijing('2026-03-05 09:00'));
  const id = await desk.report({ severity: 'daily' }); // respond 10 min, resolve 1 h
  desk.clock.set(beijing('2026-03-05 09:55'));
  await desk.wake();
  await desk.wake();
  const read = await desk.read(id);
  const warned = read.timeline.filter((entry) => entry.type === 'case.warned');
  expect(warned.map((entry) => [entry.data.clock, entry.data.share, entry.at])).toEqual([
    ['resolve', 80, '2026-03-05T09:48:00+08:00'],
  ]);
  expect(read.timeline.find((entry) => entry.type === 'case.breached')).toMatchObject({
    at: '2026-03-05T09:10:00+08:00',
    recordedAt: '2026-03-05T09:55:00+08:00',
  });
});

it('a demanded act is met by the notice that names it, and withdrawn when the breach is', async () => {
  desk.clock.set(beijing('2026-03-06 09:00'));
  const id = await desk.report({ severity: 'major' });
  desk.clock.set(beijing('2026-03-06 10:30'));
  await desk.wake();
  expect((await desk.read(id)).openDemands).toBe(1);
  await informOfCase(desk, desk.firstLine, {
    id,
    audience: 'hospital',
    purpose: 'emergency-plan',
    text: '请启动应急预案',
    demand: 'start-emergency-plan',
  });
  await desk.wake();
  const read = await desk.read(id);
  expect(read.openDemands).toBe(0);
  expect(read.tasks[0]).toMatchObject({ name: 'start-emergency-plan', doneAt: '2026-03-06T10:30:00+08:00' });
});

it('a third party’s broken promise becomes a task, and its answer ends it', async () => {
  desk.clock.set(beijing('2026-03-09 09:00'));
  const id = await desk.report();
  await requestOfParty(desk, desk.engineer, {
    id,
    org: desk.vendor.orgId,
    ask: '请查 HIS 接口',
    promisedBy: '2026-03-09T10:00:00+08:00',
  });
  desk.clock.set(beijing('2026-03-09 10:01'));
  await desk.wake();
  await desk.wake();
  const read = await desk.read(id, desk.engineer);
  expect(read.tasks).toMatchObject([{ kind: 'request', overdue: true }]);
  expect(read.requests).toMatchObject([{ overdue: true, answeredAt: null }]);
  const [request] = read.requests;
  await answerRequest(desk, desk.vendor, { id, request: request?.id ?? '', text: '已修复' });
  await desk.wake();
  expect((await desk.read(id)).tasks[0]?.doneAt).toBe('2026-03-09T10:01:00+08:00');
});

it('an agreed foreign cause excuses, and the open breach is told as excused', async () => {
  desk.clock.set(beijing('2026-03-10 09:00'));
  const id = await desk.report();
  await respondCase(desk, desk.engineer, { id, at: '2026-03-10T09:00:00+08:00' });
  desk.clock.set(beijing('2026-03-10 11:00'));
  await resolveCase(desk, desk.engineer, { id, cause: '医院网络中断', party: 'hospital', solution: '恢复网络' });
  expect((await desk.read(id)).worst).toBe('breached');
  await agreeCause(desk, desk.hospitalIt, { id, agree: true });
  const read = await desk.read(id);
  expect(read.clocks.map((clock) => clock.state)).toEqual(['met', 'excused']);
  expect(read.worst).toBe('excused');
});

it('passes the work on at once when the primary is on leave', async () => {
  desk.clock.set(beijing('2026-03-11 09:00'));
  await desk.pool.query(
    `insert into leave (id, org_id, person_id, starts_at, ends_at, reason) values ('leave_1', $1, $2, $3, $4, 'x')`,
    [
      desk.engineer.orgId,
      desk.engineer.personId,
      new Date(beijing('2026-03-11 00:00')),
      new Date(beijing('2026-03-12 00:00')),
    ],
  );
  const id = await desk.report();
  await desk.wake();
  const read = await desk.read(id);
  expect(read.owner?.id).toBe(desk.lead.personId);
  expect(read.timeline.map((entry) => [entry.type, entry.data.reason ?? null])).toEqual([
    ['case.reported', null],
    ['case.assigned', null],
    ['case.handed-over', 'off-duty'],
  ]);
});

it('only the desk itself wakes cases', async () => {
  expect((await faultOf(wakeCases(desk, desk.lead, {})))?.code).toBe('auth.forbidden');
});

async function contractOf() {
  return inTransaction(desk.pool, { actor: waker, readOnly: true, contractsOfOrg: desk.contractsOfOrg }, (tx, scope) =>
    contractForJudging(tx, scope, desk.contract, desk.clock.now()),
  );
}
