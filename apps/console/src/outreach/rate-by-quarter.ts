import type { SurveyResults } from '@yinuo/api';

export interface QuarterRate {
  /** `2026-Q1` */
  readonly quarter: string;
  readonly satisfied: number;
  readonly answered: number;
}

/** Of each calendar quarter in which the period of a survey ends, the surveys together; in the order of time. */
export function rateByQuarter(surveys: SurveyResults['byTime']): readonly QuarterRate[] {
  const sums = new Map<string, QuarterRate>();
  for (const { to, satisfied, answered } of surveys) {
    const quarter = `${to.slice(0, 4)}-Q${Math.ceil(Number(to.slice(5, 7)) / 3)}`;
    const before = sums.get(quarter) ?? { quarter, satisfied: 0, answered: 0 };
    sums.set(quarter, { quarter, satisfied: before.satisfied + satisfied, answered: before.answered + answered });
  }
  return [...sums.values()].toSorted((a, b) => (a.quarter < b.quarter ? -1 : 1));
}

/** Percent with two decimals; null of none: no answer is no rate. */
export const percentOf = ({ satisfied, answered }: QuarterRate): number | null =>
  answered === 0 ? null : Math.round((satisfied * 10_000) / answered) / 100;
