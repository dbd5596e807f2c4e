import type { DateText } from '@yinuo/kernel';
import type { ContractFault } from './admit-contract.ts';

interface VersionHead {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly effectiveFrom: DateText;
}

/** Why a readable contract cannot follow `latest`. The line is 1: these are rules between two files. */
export function amendmentFaults(next: VersionHead, latest: VersionHead, today: DateText): readonly ContractFault[] {
  const faults: ContractFault[] = [];
  const refuse = (field: keyof VersionHead, rule: string) => faults.push({ line: 1, field, rule });
  if (next.id !== latest.id) refuse('id', `must stay ${latest.id}`);
  if (next.code !== latest.code) refuse('code', `must stay ${latest.code}`);
  if (next.version !== latest.version + 1) refuse('version', `must be ${latest.version + 1}`);
  if (next.effectiveFrom <= latest.effectiveFrom) refuse('effectiveFrom', `must be later than ${latest.effectiveFrom}`);
  if (next.effectiveFrom < today) refuse('effectiveFrom', `must be today (${today}) or later`);
  return faults;
}
