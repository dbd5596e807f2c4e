import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultOf } from '../../../../testing/index.ts';
import { beijing, type CaseDesk, openCaseDesk } from '../../testing/case-desk.ts';
import { resolveCase } from '../closing/resolve-case.ts';
import { answerCase } from './answer-case.ts';
import { followUpCase } from './follow-up-case.ts';
import { informOfCase } from './inform-of-case.ts';
import { noteCase } from './note-case.ts';
import { replyToCase } from './reply-to-case.ts';
import { respondCase } from './respond-case.ts';
import { revealPatient } from './reveal-patient.ts';

let desk: CaseDesk;
beforeAll(async () => {
  desk = await openCaseDesk('zhongkai', { kind: 'fault' });
});
afterAll(() => desk?.close());

const solved = { cause: '缓存过期', party: 'supplier', solution: '重启服务' } as const;

describe('respond', () => {
  it('records the response and meets the clock', async () => {
    desk.clock.set(beijing('2026-03-02 09:00'));
    const id = await desk.report();
    desk.clock.set(beijing('2026-03-02 09:10'));
    const head = await respondCase(desk, desk.firstLine, { id, text: '已收到' });
    expect(head).toMatchObject({ version: 2, firstResponseAt: '2026-03-02T09:10:00+08:00' });
    expect(head.clocks.find((clock) => clock.clock === 'respond')).toMatchObject({
      state: 'met',
      metAt: '2026-03-02T09:10:00+08:00',
    });
    expect(await desk.types(id)).toEqual(['reported', 'responded']);
  });

  it('a call that is logged later counts from when it took place, not before the report nor in the future', async () => {
    desk.clock.set(beijing('2026-03-02 10:00'));
    const id = await desk.report();
    desk.clock.set(beijing('2026-03-02 11:00'));
    const call = { caller: '王工', line: '400', summary: '已联系' };
    const head = await respondCase(desk, desk.firstLine, { id, call, at: '2026-03-02T10:05:00+08:00' });
    expect(head.clocks.find((clock) => clock.clock === 'respond')?.state).toBe('met');
    const entry = (await desk.read(id)).timeline.at(-1);
    expect(entry).toMatchObject({
      at: '2026-03-02T10:05:00+08:00',
      recordedAt: '2026-03-02T11:00:00+08:00',
      channel: 'phone',
      data: { call },
    });
    for (const [at, rule] of [
      ['2026-03-02T09:59:59+08:00', 'not-before-report'],
      ['2026-03-02T11:00:01+08:00', 'not-in-future'],
    ] as const)
      expect((await faultOf(respondCase(desk, desk.firstLine, { id, at })))?.fields).toEqual([{ path: 'at', rule }]);
  });

  it('only the first of two who respond at once sets the time; both are on the record', async () => {
    desk.clock.set(beijing('2026-03-02 12:00'));
    const id = await desk.report();
    const [first, second] = await Promise.all([
      respondCase(desk, desk.firstLine, { id, text: '甲' }),
      respondCase(desk, desk.engineer, { id, text: '乙' }),
    ]);
    expect([first.version, second.version].sort()).toEqual([2, 3]);
    expect((await desk.types(id)).filter((type) => type === 'responded')).toHaveLength(2);
  });

  it('with the version that was read, exactly one of two wins', async () => {
    const id = await desk.report();
    const faults = await Promise.all(
      [desk.firstLine, desk.engineer].map((person) => faultOf(respondCase(desk, person, { id, version: 1 }))),
    );
    expect(faults.map((fault) => fault?.code ?? 'done').sort()).toEqual(['done', 'state.stale']);
  });

  it('is refused to the hospital, to another hospital’s supplier, and as nonsense', async () => {
    const id = await desk.report();
    expect((await faultOf(respondCase(desk, desk.hospitalIt, { id })))?.code).toBe('auth.forbidden');
    expect((await faultOf(respondCase(desk, desk.person('supplier-engineer', 'rival'), { id })))?.code).toBe(
      'not-found',
    );
    expect((await faultOf(respondCase(desk, desk.firstLine, { id, at: 'yesterday' })))?.code).toBe('input.invalid');
    expect((await faultOf(respondCase(desk, desk.firstLine, { id: 'case_none' })))?.code).toBe('not-found');
  });
});

describe('notes', () => {
  it('an internal note is never a response, and its text stays with its side', async () => {
    const id = await desk.report();
    const head = await noteCase(desk, desk.engineer, { id, text: '内部：先查日志', internal: true });
    expect(head.firstResponseAt).toBeNull();
    expect(head.clocks.find((clock) => clock.clock === 'respond')?.state).toBe('pending');
    expect((await desk.read(id, desk.firstLine)).timeline.at(-1)).toMatchObject({
      type: 'case.noted',
      internal: true,
      text: '内部：先查日志',
    });
    expect((await desk.read(id, desk.hospitalIt)).timeline.map((entry) => entry.type)).toEqual(['case.reported']);
    const log = await desk.pool.query<{ data: string }>('select data::text from fact where subject = $1', [id]);
    expect(log.rows.map((row) => row.data).join()).not.toContain('先查日志');
  });

  it('an open note is read by both sides', async () => {
    const id = await desk.report();
    await noteCase(desk, desk.department, { id, text: '门诊二楼也有' });
    expect((await desk.read(id, desk.engineer)).timeline.at(-1)).toMatchObject({
      text: '门诊二楼也有',
      internal: false,
    });
  });

  it('a robot’s message is on the record and no response', async () => {
    const id = await desk.report();
    const robot = {
      kind: 'robot',
      hookId: 'hook_1',
      name: '机器人',
      orgId: desk.engineer.orgId,
      side: 'supplier',
      contractId: desk.contract,
      permissions: ['case.respond'],
    } as const;
    const head = await respondCase(desk, robot, { id, text: '自动回复' });
    expect(head.firstResponseAt).toBeNull();
    expect(head.clocks.find((clock) => clock.clock === 'respond')?.state).toBe('pending');
  });
});

describe('patient cases (ZK-18)', () => {
  it('are met by both replies, at the later, and close only with both', async () => {
    desk.clock.set(beijing('2026-03-03 09:00'));
    const id = await desk.report({ kind: 'patient', patient: { name: '张三丰', mobile: '13800138000' } });
    await replyToCase(desk, desk.firstLine, { id, to: 'patient', text: '已退款' });
    await resolveCase(desk, desk.firstLine, { id, ...solved });
    expect((await faultOf(followUpCase(desk, desk.firstLine, { id, result: 'satisfied' })))?.params).toEqual({
      replyMissing: ['hospital'],
    });
    desk.clock.set(beijing('2026-03-03 10:00'));
    const head = await replyToCase(desk, desk.firstLine, { id, to: 'hospital', text: '已处理' });
    expect(head.clocks.find((clock) => clock.clock === 'reply')).toMatchObject({
      state: 'met',
      metAt: '2026-03-03T10:00:00+08:00',
    });
    expect((await followUpCase(desk, desk.firstLine, { id, result: 'satisfied' })).state).toBe('closed');
  });

  it('show the patient only on purpose, and that leaves a fact', async () => {
    const id = await desk.report({ kind: 'patient', patient: { name: '张三丰', mobile: '13800138000' } });
    expect((await desk.read(id, desk.firstLine)).patient).toMatchObject({ name: '张*丰', mobile: '138****8000' });
    expect(await revealPatient(desk, desk.firstLine, { id, reason: '回复患者' })).toMatchObject({
      name: '张三丰',
      mobile: '13800138000',
    });
    expect(await desk.types(id)).toContain('patient-revealed');
    expect((await faultOf(revealPatient(desk, desk.department, { id, reason: '看看' })))?.code).toBe('auth.forbidden');
  });
});

describe('follow-up (ZK-16)', () => {
  it('is a task after the resolution, stays one when nobody was reached, and closes the case', async () => {
    desk.clock.set(beijing('2026-03-06 15:00')); // Friday: due by the end of Monday
    const id = await desk.report();
    await resolveCase(desk, desk.engineer, { id, ...solved });
    expect((await desk.read(id)).tasks).toMatchObject([
      { kind: 'follow-up', due: '2026-03-10T00:00:00+08:00', doneAt: null },
    ]);
    expect((await followUpCase(desk, desk.firstLine, { id, result: 'not-reached' })).state).toBe('resolved');
    expect((await followUpCase(desk, desk.firstLine, { id, result: 'satisfied', spokeTo: '李主任' })).state).toBe(
      'closed',
    );
    expect((await desk.read(id)).tasks[0]?.doneAt).not.toBeNull();
    expect((await faultOf(followUpCase(desk, desk.firstLine, { id, result: 'satisfied' })))?.code).toBe(
      'state.conflict',
    );
  });

  it('opens a linked complaint when the caller is not satisfied', async () => {
    const id = await desk.report();
    await resolveCase(desk, desk.engineer, { id, ...solved });
    await followUpCase(desk, desk.firstLine, { id, result: 'unsatisfied', text: '又出现了' });
    const read = await desk.read(id);
    expect(read).toMatchObject({ state: 'closed', followUp: 'unsatisfied', links: [{ relation: 'followed-by' }] });
    expect(await desk.read(read.links[0]?.case ?? '')).toMatchObject({
      kind: 'complaint',
      severity: 'general',
      description: '又出现了',
      links: [{ relation: 'follows', case: id }],
    });
  });
});

it('answering and informing leave their facts, and an answer is also the first response', async () => {
  const id = await desk.report();
  await answerCase(desk, desk.firstLine, { id, text: '请重新登录' });
  await informOfCase(desk, desk.firstLine, { id, audience: 'patient', purpose: 'comfort', text: '请稍候' });
  expect(await desk.types(id)).toEqual(['reported', 'responded', 'answered', 'notified']);
  expect(
    (await faultOf(informOfCase(desk, desk.hospitalIt, { id, audience: 'patient', purpose: 'comfort', text: 'x' })))
      ?.code,
  ).toBe('auth.forbidden');
  expect((await faultOf(answerCase(desk, desk.person('supplier-engineer', 'rival'), { id, text: 'x' })))?.code).toBe(
    'not-found',
  );
});
