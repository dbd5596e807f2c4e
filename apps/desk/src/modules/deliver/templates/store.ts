import type { TemplateKind } from '@yinuo/api';
import type { Scope, Tx } from '@yinuo/platform';
import type { Insertable } from 'kysely';
import { type DocumentTemplateTable, db } from '../tables.ts';

const HEAD = [
  'id',
  'org_id',
  'kind',
  'version',
  'name',
  'bytes',
  'sha256',
  'active',
  'person_name',
  'uploaded_at',
] as const;

/** Own versions of an organisation, newest first. Row-level security holds them to it as well. */
export function selectTemplates(tx: Tx, _scope: Scope, orgId: string) {
  return db(tx)
    .selectFrom('document_template')
    .select(HEAD)
    .where('org_id', '=', orgId)
    .orderBy('kind')
    .orderBy('version', 'desc')
    .execute();
}
export type TemplateRow = Awaited<ReturnType<typeof selectTemplates>>[number];

export async function findTemplate(tx: Tx, _scope: Scope, orgId: string, id: string) {
  const rows = db(tx)
    .selectFrom('document_template')
    .select([...HEAD, 'content'])
    .where('id', '=', id);
  return (await rows.where('org_id', '=', orgId).executeTakeFirst()) ?? null;
}

/** The version in use, with its bytes; null: the shipped one. */
export async function findActiveTemplate(tx: Tx, _scope: Scope, orgId: string, kind: TemplateKind) {
  const rows = db(tx)
    .selectFrom('document_template')
    .select([...HEAD, 'content'])
    .where('org_id', '=', orgId);
  return (await rows.where('kind', '=', kind).where('active', '=', true).executeTakeFirst()) ?? null;
}

export async function nextVersion(tx: Tx, _scope: Scope, orgId: string, kind: TemplateKind): Promise<number> {
  const row = await db(tx)
    .selectFrom('document_template')
    .select((is) => is.fn.max('version').as('last'))
    .where('org_id', '=', orgId)
    .where('kind', '=', kind)
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

export async function insertTemplate(tx: Tx, _scope: Scope, row: Insertable<DocumentTemplateTable>): Promise<void> {
  await db(tx).insertInto('document_template').values(row).execute();
}

/** Takes the version in use out of use; false when the shipped one was in use already. */
export async function deactivate(tx: Tx, _scope: Scope, orgId: string, kind: TemplateKind): Promise<boolean> {
  const updated = await db(tx)
    .updateTable('document_template')
    .set({ active: false })
    .where('org_id', '=', orgId)
    .where('kind', '=', kind)
    .where('active', '=', true)
    .executeTakeFirst();
  return updated.numUpdatedRows > 0n;
}

export async function activate(tx: Tx, _scope: Scope, orgId: string, id: string): Promise<void> {
  const update = db(tx).updateTable('document_template').set({ active: true }).where('id', '=', id);
  await update.where('org_id', '=', orgId).execute();
}
