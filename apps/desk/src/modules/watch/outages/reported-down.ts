import type { Instant } from '@yinuo/kernel';
import type { QueryContext } from '@yinuo/platform';
import type { JudgingContract } from '../../agreement/index.ts';
import { type GraveFault, graveFaults } from '../../cases/index.ts';
import { downtimeLimit } from '../domain/downtime/downtime-limit.ts';
import { casesInLedger, type DenialRow, selectDenials } from '../store/denial-store.ts';

export interface ReportedDown extends GraveFault {
  /** The hospital's word that nothing was down; null: nobody has decided. */
  readonly denied: DenialRow | null;
}

/**
 * Faults of the contract's gravest grade that people reported between two instants, and of which the ledger has no outage: a
 * ledger that is right counts them, or has the hospital's word that nothing was down (KL-4). Where the contract grades no
 * faults and limits downtime, it may have been any of them.
 */
export async function reportedDown(
  ctx: QueryContext,
  contract: JudgingContract,
  span: { readonly from: Instant; readonly to: Instant },
): Promise<ReportedDown[]> {
  const grades = contract.contract.kinds.find((one) => one.kind === 'fault')?.severities ?? [];
  const [gravest] = grades;
  if (gravest === undefined && downtimeLimit(contract.contract) === null) return [];
  const faults = await graveFaults(ctx, contract.id, gravest?.id ?? null, span);
  const ids = faults.map(({ id }) => id);
  const { known, byAlert } = await casesInLedger(ctx.tx, ctx.scope, ids);
  const denials = await selectDenials(ctx.tx, ctx.scope, contract.id);
  return faults
    .filter(({ id, channel }) => !known.has(id) && !(channel === 'hook' && byAlert.has(id)))
    .map((one) => ({ ...one, denied: denials.get(one.id) ?? null }));
}
