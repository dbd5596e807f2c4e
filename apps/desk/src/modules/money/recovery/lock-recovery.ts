import { type Actor, type CommandContext, Fault } from '@yinuo/platform';
import { allows, type RecoveryAct } from './domain/may.ts';
import type { RecoveryRow, Side } from './recovery-tables.ts';
import { findRecoveryForUpdate } from './store.ts';

/** Locks a recovery for an act. `not-found` outside the scope, `state.conflict` when its state does not allow it. */
export async function lockRecovery(
  { tx, scope }: CommandContext,
  id: string,
  act: RecoveryAct | null,
): Promise<RecoveryRow> {
  const row = await findRecoveryForUpdate(tx, scope, id);
  if (!row) throw new Fault('not-found', { recovery: id });
  if (act !== null && !allows(act, row.state)) throw new Fault('state.conflict', { recovery: id, state: row.state });
  return row;
}

export const personOf = ({ actor }: CommandContext) => ({
  person_id: actor.kind === 'person' ? actor.personId : null,
  person_name: 'name' in actor ? actor.name : null,
});

/** Which side of the contract a person speaks for; null: neither. */
export const sideOfActor = (actor: Actor): Side | null =>
  actor.kind === 'person' && (actor.side === 'hospital' || actor.side === 'supplier') ? actor.side : null;

/** The side that acts; only the two who signed may bind one. */
export function sideOf({ actor }: CommandContext): Side {
  const side = sideOfActor(actor);
  if (side === null) throw new Fault('auth.forbidden', { side: 'hospital' });
  return side;
}
