import { type Fen, multiplyFen, parseRatio } from '@yinuo/kernel';

/** price × rate × times, rounded half up to the fen once. The schema has let only readable rates through. */
export function shareOf(price: Fen, rate: string, times: number): Fen {
  const ratio = parseRatio(rate);
  if (!ratio.ok) throw new RangeError(`not a rate: ${rate}`);
  return multiplyFen(price, ratio.value, times);
}
