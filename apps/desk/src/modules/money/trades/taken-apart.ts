import { createHash } from 'node:crypto';
import type { MoneySide } from '@yinuo/api';
import type { Reconciliation, SideRole } from '@yinuo/reconcile';
import { counted, rowIdentity } from '../domain/matching/row-identity.ts';
import { type Part, takeApart } from '../domain/matching/take-apart.ts';
import { unmatchOf } from '../domain/matching/unmatched.ts';
import { type FoundDifference, stakeOf, storedRow } from '../runs/found-difference.ts';
import type { StoredRow } from '../tables.ts';
import type { UnmatchRow } from './unmatch-store.ts';

interface Apart {
  readonly found: readonly FoundDifference[];
  /** How many matches they were. */
  readonly matches: number;
}

interface ApartOptions {
  readonly names: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<MoneySide, SideRole>;
  readonly unmatches: readonly UnmatchRow[];
}

/** The differences that a run's matches become which people took apart; all others stay matched. */
export async function takenApart(result: Reconciliation, { names, roles, unmatches }: ApartOptions): Promise<Apart> {
  const found: FoundDifference[] = [];
  let matches = 0;
  if (unmatches.length === 0) return { found, matches };
  for await (const match of result.matches()) {
    const stored = match.rows.map((row) => storedRow(row, names));
    const identities = stored.map(rowIdentity);
    const unmatch = unmatchOf(unmatches, identities);
    if (unmatch === null) continue;
    matches++;
    for (const part of takeApart(counted(stored), roles)) found.push(foundOf(part, unmatch.id, result.summary.date));
  }
  return { found, matches };
}

/** Of a part's rows, whatever their order. */
export const apartKey = (identities: readonly string[]): string =>
  `apart-${createHash('md5').update(identities.toSorted().join('\n')).digest('hex')}`;

function foundOf(part: Part<StoredRow>, unmatch: string, day: StoredRow['day']): FoundDifference {
  const { rows: stored, ...told } = part;
  const rows = stored.map(rowIdentity);
  const key = apartKey(rows);
  return {
    key,
    rows,
    firstDay: stored.map((row) => row.day).reduce((a, b) => (a < b ? a : b), day),
    nextDay: false,
    stake: stakeOf(told),
    difference: { ...told, key, side: '', suggests: [] },
    stored,
    unmatch,
  };
}
