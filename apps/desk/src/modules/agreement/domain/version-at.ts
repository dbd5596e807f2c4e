import type { DateText } from '@yinuo/kernel';

/** Which version holds on a day: the latest that is effective; before all of them, the first. Null only without versions. */
export function versionAt<V extends { readonly effectiveFrom: DateText }>(
  versions: readonly V[],
  on: DateText,
): V | null {
  const inOrder = versions.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
  return inOrder.findLast((version) => version.effectiveFrom <= on) ?? inOrder[0] ?? null;
}
