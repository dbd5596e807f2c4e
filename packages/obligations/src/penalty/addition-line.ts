import { addFen, type Fen, fenOf, type Text } from '@yinuo/kernel';
import { text } from '../describe/both.ts';
import type { Penalty } from '../language/index.ts';
import { capitalMoney } from '../money/capital-money.ts';
import { groupedYuan } from '../money/grouped-yuan.ts';
import { shareOf } from '../money/share-of.ts';
import type { PenaltyLine } from './penalty-line.ts';

/** A line that people accepted below its full amount, because a cap left no more of it. */
export type ShortLine = {
  readonly line: PenaltyLine;
  /** What was decided of additions to it since, accepted or waived, one by one. */
  readonly additions: readonly Fen[];
};

/** The incident of the next addition to a line: a line of its own, for people to decide. */
export const additionKey = ({ line, additions }: ShortLine): string => `${line.incident}/more-${additions.length + 1}`;

/**
 * What the room under the cap allows of an accepted line's shortfall, as a line of its own; null when there is no room, or
 * nothing short. The accepted line stays as people decided it. `before`: what the penalty has cost already, all told.
 */
export function additionLine(short: ShortLine, { cap }: Penalty, before: Fen): PenaltyLine | null {
  const { line, additions } = short;
  if (line.base === null || line.full === null || line.amount === null || cap === undefined) return null;
  const decided = addFen(line.amount, ...additions);
  const rest = fenOf(Math.max(0, line.full - decided));
  const room = fenOf(Math.max(0, shareOf(line.base, cap, 1) - before));
  const amount = rest > room ? room : rest;
  if (amount === 0) return null;
  return {
    ...line,
    incident: additionKey(short),
    state: 'owed',
    running: false,
    full: rest,
    amount,
    capped: amount < rest,
    capital: capitalMoney(amount),
    formula: formulaOf({ full: line.full, decided, rest, room, amount }),
    flags: [], // rights are the accepted line's
    why: [WHY, ...line.why],
  };
}

const WHY: Text = text(
  '同一事实此前按上限少计；上限内后来腾出余额，差额另计一笔，原决定不变',
  'the cap left a part of this out when it was accepted; it has room again: the difference is a line of its own, what was accepted stays',
);

type Sums = Readonly<Record<'full' | 'decided' | 'rest' | 'room' | 'amount', Fen>>;

function formulaOf({ full, decided, rest, room, amount }: Sums): Text {
  const [whole, done, short, left, more] = [full, decided, rest, room, amount].map(groupedYuan);
  return text(
    `应计 ${whole} 元 − 已决定 ${done} 元 = 少计 ${short} 元；上限尚余 ${left} 元，补计 ${more} 元`,
    `¥${whole} in full − ¥${done} decided = ¥${short} left out; the cap has room for ¥${left}: ¥${more} more`,
  );
}
