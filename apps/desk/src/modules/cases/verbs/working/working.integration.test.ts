import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultOf } from '../../../../testing/index.ts';
import { beijing, type CaseDesk, openCaseDesk } from '../../testing/case-desk.ts';
import { resolveCase } from '../closing/resolve-case.ts';
import { arriveAtCase } from './arrive-at-case.ts';
import { assignCase } from './assign-case.ts';
import { changeSeverity } from './change-severity.ts';
import { handOffCase } from './hand-off-case.ts';
import { handOverCase } from './hand-over-case.ts';
import { pauseCase } from './pause-case.ts';
import { remoteFailed } from './remote-failed.ts';
import { resumeCase } from './resume-case.ts';
import { setHandling } from './set-handling.ts';

let desk: CaseDesk;
let karamay: CaseDesk;
let einvoice: CaseDesk;
beforeAll(async () => {
  desk = await openCaseDesk();
  karamay = await openCaseDesk('karamay', { kind: 'fault' });
  einvoice = await openCaseDesk('einvoice', { kind: 'fault' });
});
afterAll(async () => {
  for (const one of [desk, karamay, einvoice]) await one?.close();
});

const rival = (on: CaseDesk) => on.person('supplier-engineer', 'rival');

it('on-site handling brings the hand-off clock, and handing off meets it (KL-8)', async () => {
  karamay.clock.set(beijing('2026-03-02 09:00'));
  const id = await karamay.report();
  expect((await karamay.read(id)).clocks.map((clock) => clock.clock)).not.toContain('hand-off');
  await setHandling(karamay, karamay.firstLine, { id, handling: 'on-site' });
  karamay.clock.set(beijing('2026-03-02 09:08'));
  const head = await handOffCase(karamay, karamay.firstLine, { id, person: karamay.engineer.personId });
  expect(head.clocks.find((clock) => clock.clock === 'hand-off')).toMatchObject({
    clause: 'KL-8',
    state: 'met',
    due: '2026-03-02T09:10:00+08:00',
  });
  expect(await karamay.types(id)).toEqual(['reported', 'handling-set', 'handed-off']);
  const told = await karamay.pool.query('select 1 from notice where subject = $1 and person_id = $2', [
    id,
    karamay.engineer.personId,
  ]);
  expect(told.rowCount).toBe(1);
  expect(
    (await faultOf(handOffCase(karamay, karamay.firstLine, { id, person: karamay.hospitalIt.personId })))?.fields,
  ).toEqual([{ path: 'person', rule: 'unknown' }]);
  expect((await faultOf(setHandling(karamay, karamay.hospitalIt, { id, handling: 'remote' })))?.code).toBe(
    'auth.forbidden',
  );
  expect((await faultOf(handOffCase(karamay, rival(karamay), { id })))?.code).toBe('not-found');
});

it('a failed remote attempt makes the arrival clock exist, counted from the report (EB-3)', async () => {
  einvoice.clock.set(beijing('2026-03-02 09:00'));
  const id = await einvoice.report();
  einvoice.clock.set(beijing('2026-03-02 11:00'));
  const head = await remoteFailed(einvoice, einvoice.engineer, { id, reason: '无法远程' });
  expect(head.clocks.find((clock) => clock.clock === 'arrive')).toMatchObject({
    due: '2026-03-03T09:00:00+08:00',
    state: 'pending',
  });
  einvoice.clock.set(beijing('2026-03-02 15:00'));
  expect(
    (await arriveAtCase(einvoice, einvoice.engineer, { id })).clocks.find((clock) => clock.clock === 'arrive')?.state,
  ).toBe('met');
  expect((await faultOf(remoteFailed(einvoice, einvoice.department, { id, reason: 'x' })))?.code).toBe(
    'auth.forbidden',
  );
  expect((await faultOf(arriveAtCase(einvoice, rival(einvoice), { id })))?.code).toBe('not-found');
});

it('another severity counts anew from the report; what was met stays; the same one again is refused', async () => {
  desk.clock.set(beijing('2026-03-03 09:00'));
  const id = await desk.report({ severity: 'daily' });
  desk.clock.set(beijing('2026-03-03 09:30'));
  const head = await changeSeverity(desk, desk.hospitalIt, { id, severity: 'major', reason: '影响全院' });
  expect(head.severity).toBe('major');
  expect(head.clocks.map((clock) => [clock.clause, clock.clock, clock.due, clock.state])).toEqual([
    ['XY-2', 'respond', '2026-03-03T09:05:00+08:00', 'breached'],
    ['XY-2', 'resolve', '2026-03-03T10:00:00+08:00', 'pending'],
    ['XY-2', 'arrive', '2026-03-03T11:00:00+08:00', 'pending'],
  ]);
  expect((await faultOf(changeSeverity(desk, desk.hospitalIt, { id, severity: 'major', reason: 'x' })))?.code).toBe(
    'state.conflict',
  );
  expect((await faultOf(changeSeverity(desk, desk.hospitalIt, { id, severity: 'blue', reason: 'x' })))?.code).toBe(
    'input.invalid',
  );
  expect((await faultOf(changeSeverity(desk, desk.department, { id, severity: 'daily', reason: 'x' })))?.code).toBe(
    'auth.forbidden',
  );
  expect((await faultOf(changeSeverity(desk, desk.stranger, { id, severity: 'daily', reason: 'x' })))?.code).toBe(
    'not-found',
  );
});

it('a pause is on the record and, in a contract that allows none, stops no clock', async () => {
  desk.clock.set(beijing('2026-03-04 09:00'));
  const id = await desk.report();
  const before = (await desk.read(id)).clocks.map((clock) => clock.due);
  const paused = await pauseCase(desk, desk.engineer, { id, reason: '等医院' });
  expect(paused.may).toContain('resume');
  expect(paused.clocks.map((clock) => clock.due)).toEqual(before);
  expect((await faultOf(pauseCase(desk, desk.engineer, { id, reason: '再等' })))?.code).toBe('state.conflict');
  const resumed = (await resumeCase(desk, desk.engineer, { id })).may;
  expect(resumed.filter((verb) => verb === 'pause' || verb === 'resume')).toEqual([]); // not offered where it changes nothing
  expect((await faultOf(resumeCase(desk, desk.engineer, { id })))?.code).toBe('state.conflict');
  expect((await faultOf(pauseCase(desk, desk.hospitalIt, { id, reason: 'x' })))?.code).toBe('auth.forbidden');
  expect((await faultOf(resumeCase(desk, rival(desk), { id })))?.code).toBe('not-found');
});

it('is assigned to the supplier’s people only, and passes to the backup by hand once', async () => {
  const id = await desk.report();
  await desk.wake();
  const head = await handOverCase(desk, desk.engineer, { id, reason: '去开会' });
  expect(head.owner?.id).toBe(desk.lead.personId);
  expect((await faultOf(handOverCase(desk, desk.engineer, { id, reason: '再转' })))?.code).toBe('state.conflict');
  expect((await assignCase(desk, desk.lead, { id, person: desk.engineer.personId })).owner?.id).toBe(
    desk.engineer.personId,
  );
  expect((await faultOf(assignCase(desk, desk.lead, { id, person: desk.hospitalIt.personId })))?.code).toBe(
    'input.invalid',
  );
  expect((await faultOf(assignCase(desk, desk.engineer, { id, person: desk.engineer.personId })))?.code).toBe(
    'auth.forbidden',
  );
  expect((await faultOf(handOverCase(desk, rival(desk), { id, reason: 'x' })))?.code).toBe('not-found');
  expect(await desk.types(id)).toEqual(['reported', 'assigned', 'handed-over', 'assigned']);
});

it('what only an open case allows is refused once it is resolved', async () => {
  const id = await desk.report();
  const { may } = await resolveCase(desk, desk.engineer, { id, cause: 'x', party: 'supplier', solution: 'y' });
  expect(may).not.toContain('hand-over');
  expect((await faultOf(changeSeverity(desk, desk.engineer, { id, severity: 'major', reason: 'x' })))?.code).toBe(
    'case.not-open',
  );
  expect((await faultOf(pauseCase(desk, desk.engineer, { id, reason: 'x' })))?.code).toBe('case.not-open');
});
