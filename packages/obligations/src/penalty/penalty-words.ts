import { addDays, type DateText, type Instant, type Text } from '@yinuo/kernel';
import { both, text } from '../describe/both.ts';
import { dayAndTime } from '../explain/times.ts';
import { CLOCK_WORDS, PARTY_WORDS } from '../explain/words.ts';
import { groupedYuan } from '../money/grouped-yuan.ts';
import { shareOf } from '../money/share-of.ts';
import type { Raised } from './penalties.ts';
import type { PenaltyFlag, PenaltyLine } from './penalty-line.ts';

type Told = Pick<PenaltyLine, 'days' | 'full' | 'amount' | 'state' | 'running' | 'flags'>;

/** `合同总价 77,600.00 元 × 3‰ × 逾期 16 天 = 3,724.80 元`, and what the cap leaves of it. */
export function formulaOf({ penalty, price, before }: Raised, { days, full, amount, state }: Told): Text {
  const times = days === null ? text('', '') : text(` × 逾期 ${days} 天`, ` × ${daysWords(days)} late`);
  if (price === null || full === null)
    return text(
      `合同总价（合同未载明）× ${penalty.rate}${times.zh}`,
      `contract price (not named in the contract) × ${penalty.rate}${times.en}`,
    );
  const sum = text(
    `合同总价 ${groupedYuan(price)} 元 × ${penalty.rate}${times.zh} = ${groupedYuan(full)} 元`,
    `contract price ¥${groupedYuan(price)} × ${penalty.rate}${times.en} = ¥${groupedYuan(full)}`,
  );
  if (state !== 'owed') return text(`${sum.zh}，不计`, `${sum.en}, not counted`);
  if (penalty.cap === undefined || amount === null || amount === full) return sum;
  const most = groupedYuan(shareOf(price, penalty.cap, 1));
  const spent =
    before === 0 ? text('', '') : text(`，此前已计 ${groupedYuan(before)} 元`, `, ¥${groupedYuan(before)} before`);
  return text(
    `${sum.zh}；上限为合同总价的 ${penalty.cap}（${most} 元）${spent.zh}，计 ${groupedYuan(amount)} 元`,
    `${sum.en}; at most ${penalty.cap} of the price (¥${most})${spent.en}: ¥${groupedYuan(amount)}`,
  );
}

type ToldWithTimes = Told & { readonly due: DateText | null; readonly endedAt: Instant | null };

/** What happened and what the clause makes of it, step by step. */
export function reasonsOf(raised: Raised, told: ToldWithTimes): readonly Text[] {
  const { penalty, incident } = raised;
  return [
    both((language) => `${dayAndTime(incident.at, language)} ${penalty.trigger.title[language]}`),
    ...(incident.note === null ? [] : [text(incident.note, incident.note)]),
    ...proofOf(raised, told),
    ...lateness(told),
    ...told.flags.map(right),
  ];
}

function proofOf({ penalty, incident, verdicts }: Raised, { state }: ToldWithTimes): readonly Text[] {
  if (state === 'excused') {
    const party = PARTY_WORDS[incident.excusedBy ?? 'third-party'];
    return [text(`双方认定原因在${party.zh}：免责`, `both sides agree that the cause lies with ${party.en}: excused`)];
  }
  const needed = penalty.trigger.needsBreachOf;
  if (needed === undefined) return [];
  if (state === 'unproved')
    return [
      text(
        '所列事件单在此之前没有超时的：条款的前提不成立',
        'no case that it names had run out before: what the clause asks for is not there',
      ),
    ];
  return verdicts
    .filter((one) => one.state === 'breached' && needed.includes(one.obligation) && incident.from.includes(one.case))
    .map(({ case: id, clock, due }) =>
      both((language) => {
        const when = due === null ? '' : dayAndTime(due, language);
        const name = CLOCK_WORDS[clock][language];
        return language === 'zh'
          ? `${id} 应于 ${when} 前${name}，未按时`
          : `${id}: ${name} was due ${when} and was not in time`;
      }),
    );
}

function lateness({ due, days, endedAt, running }: ToldWithTimes): readonly Text[] {
  if (due === null || days === null) return [];
  const first = addDays(due, 1);
  const end = endedAt === null ? null : both((language) => dayAndTime(endedAt, language));
  return [
    text(`应于 ${due} 前完成，自 ${first} 起逾期`, `due by ${due}, late from ${first} on`),
    ...(end === null ? [] : [text(`${end.zh} 完成`, `done ${end.en}`)]),
    text(`逾期 ${days} 天${running ? '，仍在计' : ''}`, `${daysWords(days)} late${running ? ', and counting' : ''}`),
  ];
}

function right({ title, afterDays, on, reached }: PenaltyFlag): Text {
  const from = text(`逾期满 ${afterDays} 日（${on}）起`, `from day ${afterDays} (${on}) on`);
  if (reached) return text(`${from.zh}，${title.zh}`, `${from.en}: ${title.en}`);
  return text(`若持续逾期，${from.zh}${title.zh}`, `if it stays late, ${from.en}: ${title.en}`);
}

function daysWords(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}
