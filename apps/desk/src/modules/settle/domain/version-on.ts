import type { DateText } from '@yinuo/kernel';

/** Which version holds on a day: the latest that is in effect; before all of them, the first. They come by that day. */
export function versionOn<V extends { readonly effectiveFrom: DateText }>(
  versions: readonly V[],
  on: DateText,
): V | null {
  return versions.findLast(({ effectiveFrom }) => effectiveFrom <= on) ?? versions[0] ?? null;
}
