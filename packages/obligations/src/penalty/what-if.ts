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
    const adds = price === null ? null : moreOf(penalty, price, own);
    const { id, title, payer, per } = penalty;
    const rights = rightsOf(penalty, own, now);
    return [
      {
        clause,
        penalty: id,
        title,
        payer,
        per,
        running,
        adds,
        formula: words(penalty, price, adds),
        rights,
      },
    ];
  });
}

function moreOf(penalty: Penalty, price: Fen, own: readonly PenaltyLine[]): Fen {
  const { rate, cap } = penalty;
  const running = own.filter((line) => line.running);
  const full =
    running.length === 0
      ? shareOf(price, rate, 1)
      : addFen(...running.map(({ days, full }) => fenOf(shareOf(price, rate, (days ?? 0) + 1) - (full ?? 0))));
  if (cap === undefined) return full;
  const spent = addFen(...own.map(({ amount }) => amount ?? fenOf(0)));
  const left = Math.max(0, shareOf(price, cap, 1) - spent);
  return fenOf(Math.min(full, left));
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

function words({ per, rate, cap }: Penalty, price: Fen | null, adds: Fen | null): Text {
  const [zh, en] = per === 'day' ? ['再逾期 1 天', 'one more day late'] : ['再发生 1 次', 'one more'];
  if (price === null || adds === null)
    return text(`${zh}：合同总价（合同未载明）× ${rate}`, `${en}: contract price (not named) × ${rate}`);
  const capped = cap === undefined ? text('', '') : text(`（上限 ${cap}）`, ` (at most ${cap})`);
  return text(`${zh}：增加 ${groupedYuan(adds)} 元${capped.zh}`, `${en} adds ¥${groupedYuan(adds)}${capped.en}`);
}
