import type { CauseParty } from '@yinuo/api';
import type { Text } from '@yinuo/kernel';
import type { MonthCase } from '../month-case.ts';
import { NO_CLASS } from '../words.ts';

/** A problem of the system: what several cases of one module have as their cause, or one whose cause nobody found. */
export interface RankedProblem {
  readonly rank: number;
  readonly name: string;
  readonly module: Text;
  readonly classification: string;
  readonly cases: readonly MonthCase[];
  readonly breached: number;
  readonly open: number;
  /** Cases + 2 × breached + 3 × open: what hurts and what is left undone weighs more than what is frequent. */
  readonly score: number;
  readonly priority: '高' | '中' | '低';
  readonly party: CauseParty | null;
  readonly solution: string;
}

export const SCORE_RULE = '得分＝事件数＋2×违约数＋3×未解决数；未解决或得分达 8 为高，得分达 3 为中，其余为低';

/** Groups cases by module and cause (without one by module and class) and ranks them, the gravest first. */
export function rankProblems(cases: readonly MonthCase[]): RankedProblem[] {
  const groups = Map.groupBy(cases, (one) => `${one.module.zh}\n${nameOf(one)}`);
  return [...groups.values()]
    .map((ones) => problemOf(ones))
    .toSorted((a, b) => b.score - a.score || b.cases.length - a.cases.length || order(a.name, b.name))
    .map((problem, index) => ({ ...problem, rank: index + 1 }));
}

function problemOf(cases: readonly MonthCase[]): Omit<RankedProblem, 'rank'> {
  const [first] = cases;
  const breached = cases.filter((one) => one.verdicts.some(({ state }) => state === 'breached')).length;
  const open = cases.filter((one) => one.resolvedAt === null).length;
  const score = cases.length + 2 * breached + 3 * open;
  return {
    name: first ? nameOf(first) : '',
    module: first?.module ?? NO_CLASS,
    classification: mostFrequent(cases.map((one) => one.classification ?? '')) || NO_CLASS.zh,
    cases,
    breached,
    open,
    score,
    priority: open > 0 || score >= 8 ? '高' : score >= 3 ? '中' : '低',
    party: cases.find((one) => one.party !== null)?.party ?? null,
    solution: mostFrequent(cases.map((one) => one.solution)),
  };
}

/** The cause; until it is known, what was reported. */
const nameOf = (one: MonthCase): string => one.cause.trim() || `${one.title.trim()}（原因待查）`;

/** The text that occurs most often, of equals the first; '' when all are empty. */
export function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) if (text.trim() !== '') counts.set(text.trim(), (counts.get(text.trim()) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
