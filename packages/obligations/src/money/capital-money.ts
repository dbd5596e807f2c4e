import { type Fen, formatFen } from '@yinuo/kernel';
import nzh from 'nzh/cn';

/**
 * Chinese capital money words: 人民币壹万陆仟肆佰零玖元零贰分; whole yuan end in 元整. The library truncates below 分,
 * so it is given exactly two decimals, and told to say 整 unless the amount ends in 分 (支付结算办法 附一).
 */
export function capitalMoney(amount: Fen): string {
  return nzh.toMoney(formatFen(amount), { forceZheng: true });
}
