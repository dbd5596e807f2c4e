import { type ClassFigure, type MoneyDay, type MoneyMonth, MoneyMonthQuery } from '@yinuo/api';
import {
  addDays,
  addMonths,
  beijingDate,
  type DateText,
  dateOf,
  dateOfDayNumber,
  dayNumberOf,
  formatInstant,
  instantOf,
} from '@yinuo/kernel';
import { permissionsOfActor, query } from '@yinuo/platform';
import type { z } from 'zod';
import { openByDay, openByFirstDay } from '../differences/list-store.ts';
import { ageing } from '../domain/ageing.ts';
import { addFigures, isBalanced } from '../domain/month-totals.ts';
import { failedDays, selectOpenRuns } from '../runs/run-store.ts';
import { requireContract } from '../scope.ts';
import { sourcesSince } from '../sources/source-store.ts';
import { countByDay } from '../statements/statement-store.ts';
import { type DayRow, selectDays } from './day-store.ts';

type Figure = z.infer<typeof ClassFigure>;
const NOTHING: Figure = { count: 0, fen: 0 };

/** A month day by day. Days to come have no row; a day without files or run says so. */
export const moneyMonth = query({
  name: 'money.month',
  permission: 'money.read',
  input: MoneyMonthQuery,
  async run({ tx, scope, actor, now }, { contract, month }): Promise<MoneyMonth> {
    await requireContract(tx, scope, contract);
    const today = beijingDate(now);
    const from = dateOf(Number(month.slice(0, 4)), Number(month.slice(5)), 1);
    const end = addDays(addMonths(from, 1), -1);
    const to = end < today ? end : today;
    const rows = new Map((await selectDays(tx, scope, contract, from, to)).map((row) => [row.day, row]));
    const running = new Set(await selectOpenRuns(tx, scope, contract, from, to));
    const failed = await failedDays(tx, scope, contract, from, to);
    const open = new Map((await openByDay(tx, scope, contract, from, to)).map((row) => [row.day, row]));
    const files = Map.groupBy(await countByDay(tx, scope, contract, from, to), ({ day }) => day);
    const since = await sourcesSince(tx, scope, contract);
    const days = daysOf(from, to).map((day): MoneyDay => {
      const left = open.get(day);
      return {
        ...dayView(day, rows.get(day)),
        running: running.has(day),
        failed: failed.get(day) ?? null,
        open: left ? { count: left.count, fen: left.fen } : NOTHING,
        statements: Object.fromEntries((files.get(day) ?? []).map(({ side, count }) => [side, count])),
      };
    });
    const permissions = permissionsOfActor(actor);
    return {
      contract,
      month,
      since,
      days,
      totals: totalsOf(days, since),
      ageing: ageing(await openByFirstDay(tx, scope, contract), today),
      may: [
        ...(permissions.has('money.run') ? ['run'] : []),
        ...(permissions.has('money.seal') ? ['seal'] : []),
        ...(permissions.has('money.source') ? ['source'] : []),
      ],
    };
  },
});

const daysOf = (from: DateText, to: DateText): DateText[] =>
  from > to
    ? []
    : Array.from({ length: dayNumberOf(to) - dayNumberOf(from) + 1 }, (_, n) => dateOfDayNumber(dayNumberOf(from) + n));

const dayView = (day: DateText, row: DayRow | undefined) => ({
  day,
  run: row?.run_id ?? null,
  figures: row?.figures ?? null,
  sealed:
    row === undefined || row.sealed_at === null
      ? null
      : { at: formatInstant(instantOf(row.sealed_at)), by: row.sealed_name },
});

function totalsOf(days: readonly MoneyDay[], since: DateText | null): MoneyMonth['totals'] {
  const run = days.flatMap(({ figures }) => figures ?? []);
  const { matched, classes, sides, businesses } = addFigures(run);
  return {
    days: {
      passed: days.filter(({ day, figures }) => figures !== null || (since !== null && day >= since)).length,
      run: run.length,
      balanced: run.filter(isBalanced).length,
      sealed: days.filter(({ sealed }) => sealed !== null).length,
    },
    matched,
    classes,
    sides,
    businesses,
    open: days.reduce((sum, { open }) => ({ count: sum.count + open.count, fen: sum.fen + open.fen }), NOTHING),
  };
}
