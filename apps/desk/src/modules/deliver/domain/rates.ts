import type { Text } from '@yinuo/kernel';
import { type AppliesTo, type CaseKind, CLOCK_WORDS, type ClockName, type CompiledContract } from '@yinuo/obligations';
import { decidingClock, type MonthCase } from './month-case.ts';

/** A rate and all that it leaves out; numerator = met, denominator = met + breached. */
export interface RateFigure {
  readonly name: Text;
  readonly clause: string;
  readonly clock: ClockName;
  readonly single: boolean;
  readonly met: number;
  readonly breached: number;
  readonly excused: number;
  readonly pending: number;
  /** Cases that have no such clock. */
  readonly without: number;
  readonly merged: number;
}

/**
 * For each clock that the contract sets on these kinds: all its clauses together, by case, also without a sample; and,
 * where it stands in several clauses, each of them that had a case. A merged duplicate is judged by its main case.
 */
export function rateFigures(
  compiled: CompiledContract,
  kinds: readonly CaseKind[],
  cases: readonly MonthCase[],
  merged: number,
): RateFigure[] {
  const clocks = compiled.clocks.filter(({ obligation }) => setsOn(obligation.appliesTo, kinds));
  const byObligation = Map.groupBy(
    cases.flatMap((one) => one.verdicts),
    ({ obligation }) => obligation,
  );
  const rates: RateFigure[] = [];
  for (const [clock, ones] of Map.groupBy(clocks, ({ name }) => name)) {
    const words = CLOCK_WORDS[clock];
    const states = cases.map((one) => decidingClock(one, clock)?.state ?? 'without');
    const clause = [...new Set(ones.map((one) => one.clause))].join('、');
    const name = { zh: `${words.zh}按时率`, en: `${capital(words.en)} in time` };
    rates.push({ name, clause, clock, single: false, ...tally(states), merged });
    if (ones.length === 1) continue;
    for (const one of ones) {
      const own = byObligation.get(one.id);
      if (own === undefined) continue;
      const { title } = one.obligation;
      rates.push({
        name: { zh: `其中：${title.zh}`, en: `of these: ${title.en}` },
        clause: one.clause,
        clock,
        single: true,
        ...tally(own.map(({ state }) => state)),
        merged: 0,
      });
    }
  }
  return rates;
}

type Decided = 'met' | 'breached' | 'excused' | 'pending' | 'without';

function tally(states: readonly Decided[]): Record<Decided, number> {
  const counts = { met: 0, breached: 0, excused: 0, pending: 0, without: 0 };
  for (const state of states) counts[state] += 1;
  return counts;
}

/** What is counted and what is not, in words: what the file prints beside the rate. */
export function ruleOf(rate: RateFigure): Text {
  const { met, breached, excused, pending, without, merged, single } = rate;
  const left: Text[] = [
    ...(without > 0 && !single ? [{ zh: `无此时限 ${without} 起`, en: `${without} without this clock` }] : []),
    ...(pending > 0 ? [{ zh: `未到期 ${pending} 起`, en: `${pending} not due` }] : []),
    ...(excused > 0 ? [{ zh: `免责 ${excused} 起`, en: `${excused} excused` }] : []),
    ...(merged > 0 ? [{ zh: `合并重复 ${merged} 起`, en: `${merged} merged duplicates` }] : []),
  ];
  const all = met + breached + excused + pending + without + merged;
  const rest =
    left.length === 0
      ? { zh: '全部计入', en: 'all counted' }
      : { zh: `不计：${left.map(({ zh }) => zh).join('、')}`, en: `left out: ${left.map(({ en }) => en).join(', ')}` };
  // Nothing counted is no division of nothing by nothing.
  if (all === 0)
    return { zh: '按时 ÷（按时＋违约）；本期无此类事项', en: 'in time ÷ (in time + breached); no such case' };
  if (met + breached === 0)
    return {
      zh: `按时 ÷（按时＋违约）；共 ${all} 起，${rest.zh}`,
      en: `in time ÷ (in time + breached); ${all} in all, ${rest.en}`,
    };
  return {
    zh: `按时 ${met} ÷（按时 ${met}＋违约 ${breached}）；共 ${all} 起，${rest.zh}`,
    en: `${met} in time ÷ (${met} in time + ${breached} breached); ${all} in all, ${rest.en}`,
  };
}

function setsOn(applies: AppliesTo, kinds: readonly CaseKind[]): boolean {
  return applies === 'every-kind' || applies.some(({ kind }) => kinds.includes(kind));
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
