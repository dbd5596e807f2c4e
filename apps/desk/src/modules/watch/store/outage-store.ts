import type { CauseParty } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { sql } from 'kysely';

export interface OutageRow {
  readonly id: string;
  readonly title: string;
  readonly asset_id: string;
  /** The asset of what lies above and was down too: its owner answers. */
  readonly root_asset_id: string | null;
  readonly from_at: number;
  readonly to_at: number | null;
  readonly party: CauseParty | null;
  readonly case_id: string | null;
}

/** Outages of a contract that touch the time between, by their beginning. */
export async function selectOutages(
  tx: Tx,
  scope: Scope,
  contract: string,
  from: Instant,
  to: Instant,
): Promise<OutageRow[]> {
  if (scope.contracts !== 'all' && !scope.contracts.includes(contract)) return [];
  const { rows } = await sql<OutageRow>`
    select o.id, a.title, o.asset_id, r.asset_id as root_asset_id, o.from_at, o.to_at, o.party, a.case_id
    from outage o join alert a on a.id = o.alert_id left join alert r on r.id = a.root_id
    where o.contract_id = ${contract} and o.from_at < ${instantValue(to)}
      and coalesce(o.to_at, 'infinity') > ${instantValue(from)}
    order by o.from_at, o.id`.execute(tx);
  return rows;
}
