/** A probe that served items for a time. */
export interface Serving {
  readonly probe: string;
  readonly name: string;
  readonly serves: readonly string[];
  /** Epoch ms; null: it still does. */
  readonly until: number | null;
  readonly removed: boolean;
  readonly paused: boolean;
}

export interface SilentProbe {
  readonly probe: string;
  readonly name: string;
  /** `unanswered`: it was there and had nothing to say, as when its runner was away. */
  readonly why: 'removed' | 'paused' | 'detached' | 'unanswered';
  /** Epoch ms since when it serves the item no more; null: it still does. */
  readonly since: number | null;
}

/**
 * What would have measured an item (`list/item`) of an inspection and did not. `serving`: between its opening and its measuring,
 * in order; before the measuring (`collectedAt` null) what still serves the item has its turn to come.
 */
export function silentProbes(
  place: string,
  serving: readonly Serving[],
  measured: ReadonlySet<string>,
  collectedAt: number | null,
): SilentProbe[] {
  const last = new Map<string, Serving>();
  for (const one of serving)
    if (one.serves.some((served) => served === place || served.startsWith(`${place}#`))) last.set(one.probe, one);
  return [...last.values()].flatMap(({ probe, name, until, removed, paused }): SilentProbe[] => {
    if (measured.has(probe)) return [];
    if (until === null || (collectedAt !== null && until > collectedAt))
      return collectedAt === null ? [] : [{ probe, name, why: 'unanswered', since: null }];
    return [{ probe, name, why: removed ? 'removed' : paused ? 'paused' : 'detached', since: until }];
  });
}
