import { addDays, addFen, beijingDate, type DateText, type Fen, fenOf, type Instant, type Text } from '@yinuo/kernel';
import { everyObligation } from '../check/every-obligation.ts';
import { text } from '../describe/both.ts';
import type { Contract, Penalty, Side } from '../language/index.ts';
import { groupedYuan } from '../money/grouped-yuan.ts';
import { shareOf } from '../money/share-of.ts';
import { priceOf } from './penalties.ts';
import type { PenaltyLine } from './penalty-line.ts';

/** What one more would cost: one more event, or one more day of what is late. */
export type WhatIf = {
  readonly clause: string;
  readonly penalty: string;
  readonly title: Text;
  readonly payer: Side;
  readonly per: 'event' | 'day';
  /** Lines that grow by the day as it is; with none, a day is the first of something that falls late. */
  readonly running: number;
  /** What it adds, under the cap; null when the contract names no price. */
  readonly adds: Fen | null;
  readonly formula: Text;
  /** Rights that are not there yet, at the soonest: `inDays` more days of lateness bring them. */
  readonly rights: readonly {
    readonly id: string;
    readonly title: Text;
    readonly inDays: number;
    readonly on: DateText;
  }[];
};

/** For each penalty of the contract: what one more breach, or one more day, costs as `lines` stand at `now`. */
export function whatIf(contract: Contract, lines: readonly PenaltyLine[], now: Instant): readonly WhatIf[] {
  const price = priceOf(contract);
  return everyObligation(contract).flatMap(({ obligation: penalty, clause }) => {
    if (penalty.type !== 'penalty') return [];
    const own = lines.filter((line) => line.penalty === penalty.id && line.state === 'owed');
    const running = own.filter((line) => line.running).length;
    const more = price === null ? null : moreOf(penalty, price, own);
    const { id, title, payer, per } = penalty;
    const rights = rightsOf(penalty, own, now);
    const formula = words(penalty, price, more, running);
    return [{ clause, penalty: id, title, payer, per, running, adds: more?.adds ?? null, formula, rights }];
  });
}

/** In full, what the cap has spent already, and what is left to add. */
type More = { readonly full: Fen; readonly spent: Fen; readonly adds: Fen };

function moreOf({ rate, cap }: Penalty, price: Fen, own: readonly PenaltyLine[]): More {
  const running = own.filter((line) => line.running);
  const full =
    running.length === 0
      ? shareOf(price, rate, 1)
      : addFen(
          ...running.map(({ days }) => {
            const [sofar, next] = [days ?? 0, (days ?? 0) + 1].map((n) => shareOf(price, rate, n));
            return fenOf((next ?? 0) - (sofar ?? 0));
          }),
        );
  const spent = addFen(...own.map(({ amount }) => amount ?? fenOf(0)));
  const left = cap === undefined ? full : fenOf(Math.max(0, shareOf(price, cap, 1) - spent));
  return { full, spent, adds: full > left ? left : full };
}

function rightsOf({ flags = [], per }: Penalty, own: readonly PenaltyLine[], now: Instant): WhatIf['rights'] {
  const arisen = new Set(own.flatMap((line) => line.flags.filter(({ reached }) => reached).map(({ id }) => id)));
  if (per === 'event') return [];
  const longest = Math.max(0, ...own.filter((line) => line.running).map(({ days }) => days ?? 0));
  return flags
    .filter(({ id }) => !arisen.has(id))
    .map(({ id, title, afterDays }) => {
      const inDays = afterDays - longest;
      return { id, title, inDays, on: addDays(beijingDate(now), inDays) };
    });
}

/** `合同总价 77,600.00 元 × 3‰ × 1 天 = 232.80 元`, and what the cap leaves of it. */
function words({ per, rate, cap }: Penalty, price: Fen | null, more: More | null, running: number): Text {
  const times = per === 'day' ? text(' × 1 天', ' × 1 day') : text('', '');
  if (price === null || more === null)
    return text(
      `合同总价（合同未载明）× ${rate}${times.zh}`,
      `contract price (not named in the contract) × ${rate}${times.en}`,
    );
  const full = groupedYuan(more.full);
  const sum =
    running > 1
      ? text(`，${running} 项合计 ${full} 元`, `, ${running} together ¥${full}`)
      : text(` = ${full} 元`, ` = ¥${full}`);
  const whole = text(
    `合同总价 ${groupedYuan(price)} 元 × ${rate}${times.zh}${sum.zh}`,
    `contract price ¥${groupedYuan(price)} × ${rate}${times.en}${sum.en}`,
  );
  if (cap === undefined) return whole;
  const [most, spent, adds] = [shareOf(price, cap, 1), more.spent, more.adds].map(groupedYuan);
  return text(
    `${whole.zh}；上限为合同总价的 ${cap}（${most} 元），已计 ${spent} 元，再计 ${adds} 元`,
    `${whole.en}; at most ${cap} of the price (¥${most}), ¥${spent} counted: ¥${adds} more`,
  );
}
