import { type LedgerStanding, type LedgerTerm, LedgerTimeline } from '@yinuo/api';
import { beijingDate } from '@yinuo/kernel';
import { query } from '@yinuo/platform';
import { everyVersion } from '../../agreement/index.ts';
import type { OccurrenceRow } from '../store.ts';
import { countStates, selectNext, selectOccurrences } from './list-store.ts';
import { instant } from './view.ts';

const ROWS_MAX = 10_000; // five years of a daily duty are 1,826

/** The whole term of one contract, a row for each obligation in the order of the contract. */
export const ledgerTerm = query({
  name: 'ledger.term',
  permission: 'ledger.read',
  input: LedgerTimeline,
  async run({ tx, scope, now }, { contract: id }): Promise<LedgerTerm> {
    const contract = await everyVersion(tx, scope, id);
    const found = await selectOccurrences(tx, scope, { contract: [id] }, { after: null, limit: ROWS_MAX });
    const order = new Map(
      contract.versions.flatMap((one) => one.contract.clauses).map(({ id: clause }, at) => [clause, at]),
    );
    const rows = [...Map.groupBy(found, (row) => row.obligation).values()]
      .flatMap((group) => rowOf(group))
      .sort((a, b) => (order.get(a.clause) ?? 0) - (order.get(b.clause) ?? 0));
    return { contract: id, startsOn: contract.startsOn, endsOn: contract.endsOn, today: beijingDate(now), rows };
  },
});

function rowOf(group: readonly OccurrenceRow[]): LedgerTerm['rows'] {
  const latest = group.at(-1);
  if (!latest) return [];
  return [
    {
      clause: latest.clause,
      obligation: latest.obligation,
      kind: latest.kind,
      title: { zh: latest.title_zh, en: latest.title_en },
      owedBy: latest.owed_by,
      marks: group.map((row) => ({
        id: row.id,
        period: row.period,
        from: row.period_from,
        to: row.period_to,
        due: row.due_on,
        state: row.state,
      })),
    },
  ];
}

/** How each obligation of a contract stands: for the page that shows the contract clause by clause. */
export const ledgerStanding = query({
  name: 'ledger.standing',
  permission: 'ledger.read',
  input: LedgerTimeline,
  async run({ tx, scope, now }, { contract: id }): Promise<LedgerStanding> {
    await everyVersion(tx, scope, id); // not-found outside the scope
    const next = new Map((await selectNext(tx, scope, id)).map((row) => [row.obligation, row]));
    const counts = Map.groupBy(await countStates(tx, scope, id), (row) => row.obligation);
    const obligations = [...counts].map(([obligation, states]) => {
      const first = next.get(obligation);
      return {
        obligation,
        states: Object.fromEntries(states.map(({ state, count }) => [state, count])),
        next: first ? { id: first.id, due: first.due_on, state: first.state } : null,
      };
    });
    return { contract: id, asOf: instant(now), obligations };
  },
});
