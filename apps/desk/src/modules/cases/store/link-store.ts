import type { Scope, Tx } from '@yinuo/platform';
import { db } from '../tables.ts';
import { within } from './case-store.ts';

export type Relation = 'related' | 'caused-by' | 'follows' | 'duplicate';

export interface NewLink {
  readonly caseId: string;
  readonly other: string;
  readonly contractId: string;
  readonly relation: Relation;
}

/** False when the two are linked already, from either end. */
export async function insertLink(tx: Tx, scope: Scope, link: NewLink): Promise<boolean> {
  const reverse = await db(tx)
    .selectFrom('case_link')
    .select('relation')
    .where('case_id', '=', link.other)
    .where('other_id', '=', link.caseId)
    .where(within(scope, 'contract_id'))
    .executeTakeFirst();
  if (reverse) return false;
  const inserted = await db(tx)
    .insertInto('case_link')
    .values({ case_id: link.caseId, other_id: link.other, contract_id: link.contractId, relation: link.relation })
    .onConflict((conflict) => conflict.doNothing())
    .returning('relation')
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function deleteLink(tx: Tx, scope: Scope, caseId: string, other: string): Promise<boolean> {
  const deleted = await db(tx)
    .deleteFrom('case_link')
    .where(within(scope, 'contract_id'))
    .where((is) =>
      is.or([
        is.and([is('case_id', '=', caseId), is('other_id', '=', other)]),
        is.and([is('case_id', '=', other), is('other_id', '=', caseId)]),
      ]),
    )
    .executeTakeFirst();
  return deleted.numDeletedRows > 0n;
}

/** Links from both ends, with merged duplicates; `outward` tells which end this case is. */
export async function linksOfCase(tx: Tx, scope: Scope, caseId: string) {
  const linked = await db(tx)
    .selectFrom('case_link')
    .innerJoin('cases', (join) =>
      join.on((is) =>
        is.and([
          is('cases.id', '<>', caseId),
          is.or([is('cases.id', '=', is.ref('other_id')), is('cases.id', '=', is.ref('case_id'))]),
        ]),
      ),
    )
    .select(['case_link.case_id', 'relation', 'cases.id', 'number', 'title', 'state'])
    .where((is) => is.or([is('case_id', '=', caseId), is('other_id', '=', caseId)]))
    .where(within(scope, 'case_link.contract_id'))
    .execute();
  return linked.map(({ case_id, ...row }) => ({ ...row, outward: case_id === caseId }));
}

/** Cases that were merged into this one. */
export function mergedInto(tx: Tx, scope: Scope, caseId: string, contractId: string) {
  return db(tx)
    .selectFrom('cases')
    .select(['id', 'number', 'title', 'state'])
    .where('merged_into', '=', caseId)
    .where('contract_id', '=', contractId)
    .where(within(scope, 'contract_id'))
    .execute();
}

export async function setWatch(tx: Tx, _scope: Scope, person: string, caseId: string, contractId: string, on: boolean) {
  if (on)
    await db(tx)
      .insertInto('case_watch')
      .values({ person_id: person, case_id: caseId, contract_id: contractId })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  else await db(tx).deleteFrom('case_watch').where('person_id', '=', person).where('case_id', '=', caseId).execute();
}

export async function isWatching(tx: Tx, person: string, caseId: string): Promise<boolean> {
  const rows = db(tx).selectFrom('case_watch').select('case_id').where('person_id', '=', person);
  return (await rows.where('case_id', '=', caseId).executeTakeFirst()) !== undefined;
}

/** Whoever watches a case; for the desk's own jobs. */
export async function watchersOf(tx: Tx, caseId: string): Promise<string[]> {
  const rows = await db(tx).selectFrom('case_watch').select('person_id').where('case_id', '=', caseId).execute();
  return rows.map((row) => row.person_id);
}

export async function selectMain(tx: Tx, scope: Scope, id: string) {
  const rows = db(tx).selectFrom('cases').select(['id', 'number', 'title', 'state']).where('id', '=', id);
  return (await rows.where(within(scope, 'contract_id')).executeTakeFirst()) ?? null;
}
