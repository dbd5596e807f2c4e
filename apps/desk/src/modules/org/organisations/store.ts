import type { Side } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { type Contact, db } from '../tables.ts';

const organisations = (tx: Tx) =>
  db(tx)
    .selectFrom('organisation')
    .select(['id', 'side', 'name_zh', 'name_en', 'short_name', 'credit_code', 'contacts', 'row_version']);

export type OrganisationRow = Awaited<ReturnType<ReturnType<typeof organisations>['execute']>>[number];

export interface OrganisationFilter {
  readonly side?: Side | undefined;
  readonly search?: string | undefined;
  readonly after: string | null;
  readonly limit: number;
}

/** By id, which is by time of founding. */
export function selectOrganisations(tx: Tx, _scope: Scope, filter: OrganisationFilter): Promise<OrganisationRow[]> {
  let rows = organisations(tx).orderBy('id').limit(filter.limit);
  if (filter.side) rows = rows.where('side', '=', filter.side);
  if (filter.search) {
    const part = `%${filter.search.replaceAll(/[\\%_]/g, '\\$&')}%`;
    rows = rows.where((is) =>
      is.or([is('name_zh', 'ilike', part), is('name_en', 'ilike', part), is('short_name', 'ilike', part)]),
    );
  }
  if (filter.after) rows = rows.where('id', '>', filter.after);
  return rows.execute();
}

export async function findOrganisation(tx: Tx, _scope: Scope, id: string): Promise<OrganisationRow | null> {
  return (await organisations(tx).where('id', '=', id).executeTakeFirst()) ?? null;
}

export interface NewOrganisation {
  readonly id: string;
  readonly side: Side;
  readonly name: { readonly zh: string; readonly en: string };
  readonly shortName: string;
  readonly creditCode: string | null;
  readonly contacts: readonly Contact[];
  readonly createdAt: Instant;
}

export async function insertOrganisation(tx: Tx, _scope: Scope, row: NewOrganisation): Promise<void> {
  await db(tx)
    .insertInto('organisation')
    .values({
      id: row.id,
      side: row.side,
      name_zh: row.name.zh,
      name_en: row.name.en,
      short_name: row.shortName,
      credit_code: row.creditCode,
      contacts: JSON.stringify(row.contacts),
      created_at: new Date(row.createdAt),
    })
    .execute();
}

export interface OrganisationChange {
  readonly name?: { readonly zh: string; readonly en: string } | undefined;
  readonly shortName?: string | undefined;
  readonly creditCode?: string | undefined;
  readonly contacts?: readonly Contact[] | undefined;
}

/** False when the row is not at `version` any more. */
export async function updateOrganisationRow(
  tx: Tx,
  _scope: Scope,
  id: string,
  version: number,
  change: OrganisationChange,
): Promise<boolean> {
  const updated = await db(tx)
    .updateTable('organisation')
    .set({
      ...(change.name ? { name_zh: change.name.zh, name_en: change.name.en } : {}),
      ...(change.shortName ? { short_name: change.shortName } : {}),
      ...(change.creditCode ? { credit_code: change.creditCode } : {}),
      ...(change.contacts ? { contacts: JSON.stringify(change.contacts) } : {}),
      row_version: version + 1,
    })
    .where('id', '=', id)
    .where('row_version', '=', version)
    .executeTakeFirst();
  return updated.numUpdatedRows === 1n;
}
