import type { RecoveryChangeState } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import type { Insertable, Selectable } from 'kysely';
import { within } from '../../scope.ts';
import { type ChangeTable, db, type Side } from '../recovery-tables.ts';

export type ChangeRow = Selectable<ChangeTable>;

/** False when another change of the recovery is open. */
export async function insertChange(tx: Tx, _scope: Scope, row: Insertable<ChangeTable>): Promise<boolean> {
  const made = await db(tx)
    .insertInto('money_recovery_change')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
}

/** All that was ever proposed, in its order. */
export function selectChanges(tx: Tx, scope: Scope, recovery: string): Promise<ChangeRow[]> {
  return db(tx)
    .selectFrom('money_recovery_change')
    .selectAll()
    .where('recovery_id', '=', recovery)
    .where(within(scope))
    .orderBy('proposed_at')
    .orderBy('id')
    .execute();
}

export async function endChange(
  tx: Tx,
  scope: Scope,
  id: string,
  end: {
    readonly state: Exclude<RecoveryChangeState, 'open'>;
    readonly at: Instant;
    readonly side: Side;
    readonly name: string | null;
    readonly answer: string | null;
  },
): Promise<void> {
  await db(tx)
    .updateTable('money_recovery_change')
    .set({
      state: end.state,
      answered_at: new Date(end.at),
      answered_side: end.side,
      answered_name: end.name,
      answer: end.answer,
    })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .where(within(scope))
    .execute();
}
