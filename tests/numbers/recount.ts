import type { CaseFigures, DocumentDetail } from '@yinuo/api';
import type { DeskClient } from './desk-client.ts';

const FAULTS = ['fault', 'disaster', 'vulnerability'];

/** What a document of a month says otherwise than the cases themselves, counted by another part of the desk. */
export async function recounted(
  desk: DeskClient,
  document: DocumentDetail,
): Promise<{ readonly figures: number; readonly faults: readonly string[] }> {
  const { figures, period, contract, kind, asOf } = document;
  // What was made while its month ran may have been overtaken by facts.
  if (figures?.of !== 'month' || period === null || asOf.slice(0, 10) <= period.to) return { figures: 0, faults: [] };
  const cases = await desk.get<CaseFigures>(`/api/cases/figures?contract=${contract}&month=${period.name}`);
  const kinds = Object.entries(cases.by.kind).filter(([one]) => kind === 'month-figures' || FAULTS.includes(one));
  const faults: string[] = [];
  let counted = 0;
  const same = (what: string, printed: number, found: number): void => {
    counted += 1;
    if (printed !== found) faults.push(`${what}: printed ${printed}, counted ${found}`);
  };
  same(
    'cases',
    figures.totals.reported,
    kinds.reduce((sum, [, n]) => sum + n, 0),
  );
  for (const rate of figures.rates) {
    // A clock of several clauses together has no counterpart: its parts have.
    const own = cases.clocks.filter(({ clause }) => clause === rate.clause);
    const one = own.find(({ title }) => rate.name.zh.endsWith(title.zh));
    if (!one) continue;
    same(`${rate.clause} ${rate.name.zh} in time`, rate.numerator, one.met);
    same(`${rate.clause} ${rate.name.zh} counted`, rate.denominator, one.met + one.breached);
  }
  return { figures: counted, faults };
}
