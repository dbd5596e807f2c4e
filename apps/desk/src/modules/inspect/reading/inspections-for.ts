import type { Scope, Tx } from '@yinuo/platform';
import { within } from '../store/inspection-store.ts';
import { db } from '../tables.ts';

/** Occurrence of the ledger → the inspection that fulfils it, of a contract. */
export async function inspectionsFor(tx: Tx, scope: Scope, contract: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db(tx)
    .selectFrom('inspection')
    .select(['id', 'occurrences'])
    .where('contract_id', '=', contract)
    .where(within(scope))
    .execute();
  return new Map(rows.flatMap(({ id, occurrences }) => Object.values(occurrences).map((one) => [one, id] as const)));
}
