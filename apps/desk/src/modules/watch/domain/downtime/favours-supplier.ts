import { lengthOf, subtract } from '../time/spans.ts';
import type { Share } from './shares.ts';

/** Whether a correction takes away any time that counts against the supplier (KL-4). What was struck out has no shares. */
export function favoursSupplier(before: readonly Share[], after: readonly Share[]): boolean {
  const counted = (shares: readonly Share[]) => shares.filter((share) => share.party === 'supplier');
  return lengthOf(subtract(counted(before), counted(after))) > 0;
}
