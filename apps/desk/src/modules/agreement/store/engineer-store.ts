import type { DateText } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { db, type EngineerDuty } from '../tables.ts';
import { within } from './contract-store.ts';

/** Ends the terms of those who are named no longer and begins those of the new; call with the contract locked. */
export async function replaceEngineers(
  tx: Tx,
  scope: Scope,
  contractId: string,
  wanted: readonly { readonly personId: string; readonly duty: EngineerDuty }[],
  today: DateText,
): Promise<void> {
  const current = await db(tx)
    .selectFrom('contract_engineer')
    .select(['person_id', 'duty', 'since'])
    .where('contract_id', '=', contractId)
    .where('until', 'is', null)
    .where(within(scope, 'contract_id'))
    .execute();
  const same = (a: { person_id: string; duty: string }, b: { personId: string; duty: string }) =>
    a.person_id === b.personId && a.duty === b.duty;
  for (const row of current.filter((one) => !wanted.some((named) => same(one, named)))) {
    await db(tx)
      .updateTable('contract_engineer')
      .set({ until: today })
      .where('contract_id', '=', contractId)
      .where('person_id', '=', row.person_id)
      .where('duty', '=', row.duty)
      .where('until', 'is', null)
      .execute();
  }
  const fresh = wanted.filter((named) => !current.some((one) => same(one, named)));
  if (fresh.length === 0) return;
  await db(tx)
    .insertInto('contract_engineer')
    .values(fresh.map(({ personId, duty }) => ({ contract_id: contractId, person_id: personId, duty, since: today })))
    .onConflict((conflict) =>
      conflict.columns(['contract_id', 'duty', 'person_id', 'since']).doUpdateSet({ until: null }),
    )
    .execute();
}
