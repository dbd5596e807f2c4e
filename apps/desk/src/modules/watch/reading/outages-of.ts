import type { Instant } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { assetsById, assetsOf, type KnownAsset } from '../../asset/index.ts';
import type { ExcludedWork, Outage } from '../domain/downtime/downtime.ts';
import { type Share, sharesOf } from '../domain/downtime/shares.ts';
import type { Span } from '../domain/time/spans.ts';
import { type OutageRow, selectOutages } from '../store/outage-store.ts';
import { selectApprovedWorks } from '../store/work-store.ts';

export interface KnownOutage extends Span {
  readonly row: OutageRow;
  readonly shares: readonly Share[];
  readonly agreed: boolean;
}

export interface OutagesOf {
  readonly assets: ReadonlyMap<string, KnownAsset>;
  /** As people know them, and the same by whose part each time of them is: what counts. */
  readonly known: readonly KnownOutage[];
  readonly outages: readonly Outage[];
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
  const gone = rows.flatMap((row) => [row.asset_id, row.system_id]).filter((id) => !listed.has(id));
  const assets = new Map([...listed, ...(await assetsById(tx, scope, [...new Set(gone)]))]);
  const works = await selectApprovedWorks(tx, scope, contract, span.from, span.to);
  const known = rows.map((row): KnownOutage => {
    const span = { from: row.from_at, to: row.to_at ?? now };
    return { row, ...span, shares: sharesOf({ ...row, ...span }), agreed: row.party !== null };
  });
  return {
    assets,
    known,
    outages: known.flatMap(({ row, shares }) =>
      shares.map((share) => ({ ...share, asset: row.asset_id, system: row.system_id })),
    ),
    works: works.map((work) => ({
      change: work.change,
      from: work.from_at,
      to: work.to_at,
      covers: work.assets === null ? null : (work.covers ?? work.assets),
    })),
  };
}
