import { type DateText, type Instant, instantOf } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { instantValue } from '@yinuo/platform';
import { sql } from 'kysely';

/** A sealed period beside which facts stand that came later. */
export interface CorrectedPeriod {
  readonly contract: string;
  readonly period: string;
  readonly from: DateText;
  readonly to: DateText;
  readonly sealedAt: Instant;
  readonly facts: number;
  /** When the last of them was recorded. */
  readonly lastAt: Instant;
}

/** Those with facts noted since an instant, of one contract or of all, by their last day. */
export async function correctedPeriods(
  tx: Tx,
  scope: Scope,
  of: { readonly contract: string | null; readonly since: Instant },
): Promise<readonly CorrectedPeriod[]> {
  const { rows } = await sql<{
    contract: string;
    period: string;
    from_on: DateText;
    to_on: DateText;
    sealed_at: number;
    facts: number;
    last_at: number;
  }>`select p.contract_id as contract, p.name as period, p.from_on, p.to_on, s.sealed_at, count(*)::int as facts,
      max(n.recorded_at) as last_at
    from period p join period_seal s on s.contract_id = p.contract_id and s.period = p.name
    join period_note n on n.contract_id = p.contract_id and n.period = p.name
    where (${of.contract}::text is null or p.contract_id = ${of.contract})
    group by p.contract_id, p.name, p.from_on, p.to_on, s.sealed_at
    having max(n.recorded_at) >= ${instantValue(of.since)}
    order by p.to_on, p.name`.execute(tx);
  return rows
    .filter(({ contract }) => scope.contracts === 'all' || scope.contracts.includes(contract))
    .map(({ contract, period, facts, ...row }) => ({
      contract,
      period,
      from: row.from_on,
      to: row.to_on,
      sealedAt: instantOf(row.sealed_at),
      facts,
      lastAt: instantOf(row.last_at),
    }));
}
