import type { DocumentKind, DocumentStage, DocumentState } from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { type Expression, type SqlBool, sql } from 'kysely';
import { db } from '../../tables.ts';
import { type DocumentRow, heads, within } from './document-store.ts';

export interface DocumentFilter {
  readonly contract?: string | undefined;
  readonly kind?: DocumentKind | undefined;
  readonly period?: string | undefined;
  readonly case?: string | undefined;
  readonly state?: DocumentState | undefined;
  readonly stage?: DocumentStage | undefined;
  readonly search?: string | undefined;
  readonly after: { readonly at: number; readonly id: string } | null;
  readonly limit: number;
}

/** Newest first. */
export function selectDocuments(tx: Tx, scope: Scope, filter: DocumentFilter): Promise<DocumentRow[]> {
  const { contract, kind, period, state, stage, search, after } = filter;
  let rows = heads(tx, scope).orderBy('asked_at', 'desc').orderBy('id', 'desc').limit(filter.limit);
  if (contract) rows = rows.where('contract_id', '=', contract);
  if (kind) rows = rows.where('kind', '=', kind);
  if (period) rows = rows.where('period', '=', period);
  if (filter.case) rows = rows.where('case_id', '=', filter.case);
  if (state) rows = rows.where('state', '=', state);
  if (stage) rows = rows.where(inStage(stage));
  if (search) rows = rows.where(named(search));
  if (after) rows = rows.where(sql<SqlBool>`(asked_at, id) < (${instantValue(after.at)}, ${after.id})`);
  return rows.execute();
}

const named = (search: string): Expression<SqlBool> => {
  const part = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return sql<SqlBool>`concat_ws(' ', number, archived_number, title_zh, title_en, period, case_number) ilike ${part}`;
};

const inStage = (stage: DocumentStage): Expression<SqlBool> =>
  ({
    draft: sql<SqlBool>`state = 'ready' and reviewed_at is null and delivered_at is null and superseded_by is null`,
    reviewed: sql<SqlBool>`reviewed_at is not null and delivered_at is null and superseded_by is null`,
    delivered: sql<SqlBool>`delivered_at is not null and receipted_at is null`,
    receipted: sql<SqlBool>`receipted_at is not null`,
  })[stage];

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
