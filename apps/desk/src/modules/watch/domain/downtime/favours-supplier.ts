import type { CauseParty } from '@yinuo/api';
import { lengthOf, subtract } from '../time/spans.ts';

/** An outage as it counts; `to` null: it goes on. */
export interface CountedOutage {
  readonly from: number;
  readonly to: number | null;
  readonly party: CauseParty;
  readonly struck: boolean;
}

/** Whether a correction takes away any time that counts against the supplier (KL-4). */
export function favoursSupplier(before: CountedOutage, after: CountedOutage): boolean {
  const counted = ({ from, to, party, struck }: CountedOutage) =>
    struck || party !== 'supplier' ? [] : [{ from, to: to ?? Number.MAX_SAFE_INTEGER }];
  return lengthOf(subtract(counted(before), counted(after))) > 0;
}
