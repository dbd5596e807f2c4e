import type { CauseParty } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { assetsById, assetsOf, type KnownAsset, systemOf } from '../../asset/index.ts';
import type { ExcludedWork, Outage } from '../domain/downtime/downtime.ts';
import { type OutageRow, selectOutages } from '../store/outage-store.ts';
import { selectApprovedWorks } from '../store/work-store.ts';

export interface KnownOutage extends Outage {
  readonly row: OutageRow;
  readonly agreed: boolean;
}

export interface OutagesOf {
  readonly assets: ReadonlyMap<string, KnownAsset>;
  readonly outages: readonly KnownOutage[];
  readonly works: readonly ExcludedWork[];
}

/** Outages and approved work of a contract in a time; what goes on now ends now. */
export async function outagesOf(
  tx: Tx,
  scope: Scope,
  contract: string,
  span: { readonly from: Instant; readonly to: Instant },
  now: Instant,
): Promise<OutagesOf> {
  const rows = await selectOutages(tx, scope, contract, span.from, span.to);
  const listed = await assetsOf(tx, scope, contract);
  const gone = rows.flatMap((row) => [row.asset_id, row.root_asset_id ?? row.asset_id]).filter((id) => !listed.has(id));
  const assets = new Map([...listed, ...(await assetsById(tx, scope, [...new Set(gone)]))]);
  const works = await selectApprovedWorks(tx, scope, contract, span.from, span.to);
  return {
    assets,
    outages: rows.map((row) => ({
      row,
      system: systemOf(assets, row.asset_id),
      from: row.from_at,
      to: row.to_at ?? now,
      party: row.party ?? ownerOf(assets, row),
      agreed: row.party !== null,
    })),
    works: works.map((work) => ({
      change: work.change,
      from: work.from_at,
      to: work.to_at,
      systems: work.assets === null ? null : work.assets.map((id) => systemOf(assets, id)),
    })),
  };
}

const ownerOf = (assets: ReadonlyMap<string, KnownAsset>, row: OutageRow): CauseParty =>
  assets.get(row.root_asset_id ?? row.asset_id)?.owner ?? 'supplier';
