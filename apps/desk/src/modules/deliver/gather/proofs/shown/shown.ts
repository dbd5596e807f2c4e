import { noSample, rateOf } from '@yinuo/documents';

/**
 * What the desk can show of an obligation. partly: it was measured, and is not shown for all that it covers; none: nothing
 * was to be measured, or the desk does not know.
 */
export interface Shown {
  /** «17/18（94.44%）»; '' where nothing is counted. */
  readonly done: string;
  readonly evidence: string;
  readonly verdict: 'kept' | 'partly' | 'broken' | 'none';
}

/** The answer to a clause from what is shown of each obligation: one that is kept of many does not answer it in full. */
export function answerTo(verdicts: readonly Shown['verdict'][]): string {
  const kept = verdicts.filter((one) => one === 'kept').length;
  if (verdicts.includes('broken')) return '有偏离';
  if (kept === verdicts.length && kept > 0) return '完全响应';
  if (kept === 0 && !verdicts.includes('partly')) return '暂无事实';
  // Of a single obligation the rate stands beside it.
  return verdicts.length === 1 ? '部分有据' : `部分有据 ${rateOf(kept, verdicts.length, '').text}`;
}

/** So many of so many: all is kept, some partly, none nothing. */
export function shareShown(met: number, of: number, evidence: string): Shown {
  const verdict = of === 0 || met === 0 ? 'none' : met === of ? 'kept' : 'partly';
  return { done: of === 0 ? noSample : rateOf(met, of, '').text, evidence, verdict };
}

const NAMED_MAX = 5;

/** The first few by name, and how many there are. */
export const listed = (names: readonly string[], unit: string): string =>
  `${names.slice(0, NAMED_MAX).join('、')}${names.length > NAMED_MAX ? ` 等 ${names.length} ${unit}` : ''}`;

interface NamedOn {
  readonly primary: string | null;
  readonly backup: string | null;
}

/** By days: on how many somebody was named as in charge. Where the naming itself, backups too, is owed, that is all of it. */
export function rotaShown(days: readonly NamedOn[], isNaming = false): Shown {
  const primary = days.filter((day) => day.primary !== null).length;
  const backup = days.filter((day) => day.backup !== null).length;
  const words = `排班表与合同工程师：${days.length} 天中 ${primary} 天有主责、${backup} 天有备岗`;
  const shown = shareShown(isNaming ? Math.min(primary, backup) : primary, days.length, words);
  return isNaming ? shown : partlyShown(shown, '实际在岗情况');
}

/** Special times and who was named for their days. */
export function assuredShown(titles: readonly string[], days: readonly NamedOn[]): Shown {
  const named = days.filter((day) => day.primary !== null).length;
  const words = `登记的保障期 ${titles.length} 段：${listed(titles, '段')}；${days.length} 天中 ${named} 天有主责`;
  return partlyShown(shareShown(named, days.length, words), '现场值守情况');
}

interface Watched {
  readonly periodMinutes: number;
  readonly unwatchedMinutes: number;
  readonly countedMinutes: number;
  readonly downMinutes: number;
  readonly byParty: { readonly supplier: number };
}

/** A percentage to two places, never rounded up: 99.999 % is not 100 %. */
const percent = (part: number, whole: number): string => `${(Math.floor((part / whole) * 10_000) / 100).toFixed(2)}%`;

/** Over how much of the time anybody looked. */
function coverageOf(systems: readonly Pick<Watched, 'periodMinutes' | 'unwatchedMinutes'>[]) {
  const period = systems.reduce((total, one) => total + one.periodMinutes, 0);
  const unwatched = systems.reduce((total, one) => total + one.unwatchedMinutes, 0);
  return { coverage: `监测覆盖 ${period === 0 ? noSample : percent(period - unwatched, period)}`, unwatched };
}

interface YearsDowntime {
  readonly usedMinutes: number;
  readonly limitMinutes: number;
  readonly from: string;
  readonly to: string;
  /** Reported faults of which nobody has said yet whether they were an outage. */
  readonly undecided: number;
}

/** A year's downtime against its limit: kept only where all of the time was watched and nothing waits for a word. */
export function downtimeShown(
  { usedMinutes, limitMinutes, from, to, undecided }: YearsDowntime,
  systems: readonly Pick<Watched, 'periodMinutes' | 'unwatchedMinutes'>[],
): Shown {
  if (systems.length === 0) return { done: noSample, evidence: '没有监测记录', verdict: 'none' };
  const hours = (minutes: number) => `${Math.round(minutes / 6) / 10} 小时`;
  const { coverage, unwatched } = coverageOf(systems);
  const waiting = undecided === 0 ? '' : `；另有 ${undecided} 件已报故障未定是否停机`;
  return {
    done: `${hours(usedMinutes)} / ${hours(limitMinutes)}`,
    evidence: `监测与停机记录，${from} 至 ${to}，系统 ${systems.length} 个，${coverage}${waiting}`,
    verdict: usedMinutes > limitMinutes ? 'broken' : undecided > 0 || unwatched > 0 ? 'partly' : 'kept',
  };
}

interface Complaint {
  readonly number: string;
  readonly party: string | null;
  readonly partyAgreed: boolean;
}

/** Complaints that both sides found to be the supplier's, against how many are allowed; what nobody has agreed on may still be. */
export function complaintsShown(complaints: readonly Complaint[], allowed: number): Shown {
  const agreed = complaints.filter(({ partyAgreed }) => partyAgreed);
  const valid = agreed.filter(({ party }) => party === 'supplier');
  const open = complaints.length - agreed.length;
  const named = valid.length === 0 ? '' : `，查实：${valid.map(({ number }) => number).join('、')}`;
  return {
    done: `有效投诉 ${valid.length} 起`,
    evidence: `投诉记录 ${complaints.length} 起${named}${open === 0 ? '' : `；责任尚未认定 ${open} 起`}`,
    verdict: valid.length > allowed ? 'broken' : open > 0 ? 'partly' : 'kept',
  };
}

/** Watched systems: availability over what was counted, and over how much of the time anybody looked. */
export function watchShown(systems: readonly Watched[]): Shown {
  const sum = (of: (one: Watched) => number) => systems.reduce((total, one) => total + of(one), 0);
  const [period, counted, down] = [
    sum((one) => one.periodMinutes),
    sum((one) => one.countedMinutes),
    sum((one) => one.downMinutes),
  ];
  if (period === 0 || counted === 0) return { done: noSample, evidence: '没有监测记录', verdict: 'none' };
  const { coverage, unwatched } = coverageOf(systems);
  const own = sum((one) => one.byParty.supplier);
  return {
    done: `可用率 ${percent(counted - down, counted)}`,
    evidence: `监测与停机记录：系统 ${systems.length} 个，${coverage}；停机 ${down} 分钟，其中乙方原因 ${own} 分钟`,
    verdict: own > 0 ? 'broken' : unwatched > 0 || down > 0 ? 'partly' : 'kept',
  };
}

interface Answered {
  readonly number: string;
  /** Of its clock of response; null: it has none, or is not due. */
  readonly inTime: boolean | null;
}

/** What came in by a channel, and how many of those with a clock of response were answered in time. */
export function channelShown(name: string, cases: readonly Answered[]): Shown {
  const counted = cases.filter(({ inTime }) => inTime !== null);
  const met = counted.filter(({ inTime }) => inTime === true).length;
  if (cases.length === 0) return { done: noSample, evidence: `本期没有经${name}的来单`, verdict: 'none' };
  const late = counted.filter(({ inTime }) => inTime === false).map(({ number }) => number);
  const named = late.length > 0 ? `；未按时：${late.slice(0, 5).join('、')}${late.length > 5 ? ' 等' : ''}` : '';
  const words = `经${name}的来单 ${cases.length} 起，其中有响应时限的 ${counted.length} 起${named}`;
  return { ...shareShown(met, counted.length, words), verdict: met === counted.length ? 'kept' : 'partly' };
}

const beyond = (what: string): string => `；${what}为系统外，见附件`;

/** What the desk records is a part of what is promised: never more than partly, however good it is. */
export const partlyShown = (shown: Shown, rest: string): Shown => ({
  ...shown,
  evidence: shown.evidence + beyond(rest),
  verdict: shown.verdict === 'kept' ? 'partly' : shown.verdict,
});

/** Inspections that were due, and how many of them were made and signed here. */
export function inspectedShown(signed: number, due: number): Shown {
  if (due === 0) return { done: noSample, evidence: '本期没有到期的巡检', verdict: 'none' };
  const shown = shareShown(signed, due, `到期的巡检 ${due} 次，按清单巡检并签字 ${signed} 次`);
  return signed < due ? partlyShown(shown, '其余各次的记录') : shown;
}

interface Notice {
  readonly audience: string;
  readonly purpose: string;
}

/** Comforted when late, and once it was solved both sides told (KL-8). */
export function onSiteTold(notices: readonly Notice[], isLate: boolean): boolean {
  const isTold = (purpose: string, audience: string) =>
    notices.some((one) => one.purpose === purpose && one.audience === audience);
  return (!isLate || isTold('comfort', 'patient')) && isTold('after', 'hospital') && isTold('after', 'patient');
}

/** What the fact log holds of the platform itself: of most of it no contract is named. */
export interface Logged {
  /** Of both sides, where the reader sees both. */
  readonly whose: '双方' | '本方';
  readonly times: number;
}

/** Statements that were run, and how many of them name this contract; on whose request they were is in no record. */
export function analysesShown({ whose, times }: Logged, named: number): Shown {
  if (times === 0) return { done: noSample, evidence: `本期没有${whose}人员运行数据分析的记录`, verdict: 'none' };
  const words = `数据分析运行记录（平台级记录，${whose}人员）${times} 次，其中指明本合同 ${named} 次`;
  return partlyShown({ done: `运行 ${times} 次`, evidence: words, verdict: 'partly' }, '甲方的需求');
}

/** What this desk refuses; what the hospital's own systems do is not known here. */
export function privilegeShown({ whose, times }: Logged, roles: number): Shown {
  const words = `本平台按 ${roles} 种角色授权；${whose}人员未获授权而被拒绝的访问 ${times} 次（平台级记录）`;
  return partlyShown({ done: `拒绝 ${times} 次`, evidence: words, verdict: 'partly' }, '被维护系统的权限清单');
}

/** The desk does not know: what the contract names as proof is to be attached. */
export const outside = (named: string): Shown => ({
  done: '',
  evidence: named === '' ? '系统外，见附件' : `系统外，见附件（合同约定的凭据：${named}）`,
  verdict: 'none',
});
