import type { DocumentKind } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { type Expression, type SqlBool, sql } from 'kysely';
import { db } from '../../tables.ts';
import { type DocumentRow, HANDED_OVER, within } from './document-store.ts';

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

interface OfPeriod {
  readonly period: string;
  readonly sealedAt: Instant | null;
  /** A plan holds as it was made before its period. */
  readonly plans: boolean;
}

/**
 * The document of a period or case that holds: of a sealed period the revision that both sides signed, or that was handed over late
 * where none of those was; then what the other side has signed for, what was handed over, the latest that was made when its period was over.
 */
export async function findCurrent(
  tx: Tx,
  scope: Scope,
  contractId: string,
  kind: DocumentKind,
  of: OfPeriod | { readonly caseId: string },
): Promise<string | null> {
  const plans = 'period' in of && of.plans;
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
      sql<SqlBool>`(${HANDED_OVER} or case_id is not null or ${plans}
        or as_of >= (period_to + 1)::timestamp at time zone 'Asia/Shanghai')`,
    )
    .orderBy(handedOverLate(sealedAt), 'desc')
    .orderBy(sql`case when ${signed(sealedAt)} then revision end desc nulls last`)
    .orderBy(sql`receipted_at is not null`, 'desc')
    .orderBy(HANDED_OVER, 'desc')
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** The last revision before this one that was handed over; null when none was. */
export async function findHandedOver(
  tx: Tx,
  scope: Scope,
  of: Pick<DocumentRow, 'contract_id' | 'kind' | 'period' | 'revision'>,
): Promise<{ readonly revision: number; readonly at: Instant } | null> {
  const { rows } = await sql<{ revision: number; at: Instant }>`
    select revision, delivered_at as at from document
    where contract_id = ${of.contract_id} and kind = ${of.kind} and period = ${of.period} and revision < ${of.revision}
      and ${HANDED_OVER} and ${within(scope)}
    order by revision desc limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** The file of the latest that was made, whatever its period still brings; one that was handed over goes before. */
export async function findLatestContent(
  tx: Tx,
  scope: Scope,
  { contract, kind, period }: { readonly contract: string; readonly kind: DocumentKind; readonly period: string },
): Promise<{ type: string; name: string; content: Buffer } | null> {
  const row = await db(tx)
    .selectFrom('document')
    .select(['file_type', 'file_name', 'content'])
    .where('contract_id', '=', contract)
    .where('kind', '=', kind)
    .where('period', '=', period)
    .where('state', '=', 'ready')
    .where('superseded_by', 'is', null)
    .where(within(scope))
    .orderBy(HANDED_OVER, 'desc')
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.content ? { type: row.file_type ?? '', name: row.file_name ?? '', content: row.content } : null;
}

/** Made by the time that both sides signed; of a period that is not sealed nothing is. A bare constant cannot be ordered by. */
export const signed = (sealedAt: Instant | null): Expression<SqlBool> =>
  sealedAt === null
    ? sql<SqlBool>`(select false)`
    : sql<SqlBool>`coalesce(finished_at <= ${instantValue(sealedAt)}, false)`;

/** Handed over after the seal, and nothing that was signed ever was. */
const handedOverLate = (sealedAt: Instant | null): Expression<SqlBool> =>
  sealedAt === null
    ? sql<SqlBool>`(select false)`
    : sql<SqlBool>`(${HANDED_OVER} and not ${signed(sealedAt)} and not exists (select from document one
        where one.contract_id = document.contract_id and one.kind = document.kind and one.period = document.period
          and one.delivered_at is not null and one.finished_at <= ${instantValue(sealedAt)}))`;

/** Earlier revisions that were never handed over, or were sent back, give way to this one; what both sides signed stays. */
export async function supersede(tx: Tx, scope: Scope, row: DocumentRow, sealedAt: Instant | null): Promise<void> {
  await db(tx)
    .updateTable('document')
    .set({ superseded_by: row.id })
    .where('contract_id', '=', row.contract_id)
    .where('kind', '=', row.kind)
    .where(within(scope))
    .where(row.period === null ? sql<SqlBool>`case_id = ${row.case_id}` : sql<SqlBool>`period = ${row.period}`)
    .where('revision', '<', row.revision)
    .where(sql<SqlBool>`not ${HANDED_OVER}`)
    .where('superseded_by', 'is', null)
    .where(sql<SqlBool>`not ${signed(sealedAt)}`)
    .execute();
}
