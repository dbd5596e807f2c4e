import { type Instant, instantOf } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { type KnownAsset, systemOf } from '../../asset/index.ts';
import { type Span, union } from '../domain/time/spans.ts';
import { selectCounting } from '../store/probe-store.ts';
import { HOUR_MS, SLOT_MS } from '../store/results/roll-store.ts';
import { selectWatched } from '../store/results/series-store.ts';

const FINE_MS = 7 * 24 * HOUR_MS;

/** By system, when results say how it was: by five minutes up to a week, else by the hour. The denominator's raw material. */
export async function watchedOf(
  tx: Tx,
  scope: Scope,
  contract: string,
  assets: ReadonlyMap<string, KnownAsset>,
  span: { readonly from: Instant; readonly to: Instant },
): Promise<ReadonlyMap<string, readonly Span[]>> {
  const probes = await selectCounting(tx, scope, contract);
  const by = span.to - span.from <= FINE_MS ? 'slot' : 'hour';
  const length = by === 'slot' ? SLOT_MS : HOUR_MS;
  const from = instantOf(Math.floor(span.from / length) * length);
  const rows = await selectWatched(
    tx,
    probes.map((probe) => probe.number),
    from,
    span.to,
    by,
  );
  const since = new Map(probes.map((probe) => [probe.number, probe]));
  const bySystem = new Map<string, Span[]>();
  for (const { probe, at } of rows) {
    const known = since.get(probe);
    if (!known) continue;
    const system = systemOf(assets, known.asset_id);
    const list = bySystem.get(system) ?? [];
    list.push({ from: Math.max(at, known.created_at), to: at + length });
    bySystem.set(system, list);
  }
  return new Map([...bySystem].map(([system, spans]) => [system, union(spans)]));
}
