import { type Fen, formatFen } from '@yinuo/kernel';

/** `77,600.00`: as sums are written in Chinese papers. */
export function groupedYuan(amount: Fen): string {
  return formatFen(amount).replace(/\B(?=(\d{3})+(?=\.))/g, ',');
}
