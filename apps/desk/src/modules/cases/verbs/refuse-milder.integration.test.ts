import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultOf } from '../../../testing/index.ts';
import { caseFigures } from '../read/case-figures.ts';
import { listCases } from '../read/list-cases.ts';
import { beijing, type CaseDesk, openCaseDesk } from '../testing/case-desk.ts';
import { respondCase } from './answering/respond-case.ts';
import { mergeCase } from './closing/merge-case.ts';
import { resolveCase } from './closing/resolve-case.ts';
import { correctReportTime } from './recording/correct-report-time.ts';
import { changeSeverity } from './working/change-severity.ts';

let desk: CaseDesk;
beforeAll(async () => {
  desk = await openCaseDesk();
});
afterAll(() => desk?.close());

const told = async (id: string, template: string) =>
  (
    await desk.pool.query<{ person_id: string }>('select person_id from notice where subject = $1 and template = $2', [
      id,
      template,
    ])
  ).rows.map((row) => row.person_id);

/** A major fault, told three hours later: respond, resolve and arrive are broken, an act is demanded. */
async function broken(): Promise<string> {
  const reportedAt = beijingText(desk.clock.now());
  desk.clock.advance(3 * 3_600_000);
  const id = await desk.report({ severity: 'major', reportedAt });
  await desk.wake();
  return id;
}

const beijingText = (at: number) => new Date(at + 8 * 3_600_000).toISOString().replace('Z', '+08:00');

it('a breach is not the supplier’s to take away: by severity, by the time of the report, by a merge', async () => {
  const other = await desk.report();
  const id = await broken();
  const code = async (act: Promise<unknown>) => (await faultOf(act))?.code;
  const milder = { id, severity: 'daily', reason: '看错了' };
  const later = { id, reportedAt: beijingText(desk.clock.now() - 60_000), reason: '填错了' };
  expect(await code(changeSeverity(desk, desk.engineer, milder))).toBe('case.hospital-decides');
  expect(await code(correctReportTime(desk, desk.lead, later))).toBe('case.hospital-decides');
  expect(await code(mergeCase(desk, desk.firstLine, { id, into: other }))).toBe('case.hospital-decides');
  expect((await desk.read(id)).worst).toBe('breached');
  await changeSeverity(desk, desk.hospitalIt, milder);
  await mergeCase(desk, desk.hospitalIt, { id, into: other });
});

it('a graver severity takes nothing away, although the promise then stands in another clause', async () => {
  const id = await desk.report({ severity: 'daily' });
  desk.clock.advance(5 * 3_600_000);
  await desk.wake();
  const broken = async () => (await desk.read(id)).clocks.filter((clock) => clock.state === 'breached').length;
  const before = await broken();
  expect(before).toBeGreaterThan(0);
  await changeSeverity(desk, desk.engineer, { id, severity: 'major', reason: '影响全院' });
  expect(await broken()).toBeGreaterThanOrEqual(before);
});

it('what takes nothing away the supplier may do; the hospital is told of a merge', async () => {
  const [main, twin] = [await desk.report(), await desk.report()];
  await changeSeverity(desk, desk.engineer, { id: twin, severity: 'general', reason: '影响较大' });
  await mergeCase(desk, desk.firstLine, { id: twin, into: main });
  expect(await told(twin, 'case.merged')).toEqual([desk.hospitalIt.personId]);
  const closed = await desk.report();
  await resolveCase(desk, desk.engineer, { id: closed, cause: '配置', party: 'supplier', solution: '改回' });
  desk.clock.advance(8 * 24 * 3_600_000);
  await desk.wake();
  const state = (await desk.read(closed)).state;
  const fresh = await desk.report();
  const into = await faultOf(mergeCase(desk, desk.firstLine, { id: fresh, into: closed }));
  expect([state, into?.code ?? null]).toEqual(state === 'closed' ? ['closed', 'case.hospital-decides'] : [state, null]);
});

it('an act entered afterwards may show that a promise was kept: the hospital is told', async () => {
  const reportedAt = desk.clock.now();
  const id = await desk.report({ severity: 'general' });
  desk.clock.advance(40 * 60_000);
  await desk.wake();
  expect((await desk.read(id)).worst).toBe('breached');
  await respondCase(desk, desk.engineer, { id, at: beijingText(reportedAt + 60_000) });
  expect((await desk.read(id)).worst).not.toBe('breached');
  expect(await told(id, 'case.entered-late')).toEqual([desk.hospitalIt.personId]);
});

it('an act that is no longer demanded leaves the list', async () => {
  const id = await broken();
  const demands = async () => (await desk.read(id)).tasks.filter((task) => task.kind === 'demand').length;
  expect(await demands()).toBeGreaterThan(0);
  await changeSeverity(desk, desk.hospitalIt, { id, severity: 'daily', reason: '只影响一个窗口' });
  await desk.wake();
  expect(await demands()).toBe(0);
});

it('a case entered long after its report goes to the backup from then on, not before anybody knew it', async () => {
  desk.clock.set(beijing('2026-03-10 15:00'));
  const id = await desk.report({ severity: 'general', reportedAt: '2026-03-10T12:00:00+08:00' });
  await desk.wake();
  const { timeline, owner } = await desk.read(id);
  const handed = timeline.find((entry) => entry.type === 'case.handed-over');
  expect(handed?.at).toBe('2026-03-10T15:00:00+08:00');
  expect(owner?.id).toBe(desk.lead.personId);
});

it('a case is found by the digits of its number; what has no words is found nowhere', async () => {
  const id = await desk.report();
  const { number } = await desk.read(id);
  const found = async (text: string) => (await listCases(desk, desk.hospitalIt, { text })).items.map((one) => one.id);
  const digits = number.slice(number.lastIndexOf('-') + 1);
  for (const text of [number, digits, String(Number(digits))]) expect(await found(text), text).toContain(id);
  for (const text of ['%', '_', "'"]) expect(await found(text), text).toEqual([]);
  expect(
    (await caseFigures(desk, desk.hospitalIt, { contract: desk.contract, month: '2026-03' })).clocks,
  ).toBeDefined();
});
