import { type Fen, parseFen } from '@yinuo/kernel';
import type { Contract } from '@yinuo/obligations';

/** The contract price; null when the contract names none. */
export function priceOf({ price }: Contract): Fen | null {
  const parsed = price === null ? null : parseFen(price);
  return parsed?.ok ? parsed.value : null;
}
