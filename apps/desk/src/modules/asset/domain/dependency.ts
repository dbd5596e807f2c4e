/** What alarms and downtime need to know of an asset. */
export interface Dependent {
  readonly id: string;
  readonly kind: string;
  readonly parent: string | null;
  readonly dependsOn: readonly string[];
}

/** Everything that an asset cannot work without, nearest first; itself is not among it. */
export function above<A extends Dependent>(assets: ReadonlyMap<string, A>, id: string): A[] {
  const seen = new Set([id]);
  const found: A[] = [];
  let row = [id];
  while (row.length > 0) {
    const next = row.flatMap((one) => needsOf(assets.get(one))).filter((one) => !seen.has(one));
    row = [...new Set(next)];
    for (const one of row) {
      seen.add(one);
      const asset = assets.get(one);
      if (asset) found.push(asset);
    }
  }
  return found;
}

/** These assets and everything that cannot work without one of them; null (everything) stays null. */
export const below = <A extends Dependent>(
  assets: ReadonlyMap<string, A>,
  ids: readonly string[] | null,
): string[] | null =>
  ids === null
    ? null
    : [...assets.keys()].filter((id) => ids.includes(id) || above(assets, id).some((asset) => ids.includes(asset.id)));

/** The system that an asset is, or is a part of; of what has none, the asset itself. */
export function systemOf<A extends Dependent>(assets: ReadonlyMap<string, A>, id: string): string {
  if (assets.get(id)?.kind === 'system') return id;
  return above(assets, id).find((asset) => asset.kind === 'system')?.id ?? id;
}

/** True when an asset with these needs would, over whatever others, depend on itself. */
export function closesCircle<A extends Dependent>(
  assets: ReadonlyMap<string, A>,
  id: string,
  needs: readonly string[],
): boolean {
  return needs.some((need) => need === id || above(assets, need).some((asset) => asset.id === id));
}

const needsOf = (asset: Dependent | undefined): readonly string[] =>
  asset === undefined ? [] : [...(asset.parent === null ? [] : [asset.parent]), ...asset.dependsOn];
