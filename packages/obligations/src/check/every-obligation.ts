import type { Contract, Obligation } from '../language/index.ts';
import type { Path } from './input-fault.ts';

/** The obligations of a contract, clause by clause, and where each stands. */
export function everyObligation(contract: Contract): readonly { obligation: Obligation; path: Path; clause: string }[] {
  return contract.clauses.flatMap((clause, at) =>
    (clause.obligations ?? []).map((obligation, index) => ({
      obligation,
      clause: clause.id,
      path: ['clauses', at, 'obligations', index],
    })),
  );
}
