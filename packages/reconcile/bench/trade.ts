/** A trade of the made-up day: everything about it follows from its number, so that each side can be written in any order. */
export interface Trade {
  readonly orderNo: string;
  readonly transactionId: string;
  readonly hisNo: string;
  readonly fen: number;
  /** Seconds since midnight, between 6:00 and 22:00. */
  readonly second: number;
}

export const day = '2026-03-01';
const openAt = 6 * 3600;
const openSeconds = 16 * 3600;

export function tradeOf(index: number): Trade {
  const serial = String(index).padStart(12, '0');
  return {
    orderNo: `YN20260301${serial}`,
    transactionId: `420000047520260301${serial.slice(2)}`,
    hisNo: `H${serial}`,
    fen: 1000 + (scatter(index) % 200_000),
    second: openAt + (scatter(index + 7) % openSeconds),
  };
}

/** A fixed, even spread of 32-bit numbers; the day must be the same in every run. */
export function scatter(index: number): number {
  let x = Math.imul(index ^ (index >>> 16), 0x45d9f3b);
  x = Math.imul(x ^ (x >>> 16), 0x45d9f3b);
  return (x ^ (x >>> 16)) >>> 0;
}
