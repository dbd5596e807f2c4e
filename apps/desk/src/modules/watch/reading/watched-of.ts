import type { Instant } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import type { Span } from '../domain/time/spans.ts';
import { selectWatched } from '../store/counting-store.ts';
import { HOUR_MS } from '../store/results/roll-store.ts';

const FINE_MS = 7 * 24 * HOUR_MS;

/**
 * By system, when results said how it was, as probes counted then: by five minutes up to a week, else by the hour, of which
 * the part that could not be asked is not watched. The denominator's raw material.
 */
export async function watchedOf(
  tx: Tx,
  scope: Scope,
  contract: string,
  span: { readonly from: Instant; readonly to: Instant },
): Promise<ReadonlyMap<string, readonly Span[]>> {
  const by = span.to - span.from <= FINE_MS ? 'slot' : 'hour';
  const rows = await selectWatched(tx, scope, contract, span, by);
  const bySystem = Map.groupBy(rows, (row) => row.system_id);
  return new Map(
    [...bySystem].map(([system, spans]) => [system, spans.map(({ from_at, to_at }) => ({ from: from_at, to: to_at }))]),
  );
}
