import { type CommandContext, Fault } from '@yinuo/platform';
import { allows, type RecoveryAct } from './domain/may.ts';
import { findRecoveryForUpdate, type RecoveryRow } from './store.ts';

/** Locks a recovery for an act. `not-found` outside the scope, `state.conflict` when its state does not allow it. */
export async function lockRecovery({ tx, scope }: CommandContext, id: string, act: RecoveryAct): Promise<RecoveryRow> {
  const row = await findRecoveryForUpdate(tx, scope, id);
  if (!row) throw new Fault('not-found', { recovery: id });
  if (!allows(act, row.state)) throw new Fault('state.conflict', { recovery: id, state: row.state });
  return row;
}

export const personOf = ({ actor }: CommandContext) => ({
  person_id: actor.kind === 'person' ? actor.personId : null,
  person_name: 'name' in actor ? actor.name : null,
});
