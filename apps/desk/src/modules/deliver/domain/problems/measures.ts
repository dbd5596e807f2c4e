import { addWorkingDays, type DateText, type WorkingCalendar } from '@yinuo/kernel';
import type { RankedProblem } from './ranked-problems.ts';

/** What is done about a problem, how feasible that is and until when: first proposals from what was found and done, for people to put in their own words. */

export function measureOf({ open, solution, cases, party }: RankedProblem): string {
  const known = solution === '' ? '查明原因并提出解决办法' : `在“${solution}”的基础上形成长效措施`;
  const others = party === 'third-party' ? '，协调第三方限期整改' : party === 'hospital' ? '，与医院商定配合事项' : '';
  const left = open > 0 ? `先解决未解决的 ${open} 起；` : '';
  return `${left}${known}${others}${cases.length > 1 ? '，并加入日常巡检' : ''}`;
}

/** How often what is built upon has helped, and who else must take part. */
export function feasibilityOf({ solution, cases, party }: RankedProblem): string {
  const helped = cases.filter((one) => one.resolvedAt !== null && one.solution.trim() === solution).length;
  const tried =
    solution === '' ? '原因未查明，查明后评估' : `已按此办法解决 ${helped} 起（共 ${cases.length} 起），可行`;
  const others = party === 'third-party' ? '；需第三方配合' : party === 'hospital' ? '；需甲方配合' : '';
  return tried + others;
}

/** Working days after the period within which a measure of this priority is proposed to be done. */
const DAYS: Readonly<Record<RankedProblem['priority'], number>> = { 高: 10, 中: 20, 低: 40 };

export const measureDue = ({ priority }: RankedProblem, to: DateText, calendar: WorkingCalendar): DateText =>
  addWorkingDays(calendar, to, DAYS[priority]);
