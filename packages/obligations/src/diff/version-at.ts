import type { DateText } from '@yinuo/kernel';
import type { Contract } from '../language/index.ts';

/**
 * The version that holds on a Beijing day: of those in effect by then the one that took effect last, and of two with the
 * same date the higher version. null before the first.
 */
export function versionAt<V extends Pick<Contract, 'version' | 'effectiveFrom'>>(
  versions: readonly V[],
  date: DateText,
): V | null {
  let found: V | null = null;
  for (const one of versions) {
    if (one.effectiveFrom > date) continue;
    const later =
      found === null ||
      one.effectiveFrom > found.effectiveFrom ||
      (one.effectiveFrom === found.effectiveFrom && one.version > found.version);
    if (later) found = one;
  }
  return found;
}
