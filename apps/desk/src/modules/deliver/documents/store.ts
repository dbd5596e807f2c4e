import type { DocumentKind, DocumentState } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { type Expression, type Insertable, type SqlBool, sql } from 'kysely';
import { type DocumentTable, db } from '../tables.ts';

const within = (scope: Scope): Expression<SqlBool> =>
  scope.contracts === 'all' ? sql<SqlBool>`true` : sql<SqlBool>`contract_id = any(${[...scope.contracts]})`;

/** All of a row but what may be long: bytes, figures, verdicts. */
const HEAD = [
  'id',
  'contract_id',
  'kind',
  'month',
  'case_id',
  'case_number',
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
  'sealed_at',
  'sealed_by',
] as const;

const heads = (tx: Tx, scope: Scope) => db(tx).selectFrom('document').select(HEAD).where(within(scope));

export async function insertDocument(tx: Tx, _scope: Scope, row: Insertable<DocumentTable>): Promise<void> {
  await db(tx).insertInto('document').values(row).execute();
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

export async function findVerdicts(tx: Tx, scope: Scope, id: string) {
  const rows = db(tx).selectFrom('document').select('verdicts').where('id', '=', id).where(within(scope));
  return (await rows.executeTakeFirst())?.verdicts ?? [];
}

export async function findContent(tx: Tx, scope: Scope, id: string) {
  const rows = db(tx)
    .selectFrom('document')
    .select(['content', 'file_name', 'file_type'])
    .where('id', '=', id)
    .where(within(scope));
  return (await rows.executeTakeFirst()) ?? null;
}

export interface DocumentFilter {
  readonly contract?: string | undefined;
  readonly kind?: DocumentKind | undefined;
  readonly month?: string | undefined;
  readonly case?: string | undefined;
  readonly state?: DocumentState | undefined;
  readonly after: { readonly at: number; readonly id: string } | null;
  readonly limit: number;
}

/** Newest first. */
export function selectDocuments(tx: Tx, scope: Scope, filter: DocumentFilter): Promise<DocumentRow[]> {
  const { contract, kind, month, state, after } = filter;
  let rows = heads(tx, scope).orderBy('asked_at', 'desc').orderBy('id', 'desc').limit(filter.limit);
  if (contract) rows = rows.where('contract_id', '=', contract);
  if (kind) rows = rows.where('kind', '=', kind);
  if (month) rows = rows.where('month', '=', month);
  if (filter.case) rows = rows.where('case_id', '=', filter.case);
  if (state) rows = rows.where('state', '=', state);
  if (after) rows = rows.where(sql<SqlBool>`(asked_at, id) < (${instantValue(after.at)}, ${after.id})`);
  return rows.execute();
}

export async function countQueued(tx: Tx, scope: Scope, contractId: string): Promise<number> {
  const row = await db(tx)
    .selectFrom('document')
    .select((is) => is.fn.countAll<number>().as('n'))
    .where('contract_id', '=', contractId)
    .where(within(scope))
    .where('state', '=', 'queued')
    .executeTakeFirstOrThrow();
  return row.n;
}

/** What a person wrote for the last analysis of a case. */
export async function lastParts(tx: Tx, scope: Scope, caseId: string) {
  const row = await db(tx)
    .selectFrom('document')
    .select('parts')
    .where('case_id', '=', caseId)
    .where(within(scope))
    .where(sql<SqlBool>`parts <> '{}'`)
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.parts ?? {};
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

export async function markSealed(tx: Tx, scope: Scope, id: string, at: Instant, by: string): Promise<void> {
  const sealed = { sealed_at: new Date(at), sealed_by: by };
  await db(tx).updateTable('document').set(sealed).where('id', '=', id).where(within(scope)).execute();
}

/** The document by which a month was signed, if it was. */
export async function findSealOfMonth(tx: Tx, scope: Scope, contractId: string, month: string) {
  const rows = heads(tx, scope).where('contract_id', '=', contractId).where('month', '=', month);
  return (await rows.where('sealed_at', 'is not', null).executeTakeFirst()) ?? null;
}
