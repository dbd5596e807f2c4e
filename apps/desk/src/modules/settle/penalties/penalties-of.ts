import { type Fen, fenOf } from '@yinuo/kernel';
import type { Incident, PenaltyLine } from '@yinuo/obligations';
import type { QueryContext } from '@yinuo/platform';
import { type DecidedPenalty, keyOf, penaltiesStanding, type Standing, type StandingLine } from './standing.ts';
import { type PenaltyRow, selectPenalties } from './store.ts';

/** A penalty as it is kept and as it stands: decided ones as they were decided, the others as the facts say now. */
export interface Penalty {
  readonly row: PenaltyRow;
  readonly line: PenaltyLine;
  /** What the desk came to see of the same matter: it costs with this one. */
  readonly covers: readonly Incident[];
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
  const known = new Set(rows.filter(({ state }) => state !== 'gone').map(keyOfRow));
  const standing = await penaltiesStanding(ctx, contractId, {
    waived: new Set(inState('waived').map(keyOfRow)),
    accepted: new Map(inState('accepted').map((row) => [keyOfRow(row), row.line])),
    own: rows.filter((row) => row.adds_to === null && isDecided(row)).map((row) => decidedOf(row, rows)),
    known,
  });
  const lines = new Map(standing.lines.map((one) => [keyOf(one.line.penalty, one.line.incident), one]));
  const penalties: Penalty[] = [];
  const baseless: PenaltyRow[] = [];
  for (const row of rows) {
    const one = lines.get(keyOfRow(row)) ?? null;
    const isOpen = row.state === 'proposed' || row.state === 'disputed';
    if (isOpen && one === null) baseless.push(row);
    const covers = standing.covered.filter(
      ({ told, incident }) => told === row.incident_key && incident.penalty === row.penalty,
    );
    penalties.push({
      row,
      line: isOpen && one !== null ? one.line : withRights(row, standing),
      covers: covers.map(({ incident }) => incident),
    });
  }
  const unproposed = standing.lines.filter(
    ({ line, incident }) =>
      (line.state === 'owed' || incident !== null) && !known.has(keyOf(line.penalty, line.incident)),
  );
  return { ...standing, penalties, unproposed, baseless };
}

/** Decided for its days: accepted, or waived once it had ended. One that was waived while it grew is let go for good. */
const isDecided = ({ state, line }: PenaltyRow): boolean =>
  state === 'accepted' || (state === 'waived' && !line.running && line.state === 'owed');

/** What was decided, with what people decided of additions to it since. */
function decidedOf(row: PenaltyRow, rows: readonly PenaltyRow[]): DecidedPenalty {
  const decided = rows.filter((one) => one.adds_to === row.id && (one.state === 'accepted' || one.state === 'waived'));
  const letGo = decided.some((one) => one.state === 'waived' && one.line.running);
  const line = { ...row.line, amount: settledBy(row) };
  return { id: row.id, incidentId: row.incident_id, line, additions: decided.map((one) => settledBy(one)), letGo };
}

/** What a decision settled: all of its days where they were waived, whatever a cap left of them. */
const settledBy = ({ state, line: { amount, full } }: PenaltyRow): Fen =>
  (state === 'waived' ? full : amount) ?? fenOf(0);

/** As it was decided; but a right that days bring is there by the days, whatever was decided of them. */
function withRights({ id, line }: PenaltyRow, { decidedNow }: Standing): PenaltyLine {
  const now = decidedNow.get(id);
  return now?.state === 'owed' ? { ...line, flags: now.flags } : line;
}
