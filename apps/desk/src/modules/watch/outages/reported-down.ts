import type { Instant } from '@yinuo/kernel';
import type { QueryContext } from '@yinuo/platform';
import type { JudgingContract } from '../../agreement/index.ts';
import { type GraveFault, graveFaults } from '../../cases/index.ts';
import { type Decision, decidedBy, type TiedOutage } from '../domain/downtime/decided-by.ts';
import { downtimeLimit } from '../domain/downtime/downtime-limit.ts';
import { type CountedEnd, countedEnd } from '../domain/downtime/told-end.ts';
import { casesInLedger, type DenialRow, selectDenials, type TiedRow } from '../store/denial-store.ts';

export interface ReportedDown extends GraveFault, Pick<Decision, 'rest' | 'waiting'> {
  /** The hospital's word that nothing was down; null: nobody has decided. */
  readonly denied: DenialRow | null;
  /** Until when it lasted; null: it goes on. */
  readonly end: CountedEnd | null;
}

/**
 * Faults that people reported between two instants and that ever were of the contract's gravest grade, each by itself, as far as
 * the ledger does not decide them: a ledger that is right counts them, or has the hospital's word that nothing was down (KL-4).
 * Where the contract grades no faults and limits downtime, it may have been any of them.
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
  const { outages, byAlert } = await casesInLedger(ctx.tx, ctx.scope, faults.flatMap(casesOf));
  const byCase = Map.groupBy(outages, (row) => row.case_id);
  const denials = await selectDenials(ctx.tx, ctx.scope, contract.id);
  return faults
    .filter((one) => !(one.channel === 'hook' && casesOf(one).some((id) => byAlert.has(id))))
    .flatMap((one) => {
      const tied = casesOf(one).flatMap((id) => byCase.get(id) ?? []);
      const end = one.solved === null ? null : countedEnd(one.solved);
      const decision = decidedBy(
        { from: one.reportedAt, to: end?.to ?? ctx.now },
        tied.map((row) => tiedTo(one, row, ctx.now)),
      );
      return decision.decided ? [] : [{ ...one, ...decision, end, denied: denials.get(one.id) ?? null }];
    });
}

/** What was merged has its outages with the main case. */
const casesOf = ({ id, mergedInto }: GraveFault): string[] => (mergedInto === null ? [id] : [id, mergedInto]);

const tiedTo = ({ id }: GraveFault, row: TiedRow, now: Instant): TiedOutage => ({
  id: row.id,
  from: row.from_at,
  to: row.to_at ?? now,
  owner: row.owner,
  agreed: row.party,
  corrected: row.corrected_party,
  enteredBy: row.entered_by,
  struck: row.struck,
  hospital: row.hospital_at === null ? null : { ofThis: row.hospital_case === id },
});
