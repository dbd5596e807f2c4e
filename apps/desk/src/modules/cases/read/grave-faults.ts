import { type Instant, instantOf } from '@yinuo/kernel';
import type { QueryContext } from '@yinuo/platform';
import { faultsReported } from '../store/month-store.ts';

/** A fault as it stands, without its history. */
export interface GraveFault {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly channel: string;
  readonly module: string | null;
  readonly reportedAt: Instant;
  readonly resolvedAt: Instant | null;
}

/** Faults of a contract reported within [from, to), of one grade, or of all with null; of merged ones the main case. */
export async function graveFaults(
  { tx, scope }: QueryContext,
  contractId: string,
  severity: string | null,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Promise<GraveFault[]> {
  const rows = await faultsReported(tx, scope, contractId, severity, from, to);
  return rows.map(({ id, number, title, channel, module, reported_at: reported, resolved_at: resolved }) => ({
    id,
    number,
    title,
    channel,
    module,
    reportedAt: instantOf(reported),
    resolvedAt: resolved === null ? null : instantOf(resolved),
  }));
}
