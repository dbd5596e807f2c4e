import { type DateText, dateOf, endOfDay, type Fen, fenOf, formatFen, instantOf } from '@yinuo/kernel';
import { expect, test } from 'vitest';
import type { Contract, Penalty } from '../language/index.ts';
import { at, readContract } from '../testing/cases.ts';
import { penalties } from './penalties.ts';
import type { PenaltyLine } from './penalty-line.ts';

// ZK-22 with a cap: 10 % of 77,600.00 is 7,760.00; 3‰ are 232.80 a day.
const CAPPED: Contract = structuredClone(readContract('zhongkai'));
const penalty = CAPPED.clauses
  .flatMap(({ obligations }) => obligations ?? [])
  .find((one): one is Penalty => one.id === 'penalty-late-service');
if (penalty) Object.assign(penalty, { cap: '10%' });

const now = at('2026-07-01 00:00');
const late = (id: string, due: DateText, days: number) => {
  const broke = endOfDay(due);
  const endedAt = instantOf(broke + days * 86_400_000);
  const rest = { event: 'late-service', penalty: null, excusedBy: null, from: [], note: null };
  return { ...rest, id, at: broke, due, endedAt };
};
const linesOf = (incidents: readonly ReturnType<typeof late>[], spent = 0, short: readonly Short[] = []) =>
  penalties(CAPPED, incidents, [], now, {
    spent: new Map([['penalty-late-service', fenOf(spent)]]),
    short: short.map((one) => ({ now: one.line, ...one })),
  });
type Short = { readonly line: PenaltyLine; readonly additions: readonly Fen[]; readonly now?: PenaltyLine };

/** So many days late, accepted when the cap left `room` of it. */
function accepted(days: number, room: number): PenaltyLine {
  const [line] = linesOf([late('A', dateOf(2026, 3, 1), days)], 776_000 - room);
  if (line === undefined) throw new Error('no line');
  return line;
}

// In fen: days late, accepted, additions decided since, what stands under the cap now (the accepted one with it).
test.each([
  ['nothing was waived: no room', 11, 0, [], 776_000, null],
  ['accepted at nothing, all room is free again: the whole', 11, 0, [], 0, ['2560.80', '2560.80']],
  ['more short than the cap leaves: the cap, and no more', 34, 0, [], 0, ['7915.20', '7760.00']],
  ['accepted in part: what was left out', 11, 7_760, [], 7_760, ['2483.20', '2483.20']],
  ['room for a fen: a fen', 11, 7_760, [], 775_999, ['2483.20', '0.01']],
  ['one more than the cap is spent (an amended cap): none', 11, 7_760, [], 776_001, null],
  ['an addition was decided: the rest of it', 11, 7_760, [100_000], 107_760, ['1483.20', '1483.20']],
  ['all of it was decided', 11, 7_760, [100_000, 148_320], 7_760, null],
  ['accepted in full: nothing is short', 11, 256_080, [], 256_080, null],
] as const)('%s', (_, days, room, additions, spent, expected) => {
  const line = accepted(days, room);
  expect(line.amount).toBe(Math.min(room, days * 23_280));
  const [more, ...others] = linesOf([], spent, [{ line, additions: additions.map(fenOf) }]);
  expect(others).toEqual([]);
  if (expected === null) return expect(more).toBeUndefined();
  expect([more?.full, more?.amount].map((fen) => formatFen(fen ?? fenOf(-1)))).toEqual(expected);
  expect(more).toMatchObject({ incident: `A/more-${additions.length + 1}`, state: 'owed', flags: [], running: false });
});

test('it says how, and takes the room by the time of its own breach', () => {
  const line = accepted(11, 7_760);
  const other = (due: DateText) => late('B', due, 33); // 7,682.40
  const amounts = (due: DateText) =>
    linesOf([other(due)], 7_760, [{ line, additions: [] }]).map(({ incident, amount }) => [incident, amount]);
  // 7,760.00 − 77.60 = 7,682.40 are free.
  expect(amounts(dateOf(2026, 2, 1))).toEqual([['B', 768_240]]);
  expect(amounts(dateOf(2026, 3, 2))).toEqual([
    ['A/more-1', 248_320],
    ['B', 519_920],
  ]);
  const [more] = linesOf([], 7_760, [{ line, additions: [] }]);
  expect(more?.formula).toEqual({
    zh: '逾期 11 天应计 2,560.80 元 − 已决定 77.60 元 = 少计 2,483.20 元；上限尚余 7,682.40 元，补计 2,483.20 元',
    en: '¥2,560.80 in full for 11 days late − ¥77.60 decided = ¥2,483.20 left out; the cap has room for ¥7,682.40: ¥2,483.20 more',
  });
  expect(more?.capital).toBe('人民币贰仟肆佰捌拾叁元贰角整');
});

// ZK-22 as shipped, without a cap: 232.80 a day. Accepted at 2 days, 465.60; then it was not done after all.
const PLAIN = readContract('zhongkai');
const [twoDays] = penalties(PLAIN, [late('A', dateOf(2026, 1, 8), 2)], [], now);
const wentOn = (days: number, ended: boolean, additions: readonly number[] = []) => {
  if (twoDays === undefined) throw new Error('no line');
  const one = late('A', dateOf(2026, 1, 8), days);
  const day = instantOf(one.endedAt - 1);
  const [line] = penalties(PLAIN, [{ ...one, endedAt: ended ? day : null }], [], day);
  if (line === undefined) throw new Error('no line');
  const short = [{ line: twoDays, now: line, additions: additions.map(fenOf) }];
  return { line, more: penalties(PLAIN, [], [], day, { spent: new Map(), short })[0] };
};

// In yuan, by hand: days × 232.80 − what was decided.
test.each([
  ['as accepted', 2, [], null, false],
  ['one day more', 3, [], '232.80', false],
  ['the 14th day: 3,259.20 in all', 14, [], '2793.60', false],
  ['the 15th: 3,492.00, and the right to end the contract', 15, [], '3026.40', true],
  ['the 16th: 3,724.80', 16, [], '3259.20', true],
  ['62 days: 14,433.60', 62, [], '13968.00', true],
  ['the 60 days were accepted, too; it goes on for one', 63, [1_396_800], '232.80', true],
] as const)('lateness goes on after it was accepted: %s', (_, days, additions, amount, right) => {
  for (const ended of [false, true]) {
    const { line, more } = wentOn(days, ended, additions);
    expect(line.flags.filter(({ reached }) => reached).length).toBe(right ? 1 : 0);
    expect(more === undefined ? null : formatFen(more.amount ?? fenOf(0))).toBe(amount);
    if (amount !== null) expect(more).toMatchObject({ days, running: !ended, capped: false });
  }
});

test('it says which days were accepted and which came since', () => {
  const { more } = wentOn(62, false);
  expect(more?.formula.zh).toBe(
    '逾期 62 天应计 14,433.60 元 − 已决定 465.60 元 = 少计 13,968.00 元，补计 13,968.00 元',
  );
  expect(more?.why[0]?.zh).toContain('之后仍在逾期');
  expect(wentOn(2, true).more).toBeUndefined();
});

test('done earlier than was accepted, or excused since: nothing is added', () => {
  expect(wentOn(1, true).more).toBeUndefined();
  const { line } = wentOn(62, false);
  if (twoDays === undefined) throw new Error('no line');
  const short = [{ line: twoDays, now: { ...line, state: 'excused' as const }, additions: [] }];
  expect(penalties(PLAIN, [], [], now, { spent: new Map(), short })).toEqual([]);
});
