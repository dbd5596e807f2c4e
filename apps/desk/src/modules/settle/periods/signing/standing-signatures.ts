import type { QueryContext } from '@yinuo/platform';
import { periodOf, readContent } from '../open-period.ts';
import { type SignatureRow, selectSignatures } from '../seal-store.ts';
import type { PeriodRow } from '../store.ts';
import { weighed } from './fallen.ts';
import { unseenSignatures } from './unseen.ts';

/** The signatures of a contract that count. Only a period whose figures may have changed since is worked out for it. */
export async function standingSignatures(
  ctx: QueryContext,
  contract: string,
  periods: ReadonlyMap<string, PeriodRow>,
): Promise<readonly SignatureRow[]> {
  let signatures = await selectSignatures(ctx.tx, ctx.scope, contract, null);
  const unseen = await unseenSignatures(ctx, contract);
  for (const period of new Set(unseen.map((one) => one.period))) {
    const { span } = await periodOf(ctx, contract, period);
    const read = await readContent(ctx, contract, span, periods.get(period) ?? null);
    const { fallen } = weighed(
      signatures.filter((one) => one.period === period),
      read,
    );
    signatures = signatures.filter((one) => one.period !== period || fallen.every(({ side }) => side !== one.side));
  }
  return signatures;
}
