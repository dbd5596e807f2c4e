import type { Tx } from '@yinuo/platform';
import { db } from '../tables.ts';

export interface KeptView {
  readonly id: string;
  readonly org: string;
  readonly person: string;
  readonly personName: string;
  readonly name: string;
  readonly query: Record<string, string>;
  readonly shared: boolean;
}

/** Own views and those shared in the organisation; row-level security decides which. */
export function selectViews(tx: Tx) {
  return db(tx)
    .selectFrom('case_view')
    .select(['id', 'person_id', 'person_name', 'name', 'query', 'shared'])
    .orderBy('name')
    .orderBy('id')
    .limit(200)
    .execute();
}

/** A view of the same name of the same person is replaced; gives its id. */
export async function upsertView(tx: Tx, view: KeptView): Promise<string> {
  const row = await db(tx)
    .insertInto('case_view')
    .values({
      id: view.id,
      org_id: view.org,
      person_id: view.person,
      person_name: view.personName,
      name: view.name,
      query: JSON.stringify(view.query),
      shared: view.shared,
    })
    .onConflict((conflict) =>
      conflict.columns(['person_id', 'name']).doUpdateSet({ query: JSON.stringify(view.query), shared: view.shared }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function deleteView(tx: Tx, person: string, id: string): Promise<boolean> {
  const deleted = await db(tx)
    .deleteFrom('case_view')
    .where('id', '=', id)
    .where('person_id', '=', person)
    .executeTakeFirst();
  return deleted.numDeletedRows > 0n;
}
