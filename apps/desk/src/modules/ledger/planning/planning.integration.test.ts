import { chineseCalendar, type DateText } from '@yinuo/kernel';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contractText, instantAt, openTestDesk, smallContract, type TestDesk } from '../../../testing/index.ts';
import { bringIntoForce } from '../../agreement/index.ts';
import { moveOccurrences, replanLedgers } from '../index.ts';

let desk: TestDesk;
beforeEach(async () => {
  desk = await openTestDesk({ now: instantAt('2026-01-01T09:00:00') });
});
afterEach(() => desk.close());

const system = { kind: 'system', job: 'test' } as const;
const move = () => moveOccurrences(desk, system, {});
async function ledger(contract: string, obligation = 'monthly-inspection') {
  const { rows } = await desk.pool.query(
    'select period, due_on, state, contract_version as version from occurrence where contract_id = $1 and obligation = $2 order by period',
    [contract, obligation],
  );
  return rows;
}
async function count(sql: string, values: unknown[] = []) {
  const { rows } = await desk.pool.query(`select count(*) as n from ${sql}`, values);
  return rows[0]?.n;
}

test('the whole term is written down on the first day', async () => {
  const id = await desk.found();
  const rows = await ledger(id);
  expect(rows).toHaveLength(12);
  expect(rows[1]).toEqual({ period: '2026-02', due_on: '2026-02-28', state: 'planned', version: 1 });
  expect(rows[11]).toMatchObject({ due_on: '2026-12-31' });
  expect(await ledger(id, 'first-payment')).toEqual([
    { period: 'payment', due_on: null, state: 'waiting', version: 1 },
  ]);
  const facts = await desk.pool.query(`select data from fact where contract_id = $1 and type = 'ledger.written'`, [id]);
  expect(facts.rows).toEqual([{ data: expect.objectContaining({ written: 13, planned: 0, withdrawn: [] }) }]);
});

test.each([
  ['zhongkai', 50],
  ['karamay', 50],
  ['xiyuan', 15],
  ['einvoice', 15],
] as const)('%s: every dated obligation of the term', async (name, least) => {
  const id = await desk.found({ yaml: contractText(name) });
  expect(await count('occurrence where contract_id = $1', [id])).toBeGreaterThan(least);
  expect(await count(`occurrence where contract_id = $1 and state = 'waiting' and condition is null`, [id])).toBe(0);
});

test('a draft owes nothing until it is signed', async () => {
  const id = await desk.found({ signedOn: null });
  expect(await ledger(id)).toEqual([]);
  await bringIntoForce(desk, desk.person('supplier-lead'), { contract: id, signedOn: '2026-01-01' });
  expect(await ledger(id)).toHaveLength(12);
});

test('the server is down for three days over a due time: overdue, told and recorded once', async () => {
  const id = await desk.found();
  desk.clock.set(instantAt('2026-02-01T00:00:00')); // 24:00 of the due day is still in time
  await move();
  expect((await ledger(id))[0]).toMatchObject({ state: 'due' });
  desk.clock.set(instantAt('2026-02-03T12:00:00'));
  await Promise.all([move(), move(), move()]);
  expect((await ledger(id))[0]).toMatchObject({ state: 'overdue' });
  await move();
  const facts = await desk.pool.query(
    `select at, data from fact where contract_id = $1 and type = 'occurrence.overdue'`,
    [id],
  );
  expect(facts.rows).toEqual([
    { at: instantAt('2026-02-01T00:00:00'), data: expect.objectContaining({ clause: 'SM-2', due: '2026-01-31' }) },
  ]);
  const lead = desk.person('supplier-lead').personId;
  expect(await count(`notice where template = 'occurrence.overdue' and person_id = $1`, [lead])).toBe(1);
  expect(
    await count(`notice where template = 'occurrence.overdue' and person_id = $1`, [
      desk.person('hospital-it').personId,
    ]),
  ).toBe(0);
});

test('nobody looks for two months: missed at once, told to both sides, nothing vanishes', async () => {
  const id = await desk.found();
  desk.clock.set(instantAt('2026-03-05T00:00:00'));
  await Promise.all([move(), move()]);
  expect((await ledger(id)).map((row) => row.state).slice(0, 3)).toEqual(['missed', 'overdue', 'planned']);
  expect(await count(`fact where contract_id = $1 and type like 'occurrence.%'`, [id])).toBe(2);
  for (const person of [desk.person('supplier-lead'), desk.person('hospital-it')]) {
    expect(await count(`notice where template = 'occurrence.missed' and person_id = $1`, [person.personId])).toBe(1);
  }
  expect(await ledger(id)).toHaveLength(12);
});

test('two schedulers that plan at once write no occurrence twice', async () => {
  const id = await desk.found();
  await desk.pool.query(`update ledger_plan set calendar_version = 'before'`);
  await Promise.all([1, 2, 3].map(() => replanLedgers(desk, system, {})));
  expect(await ledger(id)).toHaveLength(12);
  expect(await count('occurrence')).toBe(13);
});

test('an amendment plans what begins under it; what was missed stays; what is owed no more is withdrawn', async () => {
  const id = await desk.found();
  desk.clock.set(instantAt('2026-02-10T09:00:00'));
  await move();
  const yaml = smallContract({ version: 2, effectiveFrom: '2026-04-01' }).replace(
    'dueOn: { day: 31 }',
    'dueOn: { day: 20 }',
  );
  await desk.amend(id, yaml);
  expect((await ledger(id)).map((row) => `${row.due_on} ${row.state} ${row.version}`).slice(0, 5)).toEqual([
    '2026-01-31 overdue 1',
    '2026-02-28 planned 1',
    '2026-03-31 planned 1',
    '2026-04-20 planned 2',
    '2026-05-20 planned 2',
  ]);
  const none = smallContract({ version: 3, effectiveFrom: '2026-06-01' })
    .replace(
      /obligations:\n {6}- type: duty[\s\S]*?Inspection record }]/,
      'none: { zh: 不再需要, en: not needed any more }',
    )
    .replace('每月巡检1次', '巡检');
  await desk.amend(id, none);
  const states = (await ledger(id)).map((row) => row.state);
  expect(states.slice(0, 5)).toEqual(['overdue', 'planned', 'planned', 'planned', 'planned']);
  expect(states.slice(5)).toEqual(Array.from({ length: 7 }, () => 'withdrawn'));
});

test('a contract that is taken in late begins with what the clock makes of its past, and tells nobody of it', async () => {
  desk.clock.set(instantAt('2026-03-05T09:00:00'));
  const id = await desk.found();
  expect((await ledger(id)).map((row) => row.state).slice(0, 3)).toEqual(['missed', 'overdue', 'planned']);
  expect(await move()).toEqual({ moved: 0 });
  expect(await count('notice')).toBe(0);
});

test('what is due together is told together', async () => {
  const id = await desk.found({ yaml: contractText('einvoice') });
  desk.clock.set(instantAt('2026-03-20T09:00:00'));
  await move();
  const lead = desk.person('supplier-lead').personId;
  const { rows } = await desk.pool.query(`select params from notice where person_id = $1 and contract_id = $2`, [
    lead,
    id,
  ]);
  expect(rows).toEqual([{ params: expect.objectContaining({ due: '2026-03-31', count: expect.any(Number) }) }]);
  expect(rows[0].params.count).toBeGreaterThan(10);
  expect(rows[0].params.title).toMatch(/ 等 \d+ 项$/);
});

test('a holiday notice that comes out dates what waited for it, once (lesson 4)', async () => {
  const holidays = `  - id: SM-5
    heading: { zh: 值班通知, en: Duty notice }
    quotes: [{ text: 节前提前发布值班通知, en: a duty notice before each holiday }]
    obligations:
      - type: duty
        id: duty-notice
        title: { zh: 值班通知, en: Duty notice }
        every: holiday
        evidence: [{ zh: 值班通知, en: Duty notice }]`;
  desk.clock.set(instantAt('2026-07-01T09:00:00'));
  const id = await desk.found({ yaml: smallContract({ clauses: holidays }), signedOn: '2026-07-01' });
  const before = await ledger(id, 'duty-notice');
  expect(before.at(-1)).toMatchObject({ period: '2027', due_on: null, state: 'waiting' });
  const day = (text: string) => text as DateText;
  const notice = { year: 2027, version: '1', published: true, off: [day('2027-01-01'), day('2027-01-02')], work: [] };
  const later = { ...desk, calendar: chineseCalendar([notice]) };
  desk.clock.set(instantAt('2026-11-10T09:00:00'));
  await Promise.all([replanLedgers(later, system, {}), replanLedgers(later, system, {})]);
  const after = await ledger(id, 'duty-notice');
  expect(after.find((row) => row.period === '2027')).toMatchObject({ state: 'withdrawn' });
  expect(after.find((row) => row.period === '2027-01-01')).toMatchObject({ due_on: '2026-12-31', state: 'planned' });
  expect(after).toHaveLength(before.length + 1);
  expect(await replanLedgers(later, system, {})).toEqual({ planned: 0 });
});
