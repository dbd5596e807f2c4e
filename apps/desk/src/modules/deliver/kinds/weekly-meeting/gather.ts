import { type PaperData, type PaperRow, rowsOf } from '@yinuo/documents';
import { endOfDay, startOfDay } from '@yinuo/kernel';
import { CaseKind, KIND_WORDS } from '@yinuo/obligations';
import type { Owed } from '../../../ledger/index.ts';
import { findLastWriting, findWrittenBefore } from '../../documents/store/writing-store.ts';
import { decidingClock, monthCase } from '../../domain/month-case.ts';
import type { MonthCounted } from '../../domain/month-figures.ts';
import { sentence } from '../../domain/steps.ts';
import { shortTime } from '../../domain/times.ts';
import { contractWords } from '../../domain/words.ts';
import { answeringFor } from '../../gather/answering.ts';
import { countedMonth } from '../../gather/counted-month.ts';
import { doneBy, dueWithin, isLate } from '../../gather/duties.ts';
import { type PaperWork, paperKind } from '../../gather/paper-kind.ts';
import { totalsOf } from '../../gather/parts.ts';
import { nextSpan, periodWords } from '../../gather/period.ts';
import { meetingAgendaPaper, meetingMinutesPaper } from './papers.ts';

/** Of proposed topics; people add their own. */
const TOPICS_MAX = 10;

const shared = {
  periods: ['week'],
  beside: import.meta.url,
} as const;

export const meetingAgenda = paperKind({
  ...shared,
  title: { zh: '工作例会议程', en: 'Agenda of the weekly meeting' },
  mark: 'YC',
  fulfils: [],
  proves: ['weekly-meeting'],
  paper: meetingAgendaPaper,
  file: 'agenda.docx',
  async gather(work) {
    const week = await weekSoFar(work);
    return { data: { ...week, ...(await gathering(work, await lastMinutes(work))), 议题: topicRows(week) } };
  },
});

export const meetingMinutes = paperKind({
  ...shared,
  title: { zh: '工作例会纪要', en: 'Minutes of the weekly meeting' },
  mark: 'JY',
  fulfils: ['weekly-meeting-minutes'],
  paper: meetingMinutesPaper,
  file: 'minutes.docx',
  async gather(work) {
    const agenda = await findLastWriting(work.ctx.tx, work.ctx.scope, {
      contract: work.contract.id,
      kind: 'meeting-agenda',
      period: work.span.name,
    });
    const { engineer } = await answeringFor(work);
    return {
      data: {
        ...(await weekSoFar(work)),
        ...(await gathering(work, { ...(await lastMinutes(work)), ...agenda.texts })),
        会议时间: agenda.texts.会议时间 ?? '',
        主持人: '',
        记录人: engineer,
        议定事项: (agenda.rows.议题 ?? []).map((row) => ({ 事项内容: row.议题内容 ?? '', 结论: '' })),
        待办: [],
      },
    };
  },
});

/** What both papers tell: how the week ran, what is open, what falls due, what the last meeting left to do. */
async function weekSoFar(work: PaperWork): Promise<PaperData> {
  const { reading, span, asOf } = work;
  const month = await countedMonth(work, CaseKind.options);
  const two = { from: span.from, to: nextSpan(span, work.contract).to };
  const due = dueWithin(await reading.due(two), two, asOf).filter(({ from, to }) => from !== to);
  return {
    ...totalsOf(month),
    运行情况: runningOf(month),
    未结事件: await openRows(work),
    到期义务: due.map((one) => dutyRow(one, asOf)),
    上次待办: await lastActions(work),
  };
}

type Texts = Readonly<Record<string, string>>;

const lastMinutes = async ({ ctx, contract, span }: PaperWork): Promise<Texts> =>
  (await findWrittenBefore(ctx.tx, ctx.scope, contract.id, 'meeting-minutes', span.from))?.texts ?? {};

/** Where and with whom a meeting was held last time is proposed for this one; else who answers for the contract. */
async function gathering(work: PaperWork, before: Texts): Promise<PaperData> {
  const { engineer, backups, lead, hospitalIt } = await answeringFor(work);
  const ours = [...new Set([lead, engineer, ...backups])].join('、');
  return {
    会议时间: '',
    会议地点: before.会议地点 ?? '',
    参会人员: before.参会人员 ?? `甲方：${hospitalIt}；乙方：${ours}`,
  };
}

/** What is late is to be talked about. */
function topicRows(week: PaperData): PaperRow[] {
  const late = (tag: string, flag: string) => rowsOf(week, tag).filter((row) => row[flag] === true);
  const topics = [
    ...late('未结事件', '超期').map((row) => `超期未解决：${row.编号} ${row.事项}`),
    ...late('到期义务', '逾期').map((row) => `逾期未办：${row.义务}`),
  ];
  return [...new Set(topics)].slice(0, TOPICS_MAX).map((topic) => ({ 议题内容: topic, 提出人: '', 用时: '' }));
}

function runningOf({ totals, cases }: MonthCounted): string {
  const faults = cases.filter(({ kind }) => kind === 'fault' || kind === 'disaster').length;
  const longest = cases.filter(({ resolvedAt }) => resolvedAt === null).length;
  return (
    `本周受理 ${totals.reported} 起，其中故障 ${faults} 起；已解决 ${totals.resolved} 起，` +
    `有时限违约 ${totals.breached} 起，周末仍未解决 ${longest} 起。`
  );
}

async function openRows({ reading, span, asOf, contract }: PaperWork): Promise<PaperRow[]> {
  const words = contractWords(contract.contract);
  const days = { from: startOfDay(span.from), to: endOfDay(span.to) };
  const records = await reading.inWork(CaseKind.options, days);
  return records
    .filter(({ history: { resolvedAt } }) => resolvedAt === null || resolvedAt >= days.to)
    .map((record) => {
      const one = monthCase(record, words);
      const due = decidingClock(one, 'resolve')?.due ?? null;
      const act = one.lastAct === null ? null : sentence(one.lastAct, contract.contract);
      return {
        编号: one.number,
        类别: KIND_WORDS[one.kind].zh,
        事项: one.title,
        解决到期: shortTime(due),
        进展: one.lastAct === null || act === null ? '' : `${shortTime(one.lastAct.at)} ${act.zh}`,
        超期: due !== null && due < asOf,
      };
    });
}

const dutyRow = (one: Owed, asOf: PaperWork['asOf']): PaperRow => {
  const done = doneBy(one, asOf);
  const overdue = !done && one.dueAt !== null && one.dueAt <= asOf;
  return {
    条款: one.clause,
    义务: `${one.title.zh}（${periodWords(one.period)}${one.of > 1 ? `，第 ${one.number} 次` : ''}）`,
    应于: one.due ?? '',
    完成情况: done ? (isLate(one) ? '已办（逾期）' : '已办') : overdue ? '逾期未办' : '待办',
    逾期: overdue,
  };
};

/** The actions that people wrote into the minutes of the meeting before. */
async function lastActions({ ctx, contract, span }: PaperWork): Promise<PaperRow[]> {
  const written = await findWrittenBefore(ctx.tx, ctx.scope, contract.id, 'meeting-minutes', span.from);
  return (written?.rows.待办 ?? []).map((row) => ({
    待办: row.待办事项 ?? '',
    责任人: row.责任人 ?? '',
    期限: row.期限 ?? '',
    落实情况: '',
  }));
}
