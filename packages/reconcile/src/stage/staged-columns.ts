import type { NumberField } from '../formats/profile.ts';
import type { LeaveOut } from '../side.ts';
import type { DayWindow } from './day-window.ts';

/** The numbers of a trade, as columns of the staged tables. */
export const numberColumns = {
  orderNo: 'order_no',
  transactionId: 'transaction_id',
  refundNo: 'refund_no',
  channelRefundNo: 'channel_refund_no',
  hisNo: 'his_no',
  tradeNo: 'trade_no',
} as const satisfies Record<NumberField, string>;

export type NumberColumn = (typeof numberColumns)[NumberField];

export const allNumberColumns: readonly NumberColumn[] = Object.values(numberColumns);

/** As they stand in the column `kind`; 2 is no trade. */
export const kindNumber = { pay: 0, refund: 1, other: 2 } as const;

/** As they stand in the column `state`. */
export const stateNumber = { done: 0, open: 1, failed: 2 } as const;

/** Done, and of a payment besides: the side says that it was given back. */
export const returnedState = 3;
/** The state without that. */
export const plainState = `(state % ${returnedState})::utinyint`;

/** By which number the exact pass groups: the platform's order number or the channel's payment number. */
export type JointNumber = 'order_no' | 'transaction_id';

/** The grouping hash of a row; NULL when it has no such number, which leaves it to the later passes. */
export function keySql(joint: JointNumber, numbers: readonly NumberColumn[], of = ''): string {
  const number = jointNumber(joint, numbers, of);
  return number === undefined ? 'null::ubigint' : `case when ${number} <> '' then hash(${number}, ${of}kind) end`;
}

/** A number of which the side does not say whose it is stands for one that it does not have. */
export function jointNumber(joint: JointNumber, numbers: readonly NumberColumn[], of = ''): string | undefined {
  const known = [joint, 'trade_no' as const].filter((column) => numbers.includes(column)).map((column) => of + column);
  return known.length < 2 ? known[0] : `case when ${known[0]} <> '' then ${known[0]} else ${known[1]} end`;
}

/** A source in the database: only the columns that it has, the others are known to be empty. */
export interface Staged {
  readonly table: string;
  /** The side's place in the run. */
  readonly side: number;
  /** The file or what the caller named the rows. */
  readonly source: string;
  /** Those that hold anything. */
  readonly numbers: readonly NumberColumn[];
  readonly rows: bigint;
  readonly hasState: boolean;
  readonly hasMarked: boolean;
  /** Rows of the source that are no trade (fees, withdrawals); they are not in the table. */
  readonly notTrades: bigint;
  /** The column `k` holds the grouping hash for this number; null where there is none. */
  readonly keyed: JointNumber | null;
}

/** Where a source goes. */
export interface StagePlace {
  readonly table: string;
  readonly side: number;
  readonly leaveOut: readonly LeaveOut[];
  /** Rows of another day are refused. */
  readonly day: DayWindow;
  readonly onProgress?: ((fraction: number) => void) | undefined;
}
