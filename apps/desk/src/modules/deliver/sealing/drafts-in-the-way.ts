import type { DocumentKind } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { sql } from 'kysely';

interface DraftInTheWay {
  readonly kind: DocumentKind;
  readonly title: string;
  /** Being made, could not be made, or judged before the instant. */
  readonly why: 'making' | 'failed' | 'stale';
}

/** Of each kind of a period what is being made; else its latest when that failed, or is an undelivered draft of before. */
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
      where contract_id = ${contract} and period = ${period} and state in ('queued', 'failed', 'ready')
      order by kind, state = 'queued' desc, revision desc
    ) latest
    where state <> 'ready' or (delivered_at is null and as_of < ${instantValue(asOf)})
    order by kind`.execute(tx);
  return rows;
}
