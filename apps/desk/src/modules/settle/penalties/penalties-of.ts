import type { PenaltyLine } from '@yinuo/obligations';
import type { QueryContext } from '@yinuo/platform';
import { keyOf, penaltiesStanding, type Standing, type StandingLine } from './standing.ts';
import { type PenaltyRow, selectPenalties } from './store.ts';

/** A penalty as it is kept and as it stands: decided ones as they were decided, the others as the facts say now. */
export interface Penalty {
  readonly row: PenaltyRow;
  readonly line: PenaltyLine;
}

export interface PenaltiesOf extends Standing {
  readonly penalties: readonly Penalty[];
  /** Owed, or told by people, and not proposed yet (or gone, and there again). */
  readonly unproposed: readonly StandingLine[];
  /** Proposed or disputed, and no longer said by any fact. */
  readonly baseless: readonly PenaltyRow[];
}

const keyOfRow = (row: PenaltyRow): string => keyOf(row.penalty, row.incident_key);

/** The penalties of a contract with what people decided. Throws `not-found` outside the scope. */
export async function penaltiesOf(ctx: QueryContext, contractId: string): Promise<PenaltiesOf> {
  const rows = await selectPenalties(ctx.tx, ctx.scope, contractId);
  const inState = (one: PenaltyRow['state']) => rows.filter(({ state }) => state === one);
  const standing = await penaltiesStanding(ctx, contractId, {
    waived: new Set(inState('waived').map(keyOfRow)),
    accepted: new Map(inState('accepted').map((row) => [keyOfRow(row), row.line])),
  });
  const lines = new Map(standing.lines.map((one) => [keyOf(one.line.penalty, one.line.incident), one]));
  const known = new Set(rows.filter(({ state }) => state !== 'gone').map(keyOfRow));
  const penalties: Penalty[] = [];
  const baseless: PenaltyRow[] = [];
  for (const row of rows) {
    const one = lines.get(keyOfRow(row)) ?? null;
    const isOpen = row.state === 'proposed' || row.state === 'disputed';
    if (isOpen && one === null) baseless.push(row);
    penalties.push({ row, line: isOpen && one !== null ? one.line : row.line });
  }
  const unproposed = standing.lines.filter(
    ({ line, incident }) =>
      (line.state === 'owed' || incident !== null) && !known.has(keyOf(line.penalty, line.incident)),
  );
  return { ...standing, penalties, unproposed, baseless };
}
