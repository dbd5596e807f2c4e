import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultOf } from '../../../../testing/index.ts';
import { beijing, type CaseDesk, openCaseDesk } from '../../testing/case-desk.ts';
import { reportCase } from './report-case.ts';

let desk: CaseDesk;
beforeAll(async () => {
  desk = await openCaseDesk();
});
afterAll(() => desk?.close());

it('reports a fault with its clocks and reasons, and gives it to the primary', async () => {
  desk.clock.set(beijing('2026-02-14 16:40')); // a make-up workday: Saturday before the Spring Festival
  const head = await reportCase(desk, desk.hospitalIt, {
    contract: desk.contract,
    kind: 'fault',
    severity: 'daily',
    title: '缴费失败',
    key: null,
  });
  expect(head.number).toMatch(/^XY-2026-\d{6}$/);
  expect(head.clocks.map((clock) => [clock.clause, clock.clock, clock.due, clock.state])).toEqual([
    ['XY-4', 'respond', '2026-02-14T16:50:00+08:00', 'pending'],
    ['XY-4', 'resolve', '2026-02-14T17:40:00+08:00', 'pending'],
  ]);
  expect(head.clocks[0]?.why.at(-1)?.zh).toBe('16:50 到期');
  expect(head).toMatchObject({
    worst: 'pending',
    nextDue: { at: '2026-02-14T16:50:00+08:00', clock: 'respond' },
    version: 1,
  });
  await desk.wake();
  const read = await desk.read(head.id);
  expect(read.owner?.id).toBe(desk.engineer.personId);
  expect(read.backup?.id).toBe(desk.lead.personId);
  expect(await desk.types(head.id)).toEqual(['reported', 'assigned']);
});

it('gives the same case for the same key, and refuses other content under it', async () => {
  const input = {
    contract: desk.contract,
    kind: 'fault',
    severity: 'daily',
    title: '重复',
    key: 'a-key-of-ours',
  } as const;
  const first = await reportCase(desk, desk.hospitalIt, input);
  expect((await reportCase(desk, desk.hospitalIt, input)).id).toBe(first.id);
  expect((await reportCase(desk, desk.department, input)).id).not.toBe(first.id);
  expect((await faultOf(reportCase(desk, desk.hospitalIt, { ...input, title: '别的' })))?.code).toBe(
    'idempotency.mismatch',
  );
});

it('judges by the contract as it is, also when another process changed what this one remembers', async () => {
  desk.clock.set(beijing('2026-03-03 10:00'));
  const rowVersion = async () => {
    const found = await desk.pool.query<{ row_version: number; starts_on: string }>(
      `select row_version, starts_on from contract where id = '${desk.contract}'`,
    );
    return found.rows[0];
  };
  await desk.report({});
  const before = await rowVersion();
  await desk.pool.query(`update contract set starts_on = '2026-03-04' where id = '${desk.contract}'`);
  expect((await rowVersion())?.row_version).toBe((before?.row_version ?? 0) + 1);
  const early = reportCase(desk, desk.hospitalIt, {
    contract: desk.contract,
    kind: 'fault',
    severity: 'daily',
    title: '生效前',
    key: null,
  });
  expect((await faultOf(early))?.code).toBe('contract.not-in-term');
  await desk.pool.query(`update contract set starts_on = '${before?.starts_on}' where id = '${desk.contract}'`);
  expect(await desk.report({})).toMatch(/^case_/); // refused by memory, taken when read anew
});

it('keeps both times of a report that was entered later', async () => {
  desk.clock.set(beijing('2026-03-02 10:00'));
  const id = await desk.report({ reportedAt: '2026-03-02T08:30:00+08:00', channel: 'phone' }, desk.firstLine);
  const read = await desk.read(id);
  expect(read.timeline[0]).toMatchObject({
    type: 'case.reported',
    at: '2026-03-02T08:30:00+08:00',
    recordedAt: '2026-03-02T10:00:00+08:00',
  });
  expect(read.clocks.map((clock) => clock.state)).toEqual(['breached', 'breached']);
});

it('flags a module outside the scope and masks people’s numbers in every reply and in the log', async () => {
  const id = await desk.report({
    title: '患者 13800138000 无法登录',
    module: 'smart-parking',
    description: '身份证 11010519491231002X',
    patient: { name: '张三丰', mobile: '13800138000', residentId: '11010519491231002X' },
    reporter: { name: '李护士', contact: '13900139000', department: '内科' },
  });
  const read = await desk.read(id);
  expect(read).toMatchObject({
    outOfScope: true,
    title: '患者 138****8000 无法登录',
    description: '身份证 110***********002X',
    contact: '139****9000',
    patient: { name: '张*丰', mobile: '138****8000', residentId: '110***********002X' },
    reporter: { name: '李护士', department: '内科' },
  });
  const log = await desk.pool.query<{ data: string }>('select data::text from fact where subject = $1', [id]);
  expect(log.rows.map((row) => row.data).join()).not.toMatch(/13800138000|11010519491231002X|张三丰/);
});

it.each([
  ['a kind that the contract does not use', { kind: 'patient' }, 'kind', 'not-in-contract'],
  ['a severity that is not its word', { severity: 'blue' }, 'severity', 'not-in-contract'],
  ['no severity where faults are graded', { severity: undefined }, 'severity', 'not-in-contract'],
  ['a report from the future', { reportedAt: '2030-01-01T00:00:00+08:00' }, 'reportedAt', 'not-in-future'],
] as const)('refuses %s', async (_what, input, path, rule) => {
  const fault = await faultOf(desk.report(input));
  expect(fault?.code).toBe('input.invalid');
  expect(fault?.fields?.[0]).toMatchObject({ path, rule });
});

it('refuses outside the term, another hospital, and who may not report', async () => {
  const early = await faultOf(desk.report({ reportedAt: '2025-12-31T23:59:59+08:00' }));
  expect(early?.code).toBe('contract.not-in-term');
  expect((await faultOf(desk.report({}, desk.stranger)))?.code).toBe('not-found');
  expect((await faultOf(desk.report({}, desk.vendor)))?.code).toBe('auth.forbidden');
  const draft = await desk.found({
    yaml: (await import('../../../../testing/index.ts')).smallContract({ id: 'later' }),
    signedOn: null,
  });
  expect((await faultOf(desk.report({ contract: draft, severity: 'daily' })))?.code).toBe('contract.not-in-term');
});
