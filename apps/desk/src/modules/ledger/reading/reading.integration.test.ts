import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultOf, instantAt, openTestDesk, smallContract, type TestDesk } from '../../../testing/index.ts';
import { createFeed, listFeeds, revokeFeed } from '../feed/own-feeds.ts';
import { readFeed } from '../feed/read-feed.ts';
import { listOccurrences } from '../index.ts';
import { exportOccurrences } from './export-occurrences.ts';
import { ledgerMonthOf } from './ledger-month.ts';
import { ledgerStanding, ledgerTerm } from './ledger-term.ts';

let desk: TestDesk;
let small: string;
beforeAll(async () => {
  desk = await openTestDesk({ now: instantAt('2026-01-20T09:00:00') });
  small = await desk.found();
  await desk.found({ yaml: smallContract({ id: 'other', code: 'OT' }), hospital: 'second' });
});
afterAll(() => desk.close());

const system = { kind: 'system', job: 'test' } as const;

test('lists page by due date, undated last, and count the whole filter', async () => {
  const it = desk.person('hospital-it');
  const seen: (string | null)[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await listOccurrences(desk, it, { limit: 5, ...(cursor ? { cursor } : {}) });
    expect(page.total).toBe(13);
    seen.push(...page.items.map((one) => one.due));
    if (page.next === null) break;
    cursor = page.next;
  }
  expect(seen).toHaveLength(13);
  expect(seen.at(-1)).toBeNull();
  expect(seen.slice(0, 12)).toEqual(seen.slice(0, 12).toSorted());
});

test.each([
  [{ kind: 'payment' }, 1],
  [{ kind: ['duty', 'payment'] }, 13],
  [{ state: 'planned,due-soon' }, 12],
  [{ dueFrom: '2026-03-01', dueTo: '2026-05-31' }, 3],
  [{ clause: 'SM-2' }, 12],
  [{ owedBy: 'hospital' as const }, 1],
  [{ search: '巡检' }, 12],
  [{ search: '2026-03' }, 1],
  [{ search: '%' }, 0],
  [{ contract: 'contract_none' }, 0],
])('filter %j finds %i', async (filter, total) => {
  expect((await listOccurrences(desk, desk.person('hospital-it'), filter)).total).toBe(total);
});

test('each side sees its own', async () => {
  expect((await listOccurrences(desk, desk.person('supplier-lead'), {})).total).toBe(26);
  expect((await listOccurrences(desk, desk.person('supplier-lead', 'rival'), {})).total).toBe(0);
  expect((await faultOf(listOccurrences(desk, desk.person('vendor-contact'), {})))?.code).toBe('auth.forbidden');
  expect((await faultOf(ledgerTerm(desk, desk.person('hospital-it', 'second'), { contract: small })))?.code).toBe(
    'not-found',
  );
});

test('a month day by day, with the sort of day', async () => {
  const month = ledgerMonthOf(desk.calendar);
  const { days } = await month(desk, desk.person('hospital-it'), { month: '2026-02' });
  expect(days).toHaveLength(28);
  expect(days[13]).toMatchObject({
    date: '2026-02-14',
    working: true,
    reason: { zh: expect.stringContaining('调休') },
  });
  expect(days[27]?.items.map((one) => one.obligation)).toEqual(['monthly-inspection']);
});

test('the term of a contract: a row for each obligation, in the order of the contract', async () => {
  const term = await ledgerTerm(desk, desk.person('hospital-it'), { contract: small });
  expect([term.startsOn, term.endsOn, term.today]).toEqual(['2026-01-01', '2026-12-31', '2026-01-20']);
  expect(term.rows.map((row) => [row.clause, row.marks.length])).toEqual([
    ['SM-2', 12],
    ['SM-3', 1],
  ]);
});

test('how each obligation stands', async () => {
  const { obligations } = await ledgerStanding(desk, desk.person('hospital-it'), { contract: small });
  expect(obligations.find((one) => one.obligation === 'monthly-inspection')).toEqual({
    obligation: 'monthly-inspection',
    states: { planned: 12 },
    next: { id: expect.any(String), due: '2026-01-31', state: 'planned' },
  });
});

test('the list as a workbook', async () => {
  const file = await exportOccurrences(desk, desk.person('hospital-it'), {});
  expect(file.name).toBe('义务台账-2026-01-20.xlsx');
  expect(
    Buffer.from(file.content as Uint8Array)
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});

test('a calendar feed is read by whoever has its address, until it is revoked', async () => {
  const it = desk.person('hospital-it');
  const { feed, path } = await createFeed(desk, it, { language: 'zh' });
  const token = new URL(path, 'http://desk').searchParams.get('token') ?? '';
  const text = String((await readFeed(desk, system, { token })).content);
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(12);
  expect(text).toContain('DTSTART;VALUE=DATE:20260131');
  expect(text).toContain('SUMMARY:SM 每月巡检');
  expect(text).not.toContain('OT ');
  const stored = await desk.pool.query('select hash from ledger_feed');
  expect(stored.rows[0].hash).not.toContain(token);
  expect((await listFeeds(desk, it, {})).items).toHaveLength(1);
  expect((await listFeeds(desk, desk.person('hospital-finance'), {})).items).toEqual([]);
  expect((await faultOf(revokeFeed(desk, desk.person('hospital-finance'), { id: feed.id })))?.code).toBe('not-found');
  await revokeFeed(desk, it, { id: feed.id });
  expect((await faultOf(readFeed(desk, system, { token })))?.code).toBe('not-found');
  expect((await faultOf(revokeFeed(desk, it, { id: feed.id })))?.code).toBe('not-found');
});

test('a feed ends with its person, and cannot be made for a contract of others', async () => {
  const leader = desk.person('hospital-leader');
  const { path } = await createFeed(desk, leader, { contract: small });
  const token = new URL(path, 'http://desk').searchParams.get('token') ?? '';
  expect(String((await readFeed(desk, system, { token })).content)).toContain('BEGIN:VEVENT');
  await desk.pool.query(`update person set state = 'disabled', disabled_at = now() where id = $1`, [leader.personId]);
  expect((await faultOf(readFeed(desk, system, { token })))?.code).toBe('not-found');
  const second = desk.person('hospital-it', 'second');
  expect((await faultOf(createFeed(desk, second, { contract: small })))?.code).toBe('not-found');
  const byToken = { ...leader, token: { id: 'token_x', permissions: ['ledger.read' as const] } };
  expect((await faultOf(createFeed(desk, byToken, {})))?.code).toBe('auth.forbidden'); // it would outlive the token
  expect((await faultOf(readFeed(desk, system, { token: 'guess' })))?.code).toBe('not-found');
});
