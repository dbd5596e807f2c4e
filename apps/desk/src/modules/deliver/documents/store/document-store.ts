import type { Scope, Tx } from '@yinuo/platform';
import { type Expression, type Insertable, type SqlBool, sql } from 'kysely';
import { dueDayOf, stillOwed } from '../../../ledger/index.ts';
import { sealedAt } from '../../../settle/index.ts';
import { type DocumentTable, db } from '../../tables.ts';

export const within = (scope: Scope): Expression<SqlBool> =>
  scope.contracts === 'all' ? sql<SqlBool>`true` : sql<SqlBool>`contract_id = any(${[...scope.contracts]})`;

/** All of a row but what may be long: bytes and figures. */
const HEAD = [
  'id',
  'contract_id',
  'kind',
  'period',
  'period_from',
  'period_to',
  'title_zh',
  'title_en',
  'case_id',
  'case_number',
  'occurrence_id',
  'owed_by',
  'revision',
  'scheduled',
  'superseded_by',
  'number',
  'state',
  'progress',
  'attempts',
  'asked_by',
  'asked_name',
  'asked_org',
  'asked_at',
  'as_of',
  'finished_at',
  'fault',
  'file_name',
  'file_type',
  'bytes',
  'sha256',
  'contract_version',
  'contract_digest',
  'calendar_version',
  'seal_batch',
  'seal_hash',
  'template_id',
  'template_version',
  'template_digest',
  'archive_number',
  'reviewed_at',
  'reviewed_by',
  'reviewed_by_id',
  'returned_at',
  'returned_by',
  'return_reason',
  'delivered_at',
  'delivered_by',
  'delivered_by_id',
  'delivered_side',
  'delivered_to',
  'delivered_way',
  'receipted_at',
  'receipted_by',
  'archived_at',
  'archived_by',
  'archived_number',
  'archived_place',
  'given_up_at',
  'given_up_by',
  'give_up_reason',
] as const;

/** When both sides had signed the period of a document; null: they have not. */
export const SEALED_AT = sealedAt({ contract: 'document.contract_id', period: 'document.period' });
export const STILL_OWED = stillOwed('document.occurrence_id');
export const DUE_ON = dueDayOf('document.occurrence_id');
/** A revision that was handed over and not sent back; a delivery that was sent back stays a fact and fulfils nothing. */
export const HANDED_OVER = sql<SqlBool>`(delivered_at is not null and returned_at is null)`;
const ANY_HANDED_OVER = sql<boolean>`exists (select from document one where one.contract_id = document.contract_id
  and one.kind = document.kind and coalesce(one.period, one.case_id) = coalesce(document.period, document.case_id)
  and one.delivered_at is not null and one.returned_at is null)`;
const HANDED_OVER_SIDE = sql<'hospital' | 'supplier' | null>`(select one.delivered_side from document one
  where one.contract_id = document.contract_id and one.kind = document.kind and one.delivered_at is not null
    and coalesce(one.period, one.case_id) = coalesce(document.period, document.case_id) order by one.revision desc limit 1)`;

export const heads = (tx: Tx, scope: Scope) =>
  db(tx)
    .selectFrom('document')
    .select(HEAD)
    .select([
      SEALED_AT.as('sealed_at'),
      STILL_OWED.as('still_owed'),
      DUE_ON.as('due_on'),
      ANY_HANDED_OVER.as('handed_over'),
      HANDED_OVER_SIDE.as('handed_over_side'),
    ])
    .where(within(scope));

/** False when it is there already: what falls due is drafted once, and two asks at once get two revisions or one. */
export async function insertDocument(tx: Tx, _scope: Scope, row: Insertable<DocumentTable>): Promise<boolean> {
  const inserted = await db(tx)
    .insertInto('document')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function findDocument(tx: Tx, scope: Scope, id: string) {
  return (await heads(tx, scope).where('id', '=', id).executeTakeFirst()) ?? null;
}
export type DocumentRow = NonNullable<Awaited<ReturnType<typeof findDocument>>>;

export async function findDocumentForUpdate(tx: Tx, scope: Scope, id: string): Promise<DocumentRow | null> {
  return (await heads(tx, scope).where('id', '=', id).forUpdate().executeTakeFirst()) ?? null;
}

export async function findFigures(tx: Tx, scope: Scope, id: string) {
  const rows = db(tx).selectFrom('document').select(['figures', 'parts']).where('id', '=', id).where(within(scope));
  return (await rows.executeTakeFirst()) ?? null;
}

export async function findContent(tx: Tx, scope: Scope, id: string) {
  const rows = db(tx)
    .selectFrom('document')
    .select(['content', 'file_name', 'file_type'])
    .where('id', '=', id)
    .where(within(scope));
  return (await rows.executeTakeFirst()) ?? null;
}

type Change = Partial<Pick<Insertable<DocumentTable>, Exclude<keyof DocumentTable, 'id' | 'contract_id' | 'kind'>>>;

/** Changes a document that is still queued; false when it is not. */
export async function updateQueued(tx: Tx, scope: Scope, id: string, change: Change): Promise<boolean> {
  const updated = await db(tx)
    .updateTable('document')
    .set(change)
    .where('id', '=', id)
    .where(within(scope))
    .where('state', '=', 'queued')
    .executeTakeFirst();
  return updated.numUpdatedRows > 0n;
}

/** Notes how far a document has come: reviewed, handed over, filed, or given up. The row is locked by the caller. */
export async function markDocument(tx: Tx, scope: Scope, id: string, change: WayChange): Promise<void> {
  await db(tx).updateTable('document').set(change).where('id', '=', id).where(within(scope)).execute();
}
type WayChange = Pick<
  Change,
  | 'reviewed_at'
  | 'reviewed_by'
  | 'reviewed_by_id'
  | 'returned_at'
  | 'returned_by'
  | 'return_reason'
  | 'delivered_at'
  | 'delivered_by'
  | 'delivered_by_id'
  | 'delivered_side'
  | 'delivered_to'
  | 'delivered_way'
  | 'receipted_at'
  | 'receipted_by'
  | 'archived_at'
  | 'archived_by'
  | 'archived_number'
  | 'archived_place'
  | 'state'
  | 'given_up_at'
  | 'given_up_by'
  | 'give_up_reason'
>;
