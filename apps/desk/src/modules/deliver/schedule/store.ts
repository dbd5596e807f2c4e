import type { WrittenInput } from '@yinuo/api';
import { beijingDate, type DateText, type Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { sql } from 'kysely';
import { type DocumentTable, db } from '../tables.ts';

/** Of these occurrences those for which a document was ever asked for, however it went. */
export async function draftedOf(tx: Tx, _scope: Scope, occurrences: readonly string[]): Promise<ReadonlySet<string>> {
  if (occurrences.length === 0) return new Set();
  const rows = db(tx)
    .selectFrom('document')
    .select('occurrence_id')
    .where('occurrence_id', 'in', [...occurrences]);
  return new Set((await rows.execute()).flatMap(({ occurrence_id: id }) => (id === null ? [] : [id])));
}

/** An analysis of this case was ever asked for, however it went. */
export async function hasAnalysis(tx: Tx, _scope: Scope, caseId: string): Promise<boolean> {
  const rows = db(tx).selectFrom('document').select('id').where('case_id', '=', caseId);
  return (await rows.limit(1).executeTakeFirst()) !== undefined;
}

/** Somebody, or the schedule, asked for one of that period already, however it went. */
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

interface DraftBefore extends Unfinished {
  readonly state: 'ready' | 'queued' | 'failed';
  readonly revision: number;
}

/** The drafts of a period, made, being made and failed, that are judged before an instant and that nobody has handed over; the latest first. */
export async function draftsBefore(
  tx: Tx,
  scope: Scope,
  { contract, period, asOf }: { readonly contract: string; readonly period: string; readonly asOf: Instant },
): Promise<DraftBefore[]> {
  if (scope.contracts !== 'all' && !scope.contracts.includes(contract)) return [];
  const { rows } = await sql<DraftBefore>`
    select id, contract_id, kind, period, period_from, period_to, occurrence_id, asked_by, asked_name, written, state, revision
    from document d
    where contract_id = ${contract} and period = ${period} and delivered_at is null and superseded_by is null
      and state in ('ready', 'queued', 'failed') and as_of < ${instantValue(asOf)}
      and not exists (select from document later where later.contract_id = d.contract_id and later.kind = d.kind and later.period = d.period
        and later.revision > d.revision and (later.delivered_at is not null or later.as_of >= ${instantValue(asOf)}) and later.state <> 'cancelled')
    order by kind, revision desc limit 200`.execute(tx);
  return rows;
}

/** Documents of a period that is over, made while it still ran, neither handed over nor followed by a later one, or by one that people gave up. */
export async function unfinishedSince(
  tx: Tx,
  _scope: Scope,
  { now, kinds }: { readonly now: Instant; readonly kinds: readonly DocumentTable['kind'][] },
  limit: number,
): Promise<Unfinished[]> {
  const { rows } = await sql<Unfinished>`
    select id, contract_id, kind, period, period_from, period_to, occurrence_id, asked_by, asked_name, written from document d
    where kind = any(${[...kinds]}::text[]) and state = 'ready' and (occurrence_id is not null or scheduled)
      and delivered_at is null and superseded_by is null
      and as_of < (period_to + 1)::timestamp at time zone 'Asia/Shanghai' and period_to < ${beijingDate(now)}
      and not exists (select from document later where later.contract_id = d.contract_id and later.kind = d.kind and later.period = d.period
        and later.revision > d.revision and (later.state in ('queued', 'failed') or later.given_up_at is not null))
    order by period_to, id limit ${limit} for update skip locked`.execute(tx);
  return rows;
}
