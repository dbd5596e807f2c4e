import type { CaseFigures, DocumentDetail } from '@yinuo/api';
import type { DeskClient } from './desk-client.ts';

const FAULTS = ['fault', 'disaster', 'vulnerability'];

/** What a document of a month says otherwise than the cases themselves, counted by another part of the desk. */
export async function recounted(desk: DeskClient, document: DocumentDetail): Promise<readonly string[]> {
  const { figures, period, contract, kind } = document;
  if (figures?.of !== 'month' || period === null) return [];
  const cases = await desk.get<CaseFigures>(`/api/cases/figures?contract=${contract}&month=${period.name}`);
  const kinds = Object.entries(cases.by.kind).filter(([one]) => kind === 'month-figures' || FAULTS.includes(one));
  const faults: string[] = [];
  const same = (what: string, printed: number, counted: number): void => {
    if (printed !== counted) faults.push(`${what}: printed ${printed}, counted ${counted}`);
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
  return faults;
}
