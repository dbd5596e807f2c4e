import { type Instant, instantOf } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { type Span, union } from '../domain/time/spans.ts';
import { selectPeriods } from '../store/counting-store.ts';
import { HOUR_MS, SLOT_MS } from '../store/results/roll-store.ts';
import { selectWatched } from '../store/results/series-store.ts';

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
  const periods = await selectPeriods(tx, scope, contract, span.from, span.to);
  const byProbe = Map.groupBy(periods, (period) => period.number);
  const by = span.to - span.from <= FINE_MS ? 'slot' : 'hour';
  const length = by === 'slot' ? SLOT_MS : HOUR_MS;
  const from = instantOf(Math.floor(span.from / length) * length);
  const rows = await selectWatched(tx, [...byProbe.keys()], from, span.to, by);
  const bySystem = new Map<string, Span[]>();
  for (const { probe, at, share } of rows)
    for (const period of byProbe.get(probe) ?? []) {
      const watched = {
        from: Math.max(at, period.from_at),
        to: Math.min(at + Math.round(length * share), period.to_at ?? Number.POSITIVE_INFINITY),
      };
      if (watched.to <= watched.from) continue;
      const list = bySystem.get(period.system_id) ?? [];
      list.push(watched);
      bySystem.set(period.system_id, list);
    }
  return new Map([...bySystem].map(([system, spans]) => [system, union(spans)]));
}
