import type { WrittenInput } from '@yinuo/api';
import type { DateText, Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { sql } from 'kysely';
import { type DocumentTable, db } from '../tables.ts';

/** Of these occurrences those that have a document, made or to be made; «tried»: all failed or were cancelled, before an instant. */
export async function draftsOfOccurrences(
  tx: Tx,
  _scope: Scope,
  occurrences: readonly string[],
  before: Instant,
): Promise<ReadonlyMap<string, 'there' | 'tried'>> {
  if (occurrences.length === 0) return new Map();
  const rows = await db(tx)
    .selectFrom('document')
    .select(['occurrence_id', 'state', 'asked_at'])
    .where('occurrence_id', 'in', [...occurrences])
    .execute();
  const found = new Map<string, 'there' | 'tried'>();
  for (const { occurrence_id: id, state, asked_at: asked } of rows) {
    if (id === null) continue;
    const gone = (state === 'failed' || state === 'cancelled') && asked <= before;
    found.set(id, gone && found.get(id) !== 'there' ? 'tried' : 'there');
  }
  return found;
}

/** An analysis of this case was ever asked for, however it went. */
export async function hasAnalysis(tx: Tx, _scope: Scope, caseId: string): Promise<boolean> {
  const rows = db(tx).selectFrom('document').select('id').where('case_id', '=', caseId);
  return (await rows.limit(1).executeTakeFirst()) !== undefined;
}

/** Somebody, or the schedule, asked for one of that period already. */
export async function isThere(
  tx: Tx,
  _scope: Scope,
  of: { readonly contract: string; readonly kind: DocumentTable['kind']; readonly period: string },
): Promise<boolean> {
  const row = await db(tx)
    .selectFrom('document')
    .select('id')
    .where('contract_id', '=', of.contract)
    .where('kind', '=', of.kind)
    .where('period', '=', of.period)
    .where('state', '<>', 'cancelled')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

interface Unfinished {
  readonly id: string;
  readonly contract_id: string;
  readonly kind: DocumentTable['kind'];
  readonly period: string;
  readonly period_from: DateText;
  readonly period_to: DateText;
  readonly occurrence_id: string | null;
  readonly asked_by: string | null;
  readonly asked_name: string;
  readonly written: WrittenInput;
}

/** The current drafts of a period that were judged before an instant; nobody has handed them over. */
export async function draftsBefore(
  tx: Tx,
  scope: Scope,
  { contract, period, asOf }: { readonly contract: string; readonly period: string; readonly asOf: Instant },
): Promise<Unfinished[]> {
  if (scope.contracts !== 'all' && !scope.contracts.includes(contract)) return [];
  const { rows } = await sql<Unfinished>`
    select id, contract_id, kind, period, period_from, period_to, occurrence_id, asked_by, asked_name, written from document d
    where contract_id = ${contract} and period = ${period} and delivered_at is null and superseded_by is null
      and state = 'ready' and as_of < ${instantValue(asOf)}
    order by kind limit 50`.execute(tx);
  return rows;
}

/** Documents of a period that is over, made while it still ran, neither handed over nor followed by a later one. */
export async function unfinishedSince(tx: Tx, _scope: Scope, now: Instant, limit: number): Promise<Unfinished[]> {
  const { rows } = await sql<Unfinished>`
    select id, contract_id, kind, period, period_from, period_to, occurrence_id, asked_by, asked_name, written from document d
    where (occurrence_id is not null or scheduled) and delivered_at is null and superseded_by is null and state = 'ready'
      and as_of < (period_to + 1)::timestamp at time zone 'Asia/Shanghai'
      and (period_to + 1)::timestamp at time zone 'Asia/Shanghai' <= ${instantValue(now)}
      and not exists (select from document later where later.contract_id = d.contract_id and later.kind = d.kind and later.period = d.period
        and later.revision > d.revision and later.state in ('queued', 'failed'))
    order by period_to, id limit ${limit} for update skip locked`.execute(tx);
  return rows;
}
