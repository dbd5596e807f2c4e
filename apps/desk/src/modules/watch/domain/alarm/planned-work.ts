import { type Instant, instantOf } from '@yinuo/kernel';

/** Work that the hospital approved beforehand; only such work silences alarms or leaves the count of downtime. */
export interface PlannedWork {
  readonly id: string;
  readonly change: string;
  readonly from: Instant;
  readonly to: Instant;
  /** Null: everything of the contract. */
  readonly assets: readonly string[] | null;
}

/** When the planned work on an asset, or on something that it needs, ends; null when none is under way. */
export function coveringEnd(
  works: readonly PlannedWork[],
  asset: string | null,
  needs: readonly string[],
  now: Instant,
): Instant | null {
  const touched = asset === null ? [] : [asset, ...needs];
  const ends = works
    .filter((work) => work.from <= now && now < work.to)
    .filter((work) => work.assets === null || work.assets.some((id) => touched.includes(id)))
    .map((work) => work.to);
  return ends.length === 0 ? null : instantOf(Math.max(...ends));
}
