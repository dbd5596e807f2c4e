import { type DateText, type Instant, instantOf } from '@yinuo/kernel';
import { type CommandContext, instantValue, type Scope, type Tx } from '@yinuo/platform';
import { sql } from 'kysely';
import { within } from '../documents/store/document-store.ts';
import { type DocumentTable, db } from '../tables.ts';

/** What may be drafted anew by itself: nothing came of it, or more is to be told. */
export interface Lost {
  readonly id: string;
  readonly contract_id: string;
  readonly kind: DocumentTable['kind'];
  readonly period: string | null;
  readonly period_from: DateText | null;
  readonly period_to: DateText | null;
  readonly case_id: string | null;
  readonly case_number: string | null;
  readonly occurrence_id: string | null;
  readonly asked_at: number;
  /** Another revision was made, or is being made, or stands in line itself. */
  readonly followed: boolean;
}

const SAME = sql`other.contract_id = d.contract_id and other.kind = d.kind
  and other.period is not distinct from d.period and other.case_id is not distinct from d.case_id`;

/** Those whose time has come, taken out of the line: two desks never get the same one. */
export async function takeLost(tx: Tx, _scope: Scope, now: Instant, limit: number): Promise<readonly Lost[]> {
  const { rows } = await sql<Lost>`
    with due as (select id from document where again_at <= ${instantValue(now)} order by again_at, id limit ${limit} for update skip locked)
    update document d set again_at = null from due where d.id = due.id
    returning d.id, d.contract_id, d.kind, d.period, d.period_from, d.period_to, d.case_id, d.case_number, d.occurrence_id, d.asked_at,
      exists (select from document other where ${SAME} and (other.state in ('queued', 'ready')
        or (other.again_at is not null and other.revision > d.revision))) as followed`.execute(tx);
  return rows;
}

/** A draft that failed, or that somebody cancelled, comes again so long after. */
const AGAIN_AFTER_MS = 86_400_000;

/** Nothing came of a document: another one is due a day later, where the desk drafts its like by itself. */
export async function standInLine({ tx, scope, now }: CommandContext, id: string): Promise<void> {
  await sql`update document d set again_at = ${instantValue(instantOf(now + AGAIN_AFTER_MS))} where d.id = ${id} and ${within(scope)}
    and exists (select from document other where ${SAME} and (other.scheduled or other.occurrence_id is not null))`.execute(
    tx,
  );
}

/** People gave up a draft that could not be made: none of its revisions stands in line any more. */
export async function leaveLine(tx: Tx, scope: Scope, id: string): Promise<void> {
  await sql`update document other set again_at = null from document d where d.id = ${id} and ${SAME} and other.again_at is not null
    and ${scope.contracts === 'all' ? sql`true` : sql`d.contract_id = any(${[...scope.contracts]})`}`.execute(tx);
}

export async function putOffUntil(tx: Tx, scope: Scope, id: string, at: Instant): Promise<void> {
  const change = db(tx)
    .updateTable('document')
    .set({ again_at: new Date(at) })
    .where('id', '=', id);
  await change.where(within(scope)).execute();
}

/** When a document of a period was last asked for, and until when the latest tells that was made or is being made. */
export async function noteTried(
  tx: Tx,
  scope: Scope,
  of: { readonly contract: string; readonly kind: DocumentTable['kind']; readonly period: string },
): Promise<{ readonly id: string; readonly tried: number; readonly told: number | null } | null> {
  const row = await db(tx)
    .selectFrom('document')
    .select(['id', 'asked_at as tried'])
    .select(sql<number | null>`max(as_of) filter (where state in ('queued', 'ready')) over ()`.as('told'))
    .where('contract_id', '=', of.contract)
    .where('kind', '=', of.kind)
    .where('period', '=', of.period)
    .where(within(scope))
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}
