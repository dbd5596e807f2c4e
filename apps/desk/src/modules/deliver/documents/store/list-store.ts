import type { DocumentKind, DocumentState, ListDocuments } from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { type Expression, type SqlBool, sql } from 'kysely';
import type { z } from 'zod';
import { dueInstantOf } from '../../../ledger/index.ts';
import { db } from '../../tables.ts';
import { type DocumentRow, DUE_ON, HANDED_OVER, heads, SEALED_AT, STILL_OWED, within } from './document-store.ts';

type Stage = NonNullable<z.output<typeof ListDocuments>['stage']>;

export interface DocumentFilter {
  readonly contract?: string | undefined;
  readonly kind?: DocumentKind | undefined;
  readonly period?: string | undefined;
  readonly case?: string | undefined;
  readonly state?: DocumentState | undefined;
  readonly stage?: Stage | undefined;
  readonly idle?: 'left-out' | undefined;
  /** What waits for a side, by what the one who asks may do. */
  readonly waitingFor?: WaitingFor | undefined;
  readonly sort?: 'due' | undefined;
  readonly search?: string | undefined;
  readonly after: { readonly by: number | DateText; readonly id: string } | null;
  readonly limit: number;
  readonly now: number;
}

export interface WaitingFor {
  readonly side: 'hospital' | 'supplier';
  readonly works: boolean;
  readonly receipts: boolean;
}

/** Of what has no due day: after all that has. */
export const NO_DUE_DAY = '9999-12-31' as DateText;
const BY_DUE = sql<DateText>`coalesce(${DUE_ON}, ${NO_DUE_DAY}::date)`;

/** Newest first, or by due day. */
export function selectDocuments(tx: Tx, scope: Scope, filter: DocumentFilter): Promise<DocumentRow[]> {
  const { contract, kind, period, state, stage, search, after } = filter;
  const byDue = filter.sort === 'due';
  let rows = heads(tx, scope).limit(filter.limit);
  rows = byDue ? rows.orderBy(BY_DUE).orderBy('id') : rows.orderBy('asked_at', 'desc').orderBy('id', 'desc');
  if (contract) rows = rows.where('contract_id', '=', contract);
  if (kind) rows = rows.where('kind', '=', kind);
  if (period) rows = rows.where('period', '=', period);
  if (filter.case) rows = rows.where('case_id', '=', filter.case);
  if (state) rows = rows.where('state', '=', state);
  if (stage) rows = rows.where(inStage(stage, filter.now));
  if (filter.idle) rows = rows.where(sql<SqlBool>`not ${IDLE}`);
  if (filter.waitingFor) rows = rows.where(waits(filter.waitingFor));
  if (search) rows = rows.where(named(search));
  if (after && byDue) rows = rows.where(sql<SqlBool>`(${BY_DUE}, id) > (${String(after.by)}::date, ${after.id})`);
  else if (after) rows = rows.where(sql<SqlBool>`(asked_at, id) < (${instantValue(Number(after.by))}, ${after.id})`);
  return rows.execute();
}

const named = (search: string): Expression<SqlBool> => {
  const part = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return sql<SqlBool>`concat_ws(' ', number, archived_number, title_zh, title_en, period, case_number) ilike ${part}`;
};

const OPEN = sql`state = 'ready' and delivered_at is null and returned_at is null and superseded_by is null`;
const DUE_AT = dueInstantOf('document.occurrence_id');

const inStage = (stage: Stage, now: number): Expression<SqlBool> =>
  ({
    draft: sql<SqlBool>`${OPEN} and reviewed_at is null`,
    reviewed: sql<SqlBool>`${OPEN} and reviewed_at is not null`,
    delivered: sql<SqlBool>`${HANDED_OVER} and receipted_at is null`,
    receipted: sql<SqlBool>`receipted_at is not null`,
    returned: sql<SqlBool>`returned_at is not null and superseded_by is null`,
    archived: sql<SqlBool>`archived_at is not null`,
    late: sql<SqlBool>`state = 'ready' and superseded_by is null and (${HANDED_OVER} or ${STILL_OWED})
      and case when ${HANDED_OVER} then delivered_at else ${instantValue(now)} end > ${DUE_AT}`,
  })[stage];

/** Both sides signed its period, nobody handed it over, and nobody owes it any more. */
const IDLE = sql`(state in ('ready', 'failed', 'cancelled') and delivered_at is null and kind <> 'correction-note'
  and ${SEALED_AT} is not null and not ${STILL_OWED})`;

/** Its own side writes, reviews and hands over; the other signs for it. What gave way to a late revision waits for nobody. */
const waits = ({ side, works, receipts }: WaitingFor): Expression<SqlBool> =>
  sql<SqlBool>`state = 'ready' and superseded_by is null and (
    (${works} and owed_by = ${side} and not ${HANDED_OVER} and ${STILL_OWED}
      and not coalesce(finished_at <= ${SEALED_AT}, false))
    or (${receipts} and ${HANDED_OVER} and receipted_at is null and delivered_side <> ${side}))`;

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
