import { addFen, type Fen, fenOf, type Text } from '@yinuo/kernel';
import { text } from '../describe/both.ts';
import type { Penalty } from '../language/index.ts';
import { capitalMoney } from '../money/capital-money.ts';
import { groupedYuan } from '../money/grouped-yuan.ts';
import { shareOf } from '../money/share-of.ts';
import type { PenaltyLine } from './penalty-line.ts';

/** A line that people decided (accepted, or waived once it had ended) and that may fall short: a cap, or lateness went on. */
export type ShortLine = {
  readonly line: PenaltyLine;
  /** The same incident as the facts have it now, by itself. */
  readonly now: PenaltyLine;
  /** What was decided of additions to it since, accepted or waived, one by one. */
  readonly additions: readonly Fen[];
};

/** The incident of the next addition to a line: a line of its own, for people to decide. */
export const additionKey = ({ line, additions }: ShortLine): string => `${line.incident}/more-${additions.length + 1}`;

/**
 * What a decided line lacks by the days that there are now, as far as the cap has room, as a line of its own; null when
 * nothing is short. The decided line stays as it is. `before`: what the penalty has cost already, all told.
 */
export function additionLine(short: ShortLine, { cap }: Penalty, before: Fen): PenaltyLine | null {
  const { line, now, additions } = short;
  if (line.base === null || line.full === null || line.amount === null || now.state !== 'owed') return null;
  // By the price and the rate of the decision: only the days are of now.
  const full = now.days === null ? line.full : shareOf(line.base, line.rate, now.days);
  const decided = addFen(line.amount, ...additions);
  const rest = fenOf(Math.max(0, full - decided));
  const room = cap === undefined ? null : fenOf(Math.max(0, shareOf(line.base, cap, 1) - before));
  const amount = room !== null && rest > room ? room : rest;
  if (amount === 0) return null;
  const { due, days, running } = now;
  const wentOn = days !== null && days > (line.days ?? 0);
  return {
    ...line,
    incident: additionKey(short),
    state: 'owed',
    ...{ due, days, running },
    full: rest,
    amount,
    capped: amount < rest,
    capital: capitalMoney(amount),
    formula: formulaOf({ full, decided, rest, room, amount }, now.days),
    flags: [], // rights are the decided line's
    why: [wentOn ? WENT_ON : ROOM, ...now.why],
  };
}

const WENT_ON: Text = text(
  '此前的决定只计到当时；之后仍在逾期，其后各日另计一笔，原决定不变',
  'what was decided counts the days up to then; it was late again afterwards: the days since are a line of their own, the decision stays',
);

const ROOM: Text = text(
  '同一事实此前按上限少计；上限内后来腾出余额，差额另计一笔，原决定不变',
  'the cap left a part of this out when it was accepted; it has room again: the difference is a line of its own, what was accepted stays',
);

type Sums = Readonly<Record<'full' | 'decided' | 'rest' | 'amount', Fen>> & { readonly room: Fen | null };

function formulaOf({ full, decided, rest, room, amount }: Sums, days: number | null): Text {
  const [whole, done, short, more] = [full, decided, rest, amount].map(groupedYuan);
  const times = days === null ? text('', '') : text(`逾期 ${days} 天`, ` for ${days} days late`);
  const sum = text(
    `${times.zh}应计 ${whole} 元 − 已决定 ${done} 元 = 少计 ${short} 元`,
    `¥${whole} in full${times.en} − ¥${done} decided = ¥${short} left out`,
  );
  if (room === null) return text(`${sum.zh}，补计 ${more} 元`, `${sum.en}: ¥${more} more`);
  const left = groupedYuan(room);
  return text(
    `${sum.zh}；上限尚余 ${left} 元，补计 ${more} 元`,
    `${sum.en}; the cap has room for ¥${left}: ¥${more} more`,
  );
}
