import type { DocumentKind, DocumentStage, DocumentState, WrittenInput } from '@yinuo/api';
import type { DateText, Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { type Expression, type Insertable, type SqlBool, sql } from 'kysely';
import { type DocumentTable, db } from '../tables.ts';

const within = (scope: Scope): Expression<SqlBool> =>
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
  'returned_at',
  'returned_by',
  'return_reason',
  'delivered_at',
  'delivered_by',
  'delivered_side',
  'delivered_to',
  'delivered_way',
  'receipted_at',
  'receipted_by',
  'archived_at',
  'archived_by',
  'archived_number',
  'archived_place',
] as const;

const heads = (tx: Tx, scope: Scope) => db(tx).selectFrom('document').select(HEAD).where(within(scope));

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

/** What people wrote into a document. */
export async function findWritten(tx: Tx, scope: Scope, id: string): Promise<WrittenInput> {
  const rows = db(tx).selectFrom('document').select('written').where('id', '=', id).where(within(scope));
  return (await rows.executeTakeFirst())?.written ?? NOTHING_WRITTEN;
}

/** The made documents of a contract whose period, or whose making, lies in these days; without replaced ones. */
export async function documentsMade(
  tx: Tx,
  scope: Scope,
  contractId: string,
  { from, to }: { readonly from: DateText; readonly to: DateText },
) {
  return db(tx)
    .selectFrom('document')
    .select([
      'title_zh as title',
      'number',
      'period',
      'case_number as caseNumber',
      'delivered_at as deliveredAt',
      'receipted_at as receiptedAt',
      'archived_number as archivedNumber',
      'archived_place as archivedPlace',
      'sha256',
    ])
    .where('contract_id', '=', contractId)
    .where(within(scope))
    .where('state', '=', 'ready')
    .where('superseded_by', 'is', null)
    .where(sql<SqlBool>`coalesce(period_to, (asked_at at time zone 'Asia/Shanghai')::date) between ${from} and ${to}`)
    .orderBy('kind')
    .orderBy('period')
    .orderBy('case_number')
    .execute();
}

export interface DocumentMark {
  readonly number: string | null;
  readonly archivedNumber: string | null;
}

/** The documents that were handed over for these occurrences, by occurrence. */
export async function documentsOfOccurrences(
  tx: Tx,
  scope: Scope,
  occurrences: readonly string[],
): Promise<ReadonlyMap<string, DocumentMark>> {
  if (occurrences.length === 0) return new Map();
  const rows = await db(tx)
    .selectFrom('document')
    .select(['occurrence_id as occurrence', 'number', 'archived_number as archivedNumber'])
    .where('occurrence_id', 'in', [...occurrences])
    .where('delivered_at', 'is not', null)
    .where(within(scope))
    .orderBy('revision')
    .execute();
  return new Map(rows.flatMap(({ occurrence, ...mark }) => (occurrence === null ? [] : [[occurrence, mark]])));
}

/** What people wrote into the last document of a kind whose period ended before a day. */
export async function findWrittenBefore(
  tx: Tx,
  scope: Scope,
  contractId: string,
  kind: DocumentKind,
  day: DateText,
): Promise<WrittenInput | null> {
  const row = await db(tx)
    .selectFrom('document')
    .select('written')
    .where('contract_id', '=', contractId)
    .where('kind', '=', kind)
    .where(within(scope))
    .where('state', '=', 'ready')
    .where('period_to', '<', day)
    .orderBy('period_to', 'desc')
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.written ?? null;
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
  readonly period?: string | undefined;
  readonly case?: string | undefined;
  readonly state?: DocumentState | undefined;
  readonly stage?: DocumentStage | undefined;
  readonly after: { readonly at: number; readonly id: string } | null;
  readonly limit: number;
}

/** Newest first. */
export function selectDocuments(tx: Tx, scope: Scope, filter: DocumentFilter): Promise<DocumentRow[]> {
  const { contract, kind, period, state, stage, after } = filter;
  let rows = heads(tx, scope).orderBy('asked_at', 'desc').orderBy('id', 'desc').limit(filter.limit);
  if (contract) rows = rows.where('contract_id', '=', contract);
  if (kind) rows = rows.where('kind', '=', kind);
  if (period) rows = rows.where('period', '=', period);
  if (filter.case) rows = rows.where('case_id', '=', filter.case);
  if (state) rows = rows.where('state', '=', state);
  if (stage) rows = rows.where(inStage(stage));
  if (after) rows = rows.where(sql<SqlBool>`(asked_at, id) < (${instantValue(after.at)}, ${after.id})`);
  return rows.execute();
}

/** The next revision of what a period, or a case, has; taken under a lock, so that two asks give two numbers. */
export async function nextRevision(
  tx: Tx,
  scope: Scope,
  of: { contract: string; kind: DocumentKind; period: string | null; caseId: string | null },
): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${of.contract} ${of.kind} ${of.period ?? of.caseId}`}, 7301779))`.execute(
    tx,
  );
  const row = await db(tx)
    .selectFrom('document')
    .select((is) => is.fn.max('revision').as('last'))
    .where('contract_id', '=', of.contract)
    .where('kind', '=', of.kind)
    .where(within(scope))
    .where(of.period === null ? sql<SqlBool>`case_id = ${of.caseId}` : sql<SqlBool>`period = ${of.period}`)
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

const inStage = (stage: DocumentStage): Expression<SqlBool> =>
  ({
    draft: sql<SqlBool>`state = 'ready' and reviewed_at is null and delivered_at is null and superseded_by is null`,
    reviewed: sql<SqlBool>`reviewed_at is not null and delivered_at is null and superseded_by is null`,
    delivered: sql<SqlBool>`delivered_at is not null and receipted_at is null`,
    receipted: sql<SqlBool>`receipted_at is not null`,
  })[stage];

/**
 * The document of a period or case that holds: of a sealed period what was there when both sides signed, then what the other
 * side has signed for, then what was handed over, then the latest that was made when its period was over.
 */
export async function findCurrent(
  tx: Tx,
  scope: Scope,
  contractId: string,
  kind: DocumentKind,
  of: { readonly period: string; readonly sealedAt: Instant | null } | { readonly caseId: string },
): Promise<string | null> {
  const sealedAt = 'period' in of ? of.sealedAt : null;
  const row = await db(tx)
    .selectFrom('document')
    .select('id')
    .where('contract_id', '=', contractId)
    .where('kind', '=', kind)
    .where(within(scope))
    .where('state', '=', 'ready')
    .where(sql<SqlBool>`(superseded_by is null or ${signed(sealedAt)})`)
    .where('period' in of ? sql<SqlBool>`period = ${of.period}` : sql<SqlBool>`case_id = ${of.caseId}`)
    .where(
      sql<SqlBool>`(delivered_at is not null or case_id is not null
        or as_of >= (period_to + 1)::timestamp at time zone 'Asia/Shanghai')`,
    )
    .orderBy(signed(sealedAt), 'desc')
    .orderBy(sql`receipted_at is not null`, 'desc')
    .orderBy(sql`delivered_at is not null`, 'desc')
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

const signed = (sealedAt: Instant | null): Expression<SqlBool> =>
  sealedAt === null
    ? sql<SqlBool>`(select false)`
    : sql<SqlBool>`coalesce(finished_at <= ${instantValue(sealedAt)}, false)`;

/** What people had written when both sides signed: in what was handed over by then, else in the last draft. */
export async function findSignedWriting(
  tx: Tx,
  scope: Scope,
  { contract, kind, period }: { readonly contract: string; readonly kind: DocumentKind; readonly period: string },
  sealedAt: Instant,
): Promise<WrittenInput> {
  const row = await db(tx)
    .selectFrom('document')
    .select('written')
    .where('contract_id', '=', contract)
    .where('kind', '=', kind)
    .where('period', '=', period)
    .where(within(scope))
    .where('state', '=', 'ready')
    .where(signed(sealedAt))
    .orderBy(sql`receipted_at is not null and receipted_at <= ${instantValue(sealedAt)}`, 'desc')
    .orderBy(sql`delivered_at is not null and delivered_at <= ${instantValue(sealedAt)}`, 'desc')
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.written ?? NOTHING_WRITTEN;
}

/** What people wrote into the last made revision of a period. */
export async function findLastWriting(
  tx: Tx,
  scope: Scope,
  { contract, kind, period }: { readonly contract: string; readonly kind: DocumentKind; readonly period: string },
): Promise<WrittenInput> {
  const row = await db(tx)
    .selectFrom('document')
    .select('written')
    .where('contract_id', '=', contract)
    .where('kind', '=', kind)
    .where('period', '=', period)
    .where(within(scope))
    .where('state', '=', 'ready')
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.written ?? NOTHING_WRITTEN;
}
const NOTHING_WRITTEN: WrittenInput = { texts: {}, rows: {} };

/** The number of the document that is filed on paper under this one already; null: none. */
export async function findFiled(tx: Tx, scope: Scope, contractId: string, filed: string): Promise<string | null> {
  const row = await db(tx)
    .selectFrom('document')
    .select(['id', 'number'])
    .where('contract_id', '=', contractId)
    .where(within(scope))
    .where('archived_at', 'is not', null)
    .where('archived_number', '=', filed)
    .executeTakeFirst();
  return row ? (row.number ?? row.id) : null;
}

export async function countQueued(tx: Tx, scope: Scope, contractId: string): Promise<number> {
  const row = await db(tx)
    .selectFrom('document')
    .select((is) => is.fn.countAll<number>().as('n'))
    .where('contract_id', '=', contractId)
    .where(within(scope))
    .where('state', '=', 'queued')
    .where('scheduled', '=', false)
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

/** Notes how far a made document has come: reviewed, handed over, filed. The row is locked by the caller. */
export async function markDocument(tx: Tx, scope: Scope, id: string, change: WayChange): Promise<void> {
  await db(tx).updateTable('document').set(change).where('id', '=', id).where(within(scope)).execute();
}
type WayChange = Pick<
  Change,
  | 'reviewed_at'
  | 'reviewed_by'
  | 'returned_at'
  | 'returned_by'
  | 'return_reason'
  | 'delivered_at'
  | 'delivered_by'
  | 'delivered_side'
  | 'delivered_to'
  | 'delivered_way'
  | 'receipted_at'
  | 'receipted_by'
  | 'archived_at'
  | 'archived_by'
  | 'archived_number'
  | 'archived_place'
>;

/** Earlier revisions that were never handed over give way to this one; what both sides signed stays. */
export async function supersede(tx: Tx, scope: Scope, row: DocumentRow, sealedAt: Instant | null): Promise<void> {
  await db(tx)
    .updateTable('document')
    .set({ superseded_by: row.id })
    .where('contract_id', '=', row.contract_id)
    .where('kind', '=', row.kind)
    .where(within(scope))
    .where(row.period === null ? sql<SqlBool>`case_id = ${row.case_id}` : sql<SqlBool>`period = ${row.period}`)
    .where('revision', '<', row.revision)
    .where('delivered_at', 'is', null)
    .where('superseded_by', 'is', null)
    .where(sql<SqlBool>`not ${signed(sealedAt)}`)
    .execute();
}
