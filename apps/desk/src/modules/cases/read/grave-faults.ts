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
  /** Of a merged one when its main case was, if that was later than the report. */
  readonly resolvedAt: Instant | null;
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
    const resolved = row.resolved_at ?? row.main_resolved_at;
    return {
      id,
      number,
      title,
      channel,
      module,
      mergedInto: row.merged_into,
      reportedAt: instantOf(reported),
      resolvedAt: resolved === null || resolved <= reported ? null : instantOf(resolved),
    };
  });
}
