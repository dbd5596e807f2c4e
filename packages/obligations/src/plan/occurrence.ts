import type { DateText, Fen, Instant, Text } from '@yinuo/kernel';
import type { Count, DeskModule, PaymentEvent, Side } from '../language/index.ts';

/** What must be known before there is a due date. */
export type Condition =
  | {
      readonly code: 'after-events';
      readonly events: readonly PaymentEvent[];
      readonly days: number | null;
      readonly of: 'calendar' | 'working' | null;
    }
  /** The holidays of a year whose notice is not out. */
  | { readonly code: 'holiday-notice'; readonly year: number };

/** One dated thing that is owed in the term. */
export type Occurrence = {
  /** contract/obligation/period, and .n when it is owed more than once in a period: stable, for the ledger to update by. */
  readonly id: string;
  readonly contract: string;
  readonly clause: string;
  readonly obligation: string;
  /** A report is a duty that produces a document. */
  readonly kind: 'duty' | 'report' | 'payment';
  readonly title: Text;
  readonly owedBy: Side;
  readonly doneBy: DeskModule | null;
  /** `2026-03`, `payment`; of what a case called for its number. */
  readonly period: string;
  /** The case that called for it. */
  readonly case: { readonly id: string; readonly number: string } | null;
  /** The n-th of so many in the period. */
  readonly number: number;
  readonly of: number;
  readonly from: DateText;
  readonly to: DateText;
  /** null while `condition` stands. */
  readonly due: DateText | null;
  /** 24:00 of the due day, or the time of day that is named. */
  readonly dueAt: Instant | null;
  readonly condition: Condition | null;
  readonly amount: Fen | null;
  readonly document: { readonly id: string; readonly title: Text } | null;
  readonly evidence: readonly Text[];
  readonly counts: readonly Count[];
  /** It may be done and need not be: undone on its day it lapses, and nothing is broken. */
  readonly right: boolean;
  /** The due date leans on a year whose holiday notice is not out. */
  readonly provisional: boolean;
};
