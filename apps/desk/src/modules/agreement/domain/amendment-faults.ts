import type { DateText } from '@yinuo/kernel';
import { type BrokenRule, broken } from '@yinuo/obligations';
import type { ContractFault } from './admit-contract.ts';

interface VersionHead {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly effectiveFrom: DateText;
}

/** Why a readable contract cannot follow `latest`; `lastDay`: of the term that it would have. The line is 1: these are rules between two files. */
export function amendmentFaults(
  next: VersionHead & { readonly lastDay: DateText | null },
  latest: VersionHead,
  today: DateText,
): readonly ContractFault[] {
  const faults: ContractFault[] = [];
  const refuse = (field: keyof VersionHead, rule: BrokenRule) => faults.push({ line: 1, field, ...rule });
  if (next.id !== latest.id) refuse('id', broken('unlike', { id: latest.id }));
  if (next.code !== latest.code) refuse('code', broken('unlike', { id: latest.code }));
  if (next.version !== latest.version + 1) refuse('version', broken('not-next', { version: latest.version + 1 }));
  if (next.effectiveFrom <= latest.effectiveFrom)
    refuse('effectiveFrom', broken('not-later', { day: latest.effectiveFrom }));
  if (next.effectiveFrom < today) refuse('effectiveFrom', broken('past', { day: today }));
  if (next.lastDay !== null && next.effectiveFrom > next.lastDay)
    refuse('effectiveFrom', broken('after-term', { day: next.lastDay }));
  return faults;
}
