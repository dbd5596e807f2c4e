import type { DowntimeView } from '@yinuo/api';

export type Reported = DowntimeView['reported'][number];

/** Names in the address. */
export const REPORTED_FILTERS = ['month', 'module', 'seen'] as const;

/** Months (`YYYY-MM`, Beijing) in which something was reported, the latest first. */
export const monthsOf = (reported: readonly Reported[]): string[] =>
  [...new Set(reported.map(monthOf))].sort().reverse();

export const modulesOf = (reported: readonly Reported[]): string[] =>
  [...new Set(reported.flatMap(({ module }) => (module === null ? [] : [module])))].sort();

/** Those that were asked for; what waits comes first. */
export function chosenOf(reported: readonly Reported[], asked: Readonly<Record<string, string>>): Reported[] {
  const chosen = reported.filter(
    (one) =>
      (asked.month === undefined || monthOf(one) === asked.month) &&
      (asked.module === undefined || one.module === asked.module) &&
      (asked.seen === undefined || one.seen === asked.seen),
  );
  return [...chosen.filter(isWaiting), ...chosen.filter((one) => !isWaiting(one))];
}

export const isWaiting = ({ denied }: Reported): boolean => denied === null;

/** Instants of the API are in Beijing time. */
const monthOf = ({ from }: Reported): string => from.slice(0, 7);
