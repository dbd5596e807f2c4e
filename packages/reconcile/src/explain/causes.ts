import type { Text } from '@yinuo/kernel';
import { paymentCauses } from './payment-causes.ts';
import { refundCauses } from './refund-causes.ts';

export interface CauseWords {
  readonly cause: Text;
  readonly next: Text;
}

/** The likely cause of a difference, and what to do next. A refund has causes of its own: of it everything runs the other way. */
export const causes = { ...paymentCauses, ...refundCauses } as const satisfies Record<string, CauseWords>;

export type Cause = keyof typeof causes;
