import type { Clause, Contract, ReachedBy } from '../language/index.ts';
import { broken } from './broken-rule.ts';
import { everyObligation } from './every-obligation.ts';
import type { Finding } from './input-fault.ts';

/** `way` where nothing reads it, and clauses that name a way of reaching users which no duty of theirs has. */
export function wayFindings(contract: Contract): readonly Finding[] {
  return [...misplaced(contract), ...contract.clauses.flatMap(unsaidIn)];
}

function misplaced(contract: Contract): readonly Finding[] {
  return everyObligation(contract).flatMap(({ obligation, path }): Finding[] => {
    if (obligation.type !== 'duty' || obligation.way === undefined) return [];
    const at = [...path, 'way'];
    if (obligation.doneBy !== 'outreach') return [{ path: at, ...broken('only-done-by', { module: 'outreach' }) }];
    const isSurvey = obligation.document !== undefined;
    return isSurvey && obligation.way !== 'telephone'
      ? [{ path: at, ...broken('not-listed', { values: 'telephone' }) }]
      : [];
  });
}

const SAID: readonly (readonly [RegExp, ReachedBy])[] = [
  [/电话方式|电话调查|电话回访/, 'telephone'], // EB-8
  [/走访|上门|现场交流/, 'on-site'], // ZK-16, ZK-21
];

function unsaidIn(clause: Clause, index: number): readonly Finding[] {
  const owed = (clause.obligations ?? []).flatMap((one) =>
    one.type === 'duty' && one.doneBy === 'outreach' && one.every !== 'as-needed' ? [one] : [],
  );
  if (owed.length === 0) return [];
  return clause.quotes.flatMap((quote, at) =>
    SAID.flatMap(([words, way]) => {
      const word = words.exec(quote.text)?.[0];
      if (word === undefined || owed.some((one) => one.way === way || one.way === 'either')) return [];
      const path = ['clauses', index, 'quotes', at, 'text'];
      return [{ path, ...broken('way-not-said', { word, clause: clause.id, way }) }];
    }),
  );
}
