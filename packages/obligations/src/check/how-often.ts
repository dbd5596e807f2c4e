import type { Contract, Duty } from '../language/index.ts';
import { broken } from './broken-rule.ts';
import { everyObligation } from './every-obligation.ts';
import type { Finding } from './input-fault.ts';

/** Dated acts of one term, planned at once from day one; the longest of the four contracts has some two thousand. */
const OCCURRENCES_MAX = 50_000;

const A_YEAR: Readonly<Record<Duty['every'], number>> = {
  day: 366,
  week: 53,
  holiday: 10,
  month: 12,
  quarter: 4,
  year: 1,
  term: 1,
  'as-needed': 0,
};

/** The duties with which a term would hold more dated acts than a ledger takes. */
export function howOftenFindings(contract: Contract): readonly Finding[] {
  const { lasts } = contract.term;
  const years = 'years' in lasts ? lasts.years : Math.ceil(lasts.months / 12);
  let room = OCCURRENCES_MAX;
  return everyObligation(contract).flatMap(({ obligation, path }) => {
    if (obligation.type !== 'duty') return [];
    const periods = A_YEAR[obligation.every] * years;
    const fits = periods * obligation.times <= room;
    const maximum = periods === 0 ? 0 : Math.floor(room / periods);
    if (fits) room -= periods * obligation.times;
    return fits ? [] : [{ path: [...path, 'times'], ...broken('too-big', { maximum }) }];
  });
}
