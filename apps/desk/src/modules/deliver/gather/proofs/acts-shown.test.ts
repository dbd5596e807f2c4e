import { beijingDate, type Instant, parseInstant } from '@yinuo/kernel';
import { expect, test } from 'vitest';
import type { Owed } from '../../../ledger/index.ts';
import { isToldDone, logShown } from './asked-proofs.ts';
import { caseTimeShown, modulesShown } from './case-proofs.ts';
import { papersShown, readingsShown } from './measured-proofs.ts';
import { namedShown } from './named-proofs.ts';
import { promotedShown, surveysSaid, trainedShown, visitsSaid } from './outreach-proofs.ts';
import { datedShown, waitingShown } from './shown/shown-dated.ts';
import { alertsShown, penaltiesShown, type ToldFact, toldShown } from './told-proofs.ts';

const at = (day: string): Instant => {
  const parsed = parseInstant(`${day}T12:00:00+08:00`);
  if (!parsed.ok) throw new Error(day);
  return parsed.value;
};

const day = (text: string) => beijingDate(at(text));
const occurrence = (period: string, change: Partial<Owed> = {}): Owed => ({
  id: period,
  contract: 'c',
  clause: 'ZK-21',
  obligation: 'quarterly-user-visits',
  kind: 'duty',
  title: { zh: '季度走访用户', en: '' },
  owedBy: 'supplier',
  period,
  case: null,
  number: 1,
  of: 1,
  from: day('2026-01-01'),
  to: day('2026-03-31'),
  due: day('2026-03-31'),
  dueAt: at('2026-03-31'),
  state: 'done',
  isRight: false,
  document: null,
  counts: [],
  doneAt: at('2026-03-20'),
  doneBy: '张工',
  confirmedAt: null,
  evidence: { text: '已办', links: [], files: [] },
  reason: null,
  ...change,
});
const nothing = { words: '', isShort: false };
const missed = occurrence('2026-Q2', { state: 'missed', doneAt: null, evidence: null, dueAt: at('2026-06-30') });
const late = occurrence('2026-Q1', { doneAt: at('2026-04-02') });
const seen = occurrence('2026-Q1', { state: 'confirmed', confirmedAt: at('2026-03-25') });
test.each([
  [[occurrence('2026-Q1')], nothing, 'kept', '1/1（100%）', '办理记录 1 条；按时 1 次、医院已确认 0 次'],
  [[seen], nothing, 'kept', '1/1（100%）', '按时 1 次、医院已确认 1 次'],
  [[late], nothing, 'broken', '1/1（100%）', '按时 0 次、逾期 1 次、医院已确认 0 次'],
  [[seen, missed], nothing, 'broken', '1/2（50.00%）', '未办：2026年第2季度'],
  [[occurrence('2026-Q1', { owedBy: 'hospital' })], nothing, 'kept', '1/1（100%）', '乙方已确认 0 次'],
  [[seen], { words: '走访 1 人', isShort: true }, 'partly', '1/1（100%）', '走访 1 人；办理记录'],
  [
    [occurrence('2027-Q1', { state: 'planned', doneAt: null, dueAt: at('2027-03-31'), evidence: null })],
    nothing,
    'none',
    '未到期',
    '尚未到期',
  ],
])('dated %#', (own, known, verdict, done, words) => {
  expect(datedShown(own, new Map(), known, at('2026-07-01'))).toMatchObject({
    verdict,
    done,
    evidence: expect.stringContaining(words),
  });
});

test('what the other side confirmed later is not yet seen', () => {
  const shown = datedShown([{ ...seen, confirmedAt: at('2026-05-01') }], new Map(), nothing, at('2026-04-01'));
  expect(shown.evidence).toContain('医院已确认 0 次');
});

test('what waits for its invoice is not «no record»', () => {
  expect(waitingShown([occurrence('x', { state: 'waiting' })])?.evidence).toContain('起算事项尚未发生');
  expect(waitingShown([missed])).toBeNull();
});

const counts = {
  invited: 8,
  added: 0,
  answered: 4,
  byLink: 0,
  byPhone: 4,
  onBehalf: 0,
  confirmed: 1,
  awaiting: 2,
  contradicted: 0,
  declined: 1,
  satisfied: 3,
  neutral: 1,
  dissatisfied: 0,
};
test('surveys are said with what came back, by telephone where the clause wants that', () => {
  expect(surveysSaid(0, counts, true)).toBe('本平台没有满意度调查的记录');
  expect(surveysSaid(1, counts, true)).toBe(
    '满意度调查 1 次：发出 8、收回 4（电话答复 4）、满意 3、不满意 0，代录待医院确认 2',
  );
  expect(surveysSaid(1, { ...counts, awaiting: 0 }, false)).toBe('满意度调查 1 次：发出 8、收回 4、满意 3、不满意 0');
});

const visited = (people: number, done = true, times = people) => ({
  period: '2026-Q1',
  done,
  times,
  people,
  needed: 3,
});
test.each([
  [[], '', false],
  [[visited(0, false)], '本平台没有走访记录', false],
  [[visited(3)], '走访记录 3 次，每期应不少于 3 人：2026年第1季度 3 人', false],
  [[visited(2, true, 5)], '走访记录 5 次，每期应不少于 3 人：2026年第1季度 2 人', true],
  [[visited(2, false)], '走访记录 2 次，每期应不少于 3 人：2026年第1季度 2 人', false],
])('visits %#', (periods, words, isShort) => {
  expect(visitsSaid(periods)).toEqual({ words, isShort });
});

test('promotion and training are never more than partly known', () => {
  expect(promotedShown([{ title: '每周推送', done: 49 }], '阅读量')).toEqual({
    done: '已办 49 次',
    evidence: '台账：每周推送 49 次；阅读量为系统外，见附件',
    verdict: 'partly',
  });
  expect(promotedShown([{ title: '每周推送', done: 0 }], '阅读量').verdict).toBe('none');
  expect(trainedShown([{ visited_on: '2026-03-02', department: '门诊' }])).toMatchObject({
    done: '培训 1 次',
    evidence: expect.stringContaining('2026-03-02 门诊'),
    verdict: 'partly',
  });
  expect(trainedShown([])).toMatchObject({ verdict: 'none', evidence: expect.stringContaining('没有培训') });
});

const fact = (type: string, subject: string, on: string, data = {}): ToldFact => ({
  type,
  subject,
  at: at(on),
  data,
});
const recovered = {
  calls: ({ type }: ToldFact) => type === 'opened',
  ends: ({ type }: ToldFact) => type === 'cancelled',
  met: ({ type }: ToldFact) => type === 'received',
  undone: ({ type }: ToldFact) => type === 'returned',
  words: '追款单，已到账',
  none: '没有追款单',
};
const opened = fact('opened', 'a', '2026-02-01', { number: 'HK-1' });
const span = { from: at('2026-01-01'), asOf: at('2026-07-01') };
test.each([
  [[], 'none', '没有追款单'],
  [[{ ...opened, at: at('2025-12-01') }], 'none', '没有追款单'],
  [[opened], 'none', '追款单，已到账 0 项；没有记录的：HK-1'],
  [[opened, fact('received', 'a', '2026-02-02')], 'kept', '追款单，已到账 1 项'],
  [[opened, fact('received', 'a', '2026-02-02'), fact('returned', 'a', '2026-02-03')], 'none', '没有记录的：HK-1'],
  [[opened, fact('cancelled', 'a', '2026-02-03')], 'none', '没有追款单'],
  [
    [opened, fact('received', 'a', '2026-02-02'), fact('opened', 'b', '2026-03-01', { number: 'HK-2' })],
    'partly',
    'HK-2',
  ],
])('told facts %#', (facts, verdict, words) => {
  expect(toldShown(recovered, facts, span)).toMatchObject({ verdict, evidence: expect.stringContaining(words) });
});

test.each([
  [0, 0, 'none', '没有监测告警'],
  [2, 2, 'kept', '监测告警 2 条，已通知双方 2 条'],
  [3, 1, 'partly', '已通知双方 1 条'],
])('alerts %i of which %i told', (raised, told, verdict, words) => {
  expect(alertsShown(raised, told)).toMatchObject({ verdict, evidence: expect.stringContaining(words) });
});

test.each([
  ['supplier', [], 'none', '没有触发'],
  ['supplier', ['gone'], 'none', '没有触发'],
  ['supplier', ['accepted', 'waived'], 'broken', '提出 2 笔：认定 1 笔、免除 1 笔、未定 0 笔'],
  ['supplier', ['disputed'], 'partly', '未定 1 笔'],
  ['supplier', ['waived'], 'none', '免除 1 笔'],
  ['supplier', ['upheld'], 'partly', '认定 0 笔、免除 0 笔、未定 1 笔'], // by the payee's word alone
  ['hospital', ['accepted'], 'none', '认定 1 笔'],
] as const)('penalties that %s pays: %j', (payer, states, verdict, words) => {
  expect(penaltiesShown(payer, states)).toMatchObject({ verdict, evidence: expect.stringContaining(words) });
});

const case_ = (number: string, from: string, to: string | null) => ({
  number,
  from: at(from),
  to: to === null ? null : at(to),
});
const month = { months: 1, asOf: at('2026-07-01'), name: '故障', rest: '代码' };
test.each([
  [[], 'none', '故障 0 起'],
  [[case_('A-1', '2026-01-31', '2026-02-28')], 'partly', '1 个月内解决 1 起；代码为系统外'],
  [[case_('A-1', '2026-01-31', '2026-03-01')], 'broken', '超过的：A-1'],
  [[case_('A-1', '2026-05-31', null)], 'broken', '超过的：A-1'],
  [[case_('A-1', '2026-06-15', null)], 'none', '故障 0 起'],
])('time of cases in months %#', (cases, verdict, words) => {
  expect(caseTimeShown(cases, month)).toMatchObject({ verdict, evidence: expect.stringContaining(words) });
});

const read = (value: number) => ({ period: '2026-Q1', name: 'USERS', value });
const quarters = ['2026-Q1', '2026-Q2'];
test.each([
  [[], quarters, 'none', '—（无样本）', '没有读数'],
  [[read(89.9), read(41)], ['2026-Q1'], 'kept', '最高 89.9%', '读数 2 项'],
  [[read(70)], quarters, 'partly', '最高 70%', '到期的检查 2 次，没有读数的 1 次：2026年第2季度'],
  [[read(90)], quarters, 'broken', '最高 90%', '超过约定的：2026年第1季度USERS 90%'],
])('readings below ninety %#', (readings, due, verdict, done, words) => {
  const shown = readingsShown(readings, { rule: 'less-than', value: 90 }, due);
  expect(shown).toMatchObject({ verdict, done, evidence: expect.stringContaining(words) });
});

test('who is named, and modules by system or case', () => {
  const post = { post: '主责工程师', rest: '专职情况' };
  expect(namedShown(post, ['张工'], '2026-03-31')).toEqual({
    ...{ verdict: 'partly', done: '已指定' },
    evidence: '截至 2026-03-31 登记的主责工程师：张工，此前各日未逐日统计；专职情况为系统外，见附件',
  });
  expect(namedShown(post, [], '2026-03-31').verdict).toBe('none');
  const modules = [
    { title: '挂号', assets: 0, cases: 2 },
    { title: '缴费', assets: 1, cases: 0 },
  ];
  expect(modulesShown(modules)).toMatchObject({
    verdict: 'partly',
    done: '1/2（50.00%）',
    evidence: expect.stringContaining('挂号 2 起、缴费 0 起；只登记了维护对象的：缴费'),
  });
  expect(modulesShown([{ title: '缴费', assets: 1, cases: 0 }]).verdict).toBe('partly');
  expect(modulesShown([{ title: '住院', assets: 0, cases: 0 }]).verdict).toBe('none');
  expect(modulesShown([{ title: '挂号', assets: 0, cases: 1 }]).verdict).toBe('kept');
});

const letter = { sort: 'commitment', name: '承诺书', expiresOn: null } as const;
test.each([
  ['copyright-certificates', [], 'broken', '未登记或已过期'],
  ['copyright-certificates', [letter], 'partly', '承诺书；没有登记软件著作权证书，仅有承诺书'],
  ['copyright-certificates', [letter, { sort: 'copyright', name: '证书', expiresOn: null }], 'kept', '承诺书、证书'],
  ['equipment-and-ability', [letter], 'partly', '没有登记能力证明，仅有承诺书'],
  [
    'clean-credit-record',
    [{ sort: 'credit', name: '信用报告', expiresOn: day('2026-12-31') }],
    'kept',
    '至 2026-12-31',
  ],
] as const)('papers that show %s: %j', (obligation, papers, verdict, words) => {
  expect(papersShown(obligation, papers)).toMatchObject({ verdict, evidence: expect.stringContaining(words) });
});

test('a demand is told to be done only once it is', () => {
  const resolvedAt = at('2026-03-10');
  const facts = (on: string) => [{ type: 'case.replied', at: at(on) }];
  expect(isToldDone(facts('2026-03-09'), resolvedAt)).toBe(false);
  expect(isToldDone(facts('2026-03-10'), resolvedAt)).toBe(true);
  expect(isToldDone([{ type: 'case.responded', at: at('2026-03-11') }], resolvedAt)).toBe(false);
  expect(isToldDone(facts('2026-03-11'), null)).toBe(false);
});

test.each([
  ['2026-01-10', '已满 6 个月'],
  ['2026-01-11', '未满 6 个月'],
])('a log from %s: never more than partly, since the table does not verify it', (first, done) => {
  const shown = logShown({ first: day(first), times: 9, months: 6, on: day('2026-07-10') });
  expect(shown).toMatchObject({ verdict: 'partly', done: expect.stringContaining(done) });
  expect(shown.evidence).toContain('本表没有核验');
});
