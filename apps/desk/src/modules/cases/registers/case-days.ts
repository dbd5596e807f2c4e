import { type CaseDay, type CaseDays, CaseDaysQuery, DAYS_MAX } from '@yinuo/api';
import { addDays, daysBetween, endOfDay, formatInstant, startOfDay } from '@yinuo/kernel';
import { Fault, query } from '@yinuo/platform';
import { rateOf } from '../domain/month-figures.ts';
import { isOutsider } from '../open-case.ts';
import { dayOf, visible } from '../read/where-of.ts';
import { type DayTally, tallyDays } from './register-store.ts';

const RULE = {
  zh: '按报告日统计：守约 ÷（守约 + 违约）；免责和仍在计时的不计入，合并的重复事件不计',
  en: 'By the day of the report: met of those met or breached; excused and running clocks and merged duplicates are left out',
};

/** Promises kept and broken, day by day; a month's days add up to the month's figures. */
export const caseDays = query({
  name: 'case.days',
  permission: 'case.read',
  input: CaseDaysQuery,
  async run(ctx, { contract, from, to }): Promise<CaseDays> {
    const [first, last] = [dayOf('from', from), dayOf('to', to)];
    const count = daysBetween(first, last) + 1;
    if (count < 1) throw new Fault('input.invalid', {}, [{ path: 'to', rule: 'not-before-start' }]);
    if (count > DAYS_MAX)
      throw new Fault('input.invalid', {}, [{ path: 'to', rule: 'too_big', params: { maximum: DAYS_MAX } }]);
    const rows = await tallyDays(
      ctx.tx,
      isOutsider(ctx) ? [] : visible(ctx, contract),
      startOfDay(first),
      endOfDay(last),
      ctx.now,
    );
    const byDay = Map.groupBy(rows, (row) => row.day);
    const days = Array.from({ length: count }, (_, index): CaseDay => {
      const day = addDays(first, index);
      return { day, ...sumOf(byDay.get(day) ?? []) };
    });
    return { from: first, to: last, asOf: formatInstant(ctx.now), rule: RULE, days, total: sumOf(rows) };
  },
});

function sumOf(rows: readonly DayTally[]): CaseDays['total'] {
  const sum = { cases: 0, met: 0, breached: 0, excused: 0, pending: 0 };
  for (const { state, clocks, cases } of rows) {
    sum.cases += cases;
    if (state !== null) sum[state] += clocks;
  }
  return { ...sum, kept: rateOf(sum.met, sum.breached) };
}
