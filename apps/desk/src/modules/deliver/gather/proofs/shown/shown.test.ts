import { expect, test } from 'vitest';
import {
  analysesShown,
  answerTo,
  channelShown,
  complaintsShown,
  downtimeShown,
  inspectedShown,
  onSiteTold,
  outside,
  partlyShown,
  privilegeShown,
  rotaShown,
  type Shown,
  shareShown,
  watchShown,
} from './shown.ts';

test.each<[Shown['verdict'][], string]>([
  [[], '暂无事实'],
  [['none'], '暂无事实'],
  [['kept'], '完全响应'],
  [['kept', 'kept'], '完全响应'],
  [['kept', 'none'], '部分有据 1/2（50.00%）'],
  [['kept', 'none', 'none'], '部分有据 1/3（33.33%）'],
  [['partly'], '部分有据'],
  [['partly', 'none'], '部分有据 0/2（0%）'],
  [['kept', 'partly'], '部分有据 1/2（50.00%）'],
  [['kept', 'broken'], '有偏离'],
  [['none', 'broken'], '有偏离'],
])('%j is answered %s', (verdicts, answer) => {
  expect(answerTo(verdicts)).toBe(answer);
});

test.each([
  [0, 0, 'none', '—（无样本）'],
  [0, 3, 'none', '0/3（0%）'],
  [2, 3, 'partly', '2/3（66.67%）'],
  [3, 3, 'kept', '3/3（100%）'],
])('%i of %i is %s: %s', (met, of, verdict, done) => {
  expect(shareShown(met, of, '')).toEqual({ done, evidence: '', verdict });
});

const day = (primary: string | null, backup: string | null = null) => ({ primary, backup });
test.each([
  [[], 'none', '0 天中 0 天有主责、0 天有备岗'],
  [[day(null)], 'none', '1 天中 0 天有主责'],
  [[day('a', 'b'), day('a')], 'partly', '2 天中 2 天有主责、1 天有备岗；实际在岗情况为系统外，见附件'],
  [[day('a'), day(null, 'b')], 'partly', '2 天中 1 天有主责、1 天有备岗'],
])('rota %#', (days, verdict, words) => {
  expect(rotaShown(days)).toMatchObject({ verdict, evidence: expect.stringContaining(words) });
});

test('where to have named both is what is owed, it is shown whole; a day without a backup is not', () => {
  expect(rotaShown([day('a', 'b')], true)).toMatchObject({
    verdict: 'kept',
    evidence: expect.not.stringContaining('系统外'),
  });
  expect(rotaShown([day('a', 'b'), day('a')], true)).toMatchObject({ verdict: 'partly', done: '1/2（50.00%）' });
});

const system = (unwatched: number, down: number, own: number) => ({
  periodMinutes: 10_000,
  unwatchedMinutes: unwatched,
  countedMinutes: 10_000 - unwatched,
  downMinutes: down,
  byParty: { supplier: own },
});
test.each([
  [[], 'none', '—（无样本）', '没有监测记录'],
  [[system(10_000, 0, 0)], 'none', '—（无样本）', '没有监测记录'],
  [[system(0, 0, 0)], 'kept', '可用率 100.00%', '监测覆盖 100.00%'],
  [[system(1, 0, 0)], 'partly', '可用率 100.00%', '监测覆盖 99.99%'],
  [[system(2500, 0, 0)], 'partly', '可用率 100.00%', '监测覆盖 75.00%'],
  [[system(0, 10, 0)], 'partly', '可用率 99.90%', '乙方原因 0 分钟'],
  [[system(0, 10, 10), system(0, 0, 0)], 'broken', '可用率 99.95%', '系统 2 个'],
])('watched systems %#', (systems, verdict, done, words) => {
  expect(watchShown(systems)).toMatchObject({ verdict, done, evidence: expect.stringContaining(words) });
});

const year = { usedMinutes: 48, limitMinutes: 2880, from: '2026-01-01', to: '2026-12-31', undecided: 0 };
test.each([
  [year, [], 'none', '没有监测记录'],
  [year, [system(0, 0, 0)], 'kept', '监测覆盖 100.00%'],
  [{ ...year, undecided: 79 }, [system(0, 0, 0)], 'partly', '另有 79 件已报故障未定是否停机'],
  [year, [system(5000, 0, 0)], 'partly', '监测覆盖 50.00%'],
  [{ ...year, usedMinutes: 2881, undecided: 1 }, [system(0, 0, 0)], 'broken', '系统 1 个'],
])('the downtime of a year %#', (of, systems, verdict, words) => {
  expect(downtimeShown(of, systems)).toMatchObject({ verdict, evidence: expect.stringContaining(words) });
});

const complaint = (number: string, party: string | null, partyAgreed: boolean) => ({ number, party, partyAgreed });
test.each([
  [[], 'kept', '有效投诉 0 起', '投诉记录 0 起'],
  [[complaint('A-1', 'hospital', true)], 'kept', '有效投诉 0 起', '投诉记录 1 起'],
  [[complaint('A-1', 'hospital', false), complaint('A-2', null, false)], 'partly', '有效投诉 0 起', '尚未认定 2 起'],
  [[complaint('A-1', 'supplier', true)], 'kept', '有效投诉 1 起', '查实：A-1'],
  [['A-1', 'A-2'].map((number) => complaint(number, 'supplier', true)), 'broken', '有效投诉 2 起', '查实：A-1、A-2'],
])('complaints of which one is allowed %#', (complaints, verdict, done, words) => {
  expect(complaintsShown(complaints, 1)).toMatchObject({ verdict, done, evidence: expect.stringContaining(words) });
});

const answered = (number: string, inTime: boolean | null) => ({ number, inTime });
test.each([
  [[], 'none', '—（无样本）', '本期没有经电话的来单'],
  [[answered('A-1', null)], 'kept', '—（无样本）', '来单 1 起，其中有响应时限的 0 起'],
  [[answered('A-1', true), answered('A-2', null)], 'kept', '1/1（100%）', '来单 2 起'],
  [[answered('A-1', true), answered('A-2', false)], 'partly', '1/2（50.00%）', '未按时：A-2'],
])('a channel %#', (cases, verdict, done, words) => {
  expect(channelShown('电话', cases)).toMatchObject({ verdict, done, evidence: expect.stringContaining(words) });
});

test('what the desk does not know is said plainly', () => {
  expect(outside('签到表').evidence).toBe('系统外，见附件（合同约定的凭据：签到表）');
  expect(outside('')).toEqual({ done: '', evidence: '系统外，见附件', verdict: 'none' });
});

const notice = (audience: string, purpose: string) => ({ audience, purpose });
const bothTold = [notice('hospital', 'after'), notice('patient', 'after')];
test.each([
  [[], false, false],
  [[notice('hospital', 'after')], false, false],
  [[notice('hospital', 'comfort'), notice('patient', 'cause')], false, false],
  [bothTold, false, true],
  [bothTold, true, false],
  [[...bothTold, notice('hospital', 'comfort')], true, false],
  [[...bothTold, notice('patient', 'comfort')], true, true],
])('on site %# was told, and comforted when late', (notices, isLate, told) => {
  expect(onSiteTold(notices, isLate)).toBe(told);
});

test.each([
  [0, 0, 'none', '没有到期的巡检'],
  [0, 2, 'none', '签字 0 次；其余各次的记录为系统外，见附件'],
  [1, 2, 'partly', '到期的巡检 2 次，按清单巡检并签字 1 次；其余'],
  [2, 2, 'kept', '签字 2 次'],
])('inspected %i of %i', (signed, due, verdict, words) => {
  expect(inspectedShown(signed, due)).toMatchObject({ verdict, evidence: expect.stringContaining(words) });
});

test('what is known in part is never kept, and what is broken stays so', () => {
  expect(partlyShown(shareShown(2, 2, '回访'), '方案')).toEqual({
    done: '2/2（100%）',
    evidence: '回访；方案为系统外，见附件',
    verdict: 'partly',
  });
  expect(partlyShown(shareShown(0, 2, ''), '方案').verdict).toBe('none');
  expect(partlyShown({ done: '', evidence: '', verdict: 'broken' }, '方案').verdict).toBe('broken');
});

test.each([
  [analysesShown({ whose: '双方', times: 0 }, 0), 'none', '没有双方人员运行'],
  [analysesShown({ whose: '双方', times: 7 }, 2), 'partly', '（平台级记录，双方人员）7 次，其中指明本合同 2 次'],
  [privilegeShown({ whose: '本方', times: 0 }, 12), 'partly', '本方人员未获授权而被拒绝的访问 0 次（平台级记录）'],
])('of the platform’s own log %#', (shown, verdict, words) => {
  expect(shown).toMatchObject({ verdict, evidence: expect.stringContaining(words) });
});
