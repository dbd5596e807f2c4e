import type { RunFigures } from '@yinuo/api';
import { type DateText, fenOf, formatFen } from '@yinuo/kernel';
import { differenceClasses } from '@yinuo/reconcile';
import { causeWords } from './cause-words.ts';

interface Told {
  readonly cause: string;
  readonly fen: number;
  readonly orderNo: string;
  readonly hisNo: string;
  readonly transactionId: string;
}

const SIDES = { orders: '平台订单', his: 'HIS', bill: '渠道账单', invoices: '电子票据' } as const;
/** Numbers named per cause; the rest is in the export. */
const NAMED_MAX = 20;

/**
 * What can be answered when the hospital says that accounts do not balance (ZK-14): totals, causes, numbers, next steps.
 * `differences`: those of the day itself.
 */
export function replyDraft(day: DateText, figures: RunFigures, differences: readonly Told[]): string {
  const sides = Object.entries(figures.sides).map(
    ([side, total]) => `${wordOf(side)} ${total?.rows ?? 0} 笔、${yuan(total?.fen ?? 0)} 元`,
  );
  const head = `${day} 对账结果：${sides.join('；')}。一致 ${figures.matched} 笔。`;
  const { carried, lacking = [] } = figures;
  const without = lacking.map(({ name }) => name).join('、');
  const earlier =
    carried.count > 0 ? [`以前日子尚未处理 ${carried.count} 笔、${yuan(carried.fen)} 元，仍在跟进。`] : [];
  const waits = without === '' ? [] : [`尚未取到：${without}；取到后重新核对，目前不能认定当日已平。`];
  if (differences.length === 0)
    return [head, without === '' ? '当日各方金额一致，没有差异。' : '已有各方金额一致。', ...waits, ...earlier].join(
      '\n',
    );
  const sum = differences.reduce((total, one) => total + one.fen, 0);
  const groups = [...Map.groupBy(differences, ({ cause }) => cause)].sort((a, b) => fenIn(b[1]) - fenIn(a[1]));
  const counts = Object.entries(figures.classes).map(
    ([name, one]) => `${classWord(name)} ${one?.count ?? 0} 笔、${yuan(one?.fen ?? 0)} 元`,
  );
  return [
    head,
    `差异 ${differences.length} 笔，涉及 ${yuan(sum)} 元${counts.length > 0 ? `（${counts.join('；')}）` : ''}：`,
    ...groups.map(([cause, some], index) => `${index + 1}. ${groupLine(cause, some)}`),
    ...waits,
    ...earlier,
  ].join('\n');
}

function groupLine(cause: string, some: readonly Told[]): string {
  const words = causeWords(cause);
  const numbers = some.slice(0, NAMED_MAX).map((one) => one.orderNo || one.hisNo || one.transactionId);
  const more = some.length > NAMED_MAX ? ` 等 ${some.length} 笔` : '';
  return `${words.cause.zh}：${some.length} 笔、${yuan(fenIn(some))} 元（${numbers.join('、')}${more}）。处理：${words.next.zh}。`;
}

const fenIn = (some: readonly Told[]): number => some.reduce((total, one) => total + one.fen, 0);
const yuan = (fen: number): string => formatFen(fenOf(fen));
const wordOf = (side: string): string => (side in SIDES ? SIDES[side as keyof typeof SIDES] : side);
const classWord = (name: string): string =>
  name in differenceClasses ? differenceClasses[name as keyof typeof differenceClasses].zh : name;
