import type { DateText, Fen, Instant } from '@yinuo/kernel';
import type { DifferenceClass } from './difference-class.ts';
import type { Cause } from './explain/causes.ts';
import type { LeaveOut, Side } from './side.ts';
import type { CarriedRow, SideRow, TradeKind } from './side-row.ts';

export interface RunOptions {
  readonly date: DateText;
  readonly sides: readonly Side[];
  /**
   * What earlier days left open. Rows that find their counterpart today are `cleared()`, the others are differences again.
   * Left out: the day before was never run, so what is unmatched just after midnight may belong to it (待跨日).
   */
  readonly carriedIn?: AsyncIterable<CarriedRow> | Iterable<CarriedRow>;
  readonly leaveOut?: readonly LeaveOut[];
  /** How near to midnight an unmatched row may belong to the other day; 120 when left out. */
  readonly boundarySeconds?: number;
  /** Keep which rows were matched with which, for `matches()`; costs memory and time. */
  readonly keepMatches?: boolean;
  /** Where the run may spill; a folder of its own is made in it and removed at the end. The system's when left out. */
  readonly scratchFolder?: string;
  readonly memoryMiB?: number;
  readonly threads?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** An aborted run rejects with the signal's reason, and leaves nothing. */
  readonly signal?: AbortSignal;
}

export interface Progress {
  readonly step: 'reading' | 'matching' | 'explaining' | 'checking';
  /** Of `reading`: which source, by side and number. */
  readonly side?: string;
  /** Of the whole run, 0 to 1; never falls. */
  readonly done: number;
}

/** The outcome of a run; `close` gives its memory and files back. */
export interface Reconciliation extends AsyncDisposable {
  readonly summary: Summary;
  /** In a fixed order: class, then the numbers; the same input gives the same sequence. */
  differences(): AsyncIterable<Difference>;
  /** Carried-in rows that found their counterpart today. */
  cleared(): AsyncIterable<Match>;
  /** Only with `keepMatches`. */
  matches(): AsyncIterable<Match>;
  /** Rows to give to the next day: those of the differences 待跨日. */
  carriedOut(): AsyncIterable<CarriedRow>;
  close(): Promise<void>;
}

export interface Summary {
  readonly date: DateText;
  /** Groups in which all sides agree; nearly always one row of each side. */
  readonly matched: number;
  readonly differences: Readonly<Partial<Record<DifferenceClass, ClassTotal>>>;
  readonly sides: Readonly<Record<string, SideTotal>>;
  /** For each pair of sides: Σ a − Σ b, which the differences explain to the fen (asserted). */
  readonly balance: readonly { readonly a: string; readonly b: string; readonly fen: Fen }[];
}

export interface ClassTotal {
  readonly count: number;
  /** Σ of what is at stake in each, never negative. */
  readonly fen: Fen;
}

export interface SideTotal {
  /** Rows that took part, carried ones included. */
  readonly rows: number;
  readonly fen: Fen;
  readonly carriedIn: RowTotal;
  /**
   * Left out by mark, because no money moved, because it was given back and the side has no row of that, because it is no trade
   * (a fee), or taken before from another file.
   */
  readonly leftOut: RowTotal;
}

export interface RowTotal {
  readonly rows: number;
  readonly fen: Fen;
}

/** A row as it stands in a difference or a match. */
export interface PlacedRow extends SideRow {
  readonly side: string;
  /** The file or the row source it came from. */
  readonly source: string;
  /** The day it was first seen; another than the run's when it was carried in. */
  readonly day: DateText;
}

export interface Match {
  /** How certain: the pass that claimed the rows. */
  readonly pass: MatchPass;
  readonly rows: readonly PlacedRow[];
}

/**
 * exact: one row each, same numbers. linked: by a number of another side. summed: several rows that add up. picked: of several,
 * those that fit. reversed (冲正): paid and given back in full, so that nothing is left on any side.
 */
export type MatchPass = 'exact' | 'linked' | 'summed' | 'picked' | 'reversed';

export interface Difference {
  /** The same rows give the same key in every run. */
  readonly key: string;
  readonly class: DifferenceClass;
  /** One-sided: the side that stands alone, or that alone lacks it. Duplicate, state: the side at fault. '' otherwise. */
  readonly side: string;
  readonly kind: TradeKind;
  readonly orderNo: string;
  readonly transactionId: string;
  readonly refundNo: string;
  readonly hisNo: string;
  readonly at: Instant;
  /** Σ of its rows on each side, signed; null where the side has none. */
  readonly amounts: Readonly<Record<string, Fen | null>>;
  /** What is at stake, never negative. */
  readonly fen: Fen;
  readonly cause: Cause;
  readonly rows: readonly PlacedRow[];
  /** Keys of differences that together might be one trade (same amount, near in time); never matched by itself. */
  readonly suggests: readonly string[];
}
