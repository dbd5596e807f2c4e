import type { PayingSide, PenaltyState } from '@yinuo/api';
import type { DateText, Text } from '@yinuo/kernel';
import type { ClockState } from '@yinuo/obligations';
import type { Outcome } from './outcome.ts';
import type { SealedKind } from './period-of.ts';

/** One clock as it was judged: case id, number, obligation, state, due and end in epoch milliseconds. */
export type SealedClock = readonly [
  id: string,
  number: string,
  obligation: string,
  state: ClockState,
  due: number | null,
  metAt: number | null,
];

/** One occurrence that fell due: id, obligation, period, what became of it, due day, when it was done. */
export type SealedDue = readonly [
  id: string,
  obligation: string,
  period: string,
  outcome: Outcome,
  due: DateText,
  doneAt: number | null,
];

export interface SealedPenalty {
  readonly id: string;
  readonly clause: string;
  readonly penalty: string;
  readonly title: Text;
  readonly payer: PayingSide;
  readonly state: PenaltyState;
  readonly days: number | null;
  readonly amountFen: number | null;
  readonly formula: Text;
}

export interface SealedReceipt {
  readonly id: string;
  readonly payment: string;
  readonly title: Text;
  readonly on: DateText;
  readonly amountFen: number;
  readonly state: string;
}

export interface SealedDocument {
  readonly id: string;
  readonly kind: string;
  readonly number: string | null;
  readonly title: string;
  readonly sha256: string;
}

export interface SealedRemark {
  readonly sort: 'comment' | 'dispute';
  readonly side: PayingSide;
  readonly by: string;
  readonly text: string;
  readonly resolution: string | null;
}

/** An obligation by its name: so that a sealed period can be read without the contract. */
export interface Named {
  readonly obligation: string;
  readonly clause: string;
  readonly title: Text;
  readonly owedBy: PayingSide;
}

/** All that both sides sign. Same facts, contract, calendar and instant give the same content, byte for byte. */
export interface PeriodContent {
  readonly v: 1;
  readonly contract: { readonly id: string; readonly code: string };
  readonly period: { readonly name: string; readonly kind: SealedKind; readonly from: DateText; readonly to: DateText };
  /** ISO 8601: everything is judged at this instant. */
  readonly asOf: string;
  readonly contractVersions: readonly { readonly version: number; readonly digest: string; readonly from: DateText }[];
  readonly calendar: string;
  readonly cases: {
    readonly reported: number;
    readonly resolved: number;
    readonly open: number;
    readonly merged: number;
  };
  /** In the order of the contract. */
  readonly names: readonly Named[];
  readonly clocks: readonly SealedClock[];
  /** Cases on which no clock runs, by id and number: what comes to them later concerns the period too. Older seals lack it. */
  readonly clockless?: readonly (readonly [id: string, number: string])[];
  readonly duties: readonly SealedDue[];
  readonly penalties: readonly SealedPenalty[];
  readonly receipts: readonly SealedReceipt[];
  readonly documents: readonly SealedDocument[];
  readonly remarks: readonly SealedRemark[];
}
