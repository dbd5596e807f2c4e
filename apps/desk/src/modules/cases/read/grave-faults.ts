import { type Instant, instantOf } from '@yinuo/kernel';
import type { QueryContext } from '@yinuo/platform';
import { faultsReported } from '../store/month-store.ts';

/** A fault as it was reported, without its history. */
export interface GraveFault {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly channel: string;
  readonly module: string | null;
  readonly mergedInto: string | null;
  readonly reportedAt: Instant;
  /** Of a merged one when its main case was, if that was later than the report. `toldAt`: when others than the hospital said so. */
  readonly solved: { readonly at: Instant; readonly toldAt: Instant | null } | null;
}

/** Faults of a contract reported within [from, to), of one grade that each ever had, or of all with null; a merged one is one too. */
export async function graveFaults(
  { tx, scope }: QueryContext,
  contractId: string,
  severity: string | null,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Promise<GraveFault[]> {
  const rows = await faultsReported(tx, scope, contractId, severity, from, to);
  return rows.map(({ id, number, title, channel, module, reported_at: reported, ...row }) => {
    const { solved_at: at, told_at: toldAt } = row;
    return {
      id,
      number,
      title,
      channel,
      module,
      mergedInto: row.merged_into,
      reportedAt: instantOf(reported),
      solved:
        at === null || at <= reported
          ? null
          : { at: instantOf(at), toldAt: toldAt === null ? null : instantOf(toldAt) },
    };
  });
}
