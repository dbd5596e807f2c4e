import type { DateText, Fen, Instant, Text } from '@yinuo/kernel';
import type { Side } from '../language/index.ts';

/** A right that arises on a day of lateness, e.g. to end the contract. */
export type PenaltyFlag = {
  readonly id: string;
  readonly title: Text;
  readonly afterDays: number;
  /** The day that is the so-manieth. */
  readonly on: DateText;
  readonly reached: boolean;
};

/**
 * What one incident costs by one penalty of the contract. owed: the clause holds; excused: an agreed cause at another
 * party; unproved: the clause asks for a broken clock, and no case that the incident names broke it.
 */
export type PenaltyLine = {
  readonly incident: string;
  readonly clause: string;
  readonly penalty: string;
  readonly title: Text;
  readonly event: Text;
  readonly payer: Side;
  readonly payee: Side;
  readonly state: 'owed' | 'excused' | 'unproved';
  readonly at: Instant;
  readonly due: DateText | null;
  /** Days of lateness so far; null for a penalty that is not by the day. */
  readonly days: number | null;
  /** It grows by the day: what is late is not done yet. */
  readonly running: boolean;
  /** The contract price; null when the contract names none, and then there is no amount either. */
  readonly base: Fen | null;
  readonly rate: string;
  /** base × rate × days, rounded half up to the fen, once. */
  readonly full: Fen | null;
  /** What is left of `full` under the cap; 0 when it is not owed. */
  readonly amount: Fen | null;
  readonly capped: boolean;
  /** The amount in capital words (大写). */
  readonly capital: string | null;
  readonly formula: Text;
  readonly flags: readonly PenaltyFlag[];
  readonly from: readonly string[];
  readonly why: readonly Text[];
};
