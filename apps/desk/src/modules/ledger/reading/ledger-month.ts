import { type LedgerDays, LedgerMonth } from '@yinuo/api';
import { addDays, addMonths, type DateText, dateOf, type WorkingCalendar } from '@yinuo/kernel';
import { type Query, query } from '@yinuo/platform';
import { contractCodes } from './contract-codes.ts';
import { selectOccurrences } from './list-store.ts';
import { occurrenceSummary } from './view.ts';

const ITEMS_MAX = 5_000; // a month of a hundred contracts with a daily duty each

/** A month day by day. The working calendar is the desk's, so it is made once for each desk. */
export const ledgerMonthOf = (calendar: WorkingCalendar): Query<typeof LedgerMonth, LedgerDays> =>
  query({
    name: 'ledger.month',
    permission: 'ledger.read',
    input: LedgerMonth,
    async run({ tx, scope }, { contract, month }) {
      const first = dateOf(Number(month.slice(0, 4)), Number(month.slice(5)), 1);
      const after = addMonths(first, 1);
      const filter = { contract, dueFrom: first, dueTo: addDays(after, -1) };
      const rows = await selectOccurrences(tx, scope, filter, { after: null, limit: ITEMS_MAX });
      const codes = await contractCodes(tx, scope);
      const byDay = Map.groupBy(rows, (row) => row.due_on);
      return {
        month,
        days: daysFrom(first, after).map((date) => {
          const { class: sort, reason, published } = calendar.dayOf(date);
          const items = (byDay.get(date) ?? []).map((row) => occurrenceSummary(row, codes));
          return { date, working: sort === 'working', reason, published, items };
        }),
      };
    },
  });

function daysFrom(first: DateText, end: DateText): DateText[] {
  const days: DateText[] = [];
  for (let day = first; day < end; day = addDays(day, 1)) days.push(day);
  return days;
}
