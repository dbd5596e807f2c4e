import { type CompleteOccurrence, RecordPaymentEvent } from '@yinuo/api';
import { command } from '@yinuo/platform';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { z } from 'zod';
import { faultOf, instantAt, openTestDesk, type TestDesk } from '../../../testing/index.ts';
import { moveOccurrences } from '../index.ts';
import { getOccurrence } from '../reading/get-occurrence.ts';
import { readEvidence } from '../reading/read-evidence.ts';
import { attachEvidence } from './attach-evidence.ts';
import { completeOccurrence } from './complete-occurrence.ts';
import { confirmOccurrence } from './confirm-occurrence.ts';
import { recordEventWithin, recordPaymentEvent } from './record-payment-event.ts';
import { reopenOccurrence } from './reopen-occurrence.ts';
import { waiveOccurrence } from './waive-occurrence.ts';

let desk: TestDesk;
let contract: string;
beforeAll(async () => {
  desk = await openTestDesk({ now: instantAt('2026-01-01T09:00:00') });
  contract = await desk.found();
  desk.clock.set(MARCH);
  await moveOccurrences(desk, { kind: 'system', job: 'test' }, {});
});
afterAll(() => desk.close());

const MARCH = instantAt('2026-03-20T10:00:00');
const SEPTEMBER = instantAt('2026-09-20T10:00:00');
/** Each test says when it is; most are in March. */
beforeEach(() => {
  desk.clock.set(MARCH);
});

const engineer = () => desk.person('supplier-engineer');
const it = () => desk.person('hospital-it');
const evidence = { text: '巡检记录已归档' };
/** An invoice that is taken in, as the settlement tells the ledger of it. */
const takeIn = command({
  name: 'test.take-in',
  permission: 'payment.record',
  input: RecordPaymentEvent,
  run: recordEventWithin,
});
async function idOf(period: string): Promise<string> {
  const { rows } = await desk.pool.query('select id from occurrence where contract_id = $1 and period = $2', [
    contract,
    period,
  ]);
  return rows[0].id;
}
const read = (id: string, actor = it()) => getOccurrence(desk, actor, { occurrence: id });
const complete = (id: string, more: Partial<z.input<typeof CompleteOccurrence>> = {}, actor = engineer()) =>
  completeOccurrence(desk, actor, { occurrence: id, evidence, ...more });

test('done with evidence, confirmed by the hospital, both recorded', async () => {
  const id = await idOf('2026-03');
  expect((await read(id, engineer())).may).toEqual(['complete']);
  await complete(id);
  expect(await read(id)).toMatchObject({
    state: 'done',
    late: false,
    doneAt: '2026-03-20T10:00:00+08:00',
    evidence: { text: '巡检记录已归档' },
    may: ['confirm', 'reopen'],
  });
  await confirmOccurrence(desk, it(), { occurrence: id });
  const after = await read(id);
  expect(after).toMatchObject({ state: 'confirmed', confirmedBy: it().name });
  expect(after.history.map((one) => one.type)).toEqual(['occurrence.completed', 'occurrence.confirmed']);
  expect((await faultOf(complete(id)))?.code).toBe('state.conflict');
  expect((await faultOf(confirmOccurrence(desk, it(), { occurrence: id })))?.code).toBe('state.conflict');
});

test('a missed one can still be done, and stays late', async () => {
  const id = await idOf('2026-01');
  expect((await read(id)).state).toBe('missed');
  await complete(id);
  expect(await read(id)).toMatchObject({ state: 'done', late: true });
  await reopenOccurrence(desk, engineer(), { occurrence: id, reason: '填错月份' });
  expect(await read(id)).toMatchObject({ state: 'missed', late: false, evidence: null });
  await complete(id, { doneAt: '2026-01-31T23:59:00+08:00' });
  expect(await read(id)).toMatchObject({ state: 'done', late: false, doneAt: '2026-01-31T23:59:00+08:00' });
});

test.each([
  ['no evidence at all', { evidence: {} }, { path: 'evidence.text', rule: 'required' }],
  [
    'a link that is no address',
    { evidence: { links: [{ kind: 'web' as const, ref: 'javascript:alert(1)', title: 'x' }] } },
    { path: 'evidence.links', rule: 'web-address' },
  ],
  [
    'a file that is not there',
    { evidence: { files: ['file_none'] } },
    { path: 'evidence.files', rule: 'unknown-file' },
  ],
  ['a day to come', { doneAt: '2026-09-20T10:00:01+08:00' }, { path: 'doneAt', rule: 'not-in-future' }],
  [
    'a day before what is owed for begins',
    { doneAt: '2026-03-31T23:59:59+08:00' },
    { path: 'doneAt', rule: 'not-before-period', params: { day: '2026-04-01' } },
  ],
])('refused: %s', async (_what, more, expected) => {
  desk.clock.set(SEPTEMBER);
  const refused = await faultOf(complete(await idOf('2026-04'), more));
  expect([refused?.code, refused?.fields?.[0]]).toEqual(['input.invalid', expected]);
});

test('refused: the wrong side, a role without the right, another organisation, a version read long ago', async () => {
  const id = await idOf('2026-04');
  expect((await faultOf(complete(id, {}, it())))?.code).toBe('auth.forbidden');
  expect((await faultOf(complete(id, {}, desk.person('supplier-leader'))))?.code).toBe('auth.forbidden');
  expect((await faultOf(complete(id, {}, desk.person('supplier-engineer', 'rival'))))?.code).toBe('not-found');
  expect((await faultOf(complete(id, { version: 99 })))?.code).toBe('state.stale');
  expect((await faultOf(read(id, desk.person('hospital-it', 'second'))))?.code).toBe('not-found');
});

test('of two who complete at once one is told that it is done', async () => {
  desk.clock.set(SEPTEMBER);
  const id = await idOf('2026-05');
  const faults = await Promise.all([faultOf(complete(id)), faultOf(complete(id))]);
  expect(faults.map((fault) => fault?.code ?? null).sort()).toEqual([null, 'state.conflict'].sort());
});

test('the hospital lets one go with a reason, and may take that back; the supplier may neither', async () => {
  const id = await idOf('2026-06');
  const waive = (actor = it()) => waiveOccurrence(desk, actor, { occurrence: id, reason: '系统停用' });
  expect((await faultOf(waive(desk.person('supplier-lead'))))?.code).toBe('auth.forbidden');
  await waive();
  expect(await read(id)).toMatchObject({ state: 'waived', reason: '系统停用', may: ['reopen'] });
  const reopen = (actor = it()) => reopenOccurrence(desk, actor, { occurrence: id, reason: '恢复使用' });
  expect((await faultOf(reopen(desk.person('supplier-lead'))))?.code).toBe('auth.forbidden');
  await reopen();
  expect(await read(id)).toMatchObject({ state: 'planned', reason: null });
});

test('a payment is never moved by hand: its invoice dates it, its money makes it done (KL-19)', async () => {
  const id = await idOf('payment');
  const finance = desk.person('hospital-finance');
  expect(await read(id, finance)).toMatchObject({
    state: 'waiting',
    amountFen: 3_000_000,
    condition: { code: 'after-events', events: [{ event: 'invoice-received', on: null }], days: 15, of: 'working' },
    may: [],
  });
  const event = { occurrence: id, event: 'invoice-received', on: '2026-03-20' } as const;
  for (const role of ['hospital-it', 'supplier-lead', 'supplier-engineer'] as const)
    expect((await faultOf(recordPaymentEvent(desk, desk.person(role), event)))?.code).toBe('auth.forbidden');
  for (const one of ['invoice-received', 'acceptance'] as const)
    expect((await faultOf(recordPaymentEvent(desk, finance, { ...event, event: one })))?.code).toBe(
      'payment.in-settlement',
    );
  const invoiced = (on: string) => takeIn(desk, finance, { ...event, on });
  expect((await faultOf(invoiced('2026-03-21')))?.fields?.[0]).toMatchObject({ rule: 'not-in-future' });
  await invoiced('2026-03-05');
  // 15 working days from Thursday 5 March 2026.
  expect(await read(id, finance)).toMatchObject({ state: 'due-soon', due: '2026-03-26' });
  // A day that is known stands: who owes does not move its own due day.
  const again = await faultOf(invoiced('2026-03-20'));
  expect([again?.code, again?.params]).toMatchObject(['payment.event-known', { day: '2026-03-05' }]);
  expect((await faultOf(complete(id, { evidence: { text: '已付' } }, it())))?.code).toBe('auth.forbidden');
  expect((await faultOf(complete(id, { evidence: { text: '已付' } }, finance)))?.code).toBe('payment.in-settlement');
  expect(await read(id, finance)).toMatchObject({ due: '2026-03-26', doneAt: null });
});

test('a file is evidence once it was uploaded here; its type is read from its bytes', async () => {
  desk.clock.set(SEPTEMBER);
  const [id, other] = [await idOf('2026-07'), await idOf('2026-08')];
  const attach = (name: string, content: Buffer, actor = engineer()) =>
    attachEvidence(desk, actor, { occurrence: id, name, content });
  const file = await attach('巡检.txt', Buffer.from('CPU 40%'));
  expect((await faultOf(attach('run.exe', Buffer.from('MZ\u0000\u0001'))))?.code).toBe('file.type-refused');
  expect((await faultOf(attach('a.txt', Buffer.alloc(0))))?.code).toBe('file.type-refused');
  expect((await faultOf(attach('a.txt', Buffer.from('x'), desk.person('supplier-engineer', 'rival'))))?.code).toBe(
    'not-found',
  );
  const elsewhere = await faultOf(complete(other, { evidence: { files: [file.id] } }));
  expect(elsewhere?.fields).toEqual([{ path: 'evidence.files', rule: 'unknown-file' }]);
  await complete(id, { evidence: { files: [file.id] } });
  expect((await read(id)).evidence?.files).toEqual([{ id: file.id, name: '巡检.txt', bytes: 7 }]);
  const found = await readEvidence(desk, it(), { occurrence: id, file: file.id });
  expect([found.type, String(found.content)]).toEqual(['text/plain; charset=utf-8', 'CPU 40%']);
  const stranger = readEvidence(desk, desk.person('hospital-it', 'second'), { occurrence: id, file: file.id });
  expect((await faultOf(stranger))?.code).toBe('not-found');
});
