import type { CaseKind, ContractView } from '@yinuo/api';
import { KINDS } from '../../cases/words.ts';
import type { Text } from '../../i18n/index.ts';

/** One choice of the first step: a kind, in the contract's own grading where it has one. */
export interface Tile {
  readonly key: string;
  readonly kind: CaseKind;
  readonly severity: string | null;
  /** The contract's word for the severity; null: the kind is not graded. */
  readonly title: Text | null;
  /** What the contract says this severity is. */
  readonly meaning: Text | null;
}

const known: readonly string[] = KINDS;
const isKind = (kind: string): kind is CaseKind => known.includes(kind);
const rank = (kind: string): number => known.indexOf(kind);

/** What can be reported under a contract, the pressing kinds first. */
export function tilesOf(contract: Pick<ContractView, 'kinds'>): readonly Tile[] {
  return [...contract.kinds]
    .sort((a, b) => rank(a.kind) - rank(b.kind))
    .flatMap(({ kind, severities }): Tile[] => {
      if (!isKind(kind)) return [];
      if (severities.length === 0) return [{ key: kind, kind, severity: null, title: null, meaning: null }];
      return severities.map(({ id, title, meaning }) => ({
        key: `${kind}/${id}`,
        kind,
        severity: id,
        title,
        meaning,
      }));
    });
}
