import type { DocumentKind } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { sql } from 'kysely';
import { within } from '../documents/store/document-store.ts';

interface DraftInTheWay {
  readonly kind: DocumentKind;
  readonly title: string;
  /** Being made, could not be made, or judged before the instant. */
  readonly why: 'making' | 'failed' | 'stale';
}

/**
 * Of each kind of a period what is being made; else its latest when that failed, or is an undelivered draft of before. Of a
 * kind whose latest people gave up nothing is.
 */
export async function draftsInTheWay(
  tx: Tx,
  scope: Scope,
  { contract, period, asOf }: { readonly contract: string; readonly period: string; readonly asOf: Instant },
): Promise<readonly DraftInTheWay[]> {
  if (scope.contracts !== 'all' && !scope.contracts.includes(contract)) return [];
  const { rows } = await sql<DraftInTheWay>`
    select kind, title, case state when 'queued' then 'making' when 'failed' then 'failed' else 'stale' end as why
    from (
      select distinct on (kind) kind, coalesce(title_zh, kind) as title, state, delivered_at, as_of from document
      where contract_id = ${contract} and period = ${period} and superseded_by is null
        and (state in ('queued', 'failed', 'ready') or given_up_at is not null)
      order by kind, state = 'queued' desc, revision desc
    ) latest
    where state in ('queued', 'failed') or (state = 'ready' and delivered_at is null and as_of < ${instantValue(asOf)})
    order by kind`.execute(tx);
  return rows;
}

/** The latest made document of a kind is a draft that was judged before the instant. */
export async function isLatestStale(
  tx: Tx,
  scope: Scope,
  of: { readonly contract: string; readonly kind: DocumentKind; readonly period: string; readonly asOf: Instant },
): Promise<boolean> {
  const { rows } = await sql<{ stale: boolean }>`
    select delivered_at is null and as_of < ${instantValue(of.asOf)} as stale from document
    where contract_id = ${of.contract} and kind = ${of.kind} and period = ${of.period} and state = 'ready' and ${within(scope)}
    order by revision desc limit 1`.execute(tx);
  return rows[0]?.stale ?? false;
}
