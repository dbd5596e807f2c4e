import type { CauseParty } from '@yinuo/api';
import { intersect, lengthOf, type Span, subtract } from '../time/spans.ts';

/** Something above that was down; `to` null: it still is. */
export interface Root {
  readonly owner: CauseParty;
  readonly from: number;
  readonly to: number | null;
}

export interface Explained extends Span {
  /** Agreed on the case, or settled by a correction; null: by owner. */
  readonly party: CauseParty | null;
  readonly owner: CauseParty;
  /** What explained it, in order. */
  readonly roots: readonly Root[];
  /** It was told as a matter of its own: it went on when nothing above was down any more. */
  readonly told: boolean;
}

export interface Share extends Span {
  readonly party: CauseParty;
}

/**
 * Whose each part of an outage is. A root's owner answers for it while the root was down; what only went with its roots is
 * theirs from its beginning to its end, for nobody looks at two things at the same second.
 */
export function sharesOf(outage: Explained): Share[] {
  const { from, to, party, owner, roots, told } = outage;
  if (party !== null || roots.length === 0) return [{ from, to, party: party ?? owner }];
  const shares: Share[] = [];
  let rest: Span[] = [{ from, to }];
  roots.forEach((root, index) => {
    const end = root.to ?? to;
    const next = roots[index + 1];
    const until = told ? end : next ? Math.max(end, next.from) : to;
    const own = [{ from: index === 0 ? from : root.from, to: until }];
    shares.push(...intersect(rest, own).map((span) => ({ ...span, party: root.owner })));
    rest = subtract(rest, own);
  });
  shares.push(...rest.map((span) => ({ ...span, party: owner })));
  return shares.length === 0 ? [{ from, to, party: owner }] : shares.sort((a, b) => a.from - b.from);
}

/** Milliseconds of each party, the most first. */
export const partiesOf = (shares: readonly Share[]): { readonly party: CauseParty; readonly ms: number }[] =>
  [...Map.groupBy(shares, (share) => share.party)]
    .map(([party, own]) => ({ party, ms: lengthOf(own) }))
    .sort((a, b) => b.ms - a.ms);

/** Whose most of it is; the supplier's where there is none. */
export const mainParty = (shares: readonly Share[]): CauseParty => partiesOf(shares)[0]?.party ?? 'supplier';
