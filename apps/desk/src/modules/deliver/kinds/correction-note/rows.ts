import type { PeriodChanges } from '@yinuo/api';
import type { PaperRow } from '@yinuo/documents';
import { fenOf, parseInstant } from '@yinuo/kernel';
import { type ClockState, groupedYuan } from '@yinuo/obligations';
import { fullTime } from '../../domain/times.ts';
import { STATE_WORDS } from '../../domain/words.ts';
import { periodWords } from '../../gather/period.ts';

const NONE = '（无）';
const OUTCOMES: Readonly<Record<string, string>> = {
  'in-time': '按时',
  late: '逾期完成',
  missing: '未做',
  open: '待办',
  waived: '免除',
};
const PENALTIES: Readonly<Record<string, string>> = {
  proposed: '待答复',
  disputed: '有异议',
  accepted: '已承认',
  waived: '已免除',
  gone: '已撤下',
};
const RECEIPTS: Readonly<Record<string, string>> = { sent: '待到账', arrived: '已到账', missing: '未到账' };

type Counts = NonNullable<PeriodChanges['cases']>['was'];
type Clock = PeriodChanges['clocks'][number]['was'];
type Sum = PeriodChanges['penalties'][number]['was'];

/** What would come out otherwise, one row each: as both sides signed it, and by today's facts. */
export function changeRows({ clocks, duties, penalties, receipts, cases }: PeriodChanges): PaperRow[] {
  const row = (sort: string, what: string, was: string, would: string): PaperRow => ({
    类别: sort,
    项目: what,
    封存时: was,
    按现有事实: would,
  });
  const outcome = (one: string | null): string => (one === null ? NONE : (OUTCOMES[one] ?? one));
  return [
    ...(cases === null ? [] : [row('事件数', '本期报告的事件', countText(cases.was), countText(cases.would))]),
    ...clocks.map((one) => row('时限', `${one.case.number} ${one.title.zh}`, clockText(one.was), clockText(one.would))),
    ...duties.map((one) =>
      row('义务', `${one.title.zh}（${periodWords(one.period)}）`, outcome(one.was), outcome(one.would)),
    ),
    ...penalties.map((one) => row('违约金', one.title.zh, sumText(one.was, PENALTIES), sumText(one.would, PENALTIES))),
    ...receipts.map((one) => row('收付款', one.title.zh, sumText(one.was, RECEIPTS), sumText(one.would, RECEIPTS))),
  ];
}

const countText = ({ reported, resolved, open, merged }: Counts): string =>
  `报告 ${reported}，已解决 ${resolved}，未解决 ${open}，合并 ${merged}`;

const clockText = (clock: Clock): string =>
  clock === null
    ? NONE
    : `${STATE_WORDS[clock.state as ClockState]?.zh ?? clock.state}${clock.due === null ? '' : `（${timeText(clock.due)} 到期）`}`;

const sumText = (one: Sum, words: Readonly<Record<string, string>>): string =>
  one === null
    ? NONE
    : `${words[one.state] ?? one.state}${one.amountFen === null ? '' : ` ${groupedYuan(fenOf(one.amountFen))} 元`}`;

/** «2026-04-02 09:30» of an instant as the API writes it. */
export function timeText(text: string): string {
  const at = parseInstant(text);
  return at.ok ? fullTime(at.value) : text;
}
