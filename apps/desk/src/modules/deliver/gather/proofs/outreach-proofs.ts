import type { SurveyCounts } from '@yinuo/api';
import { startOfDay } from '@yinuo/kernel';
import type { Obligation } from '@yinuo/obligations';
import { type Owed, wayOwed } from '../../../ledger/index.ts';
import { resultsWithin, visitedFor, visitsWithin } from '../../../outreach/index.ts';
import { tallyDuties } from '../duties.ts';
import type { PaperWork } from '../paper-kind.ts';
import { periodWords } from '../period.ts';
import { listed, partlyShown, type Shown } from './shown/shown.ts';
import type { Known } from './shown/shown-dated.ts';

const NOTHING: Known = { words: '', isShort: false };

export async function outreachKnown(work: PaperWork, obligation: Obligation, own: readonly Owed[]): Promise<Known> {
  if (obligation.type !== 'duty' || obligation.doneBy !== 'outreach') return NOTHING;
  if (obligation.document?.id === 'satisfaction-survey')
    return { words: await surveyWords(work, obligation.id), isShort: false };
  return obligation.way === undefined ? NOTHING : visitKnown(work, own);
}

async function surveyWords({ ctx, contract, span, asOf }: PaperWork, id: string): Promise<string> {
  const { counts, byTime } = await resultsWithin(ctx, contract.id, span, asOf);
  return surveysSaid(byTime.length, counts, wayOwed(contract.contract, id) === 'telephone');
}

/** How many surveys, and what came back; where the clause wants telephone, how many answered so. */
export function surveysSaid(surveys: number, counts: SurveyCounts, byTelephone: boolean): string {
  if (surveys === 0) return '本平台没有满意度调查的记录';
  const { invited, answered, awaiting, satisfied, dissatisfied, byPhone } = counts;
  const phoned = byTelephone ? `（电话答复 ${byPhone}）` : '';
  const waiting = awaiting > 0 ? `，代录待医院确认 ${awaiting}` : '';
  return `满意度调查 ${surveys} 次：发出 ${invited}、收回 ${answered}${phoned}、满意 ${satisfied}、不满意 ${dissatisfied}${waiting}`;
}

interface PeriodVisited {
  readonly period: string;
  readonly done: boolean;
  readonly times: number;
  readonly people: number;
  readonly needed: number;
}

async function visitKnown({ ctx, contract, asOf }: PaperWork, own: readonly Owed[]): Promise<Known> {
  const periods: PeriodVisited[] = [];
  for (const one of own.filter(({ from }) => startOfDay(from) <= asOf)) {
    const visited = await visitedFor(ctx, contract.contract, one, asOf);
    if (visited === null) continue;
    const { visits, people, needed } = visited;
    const done = tallyDuties([one], asOf).done > 0;
    periods.push({ period: one.period, done, times: visits.length, people, needed });
  }
  return visitsSaid(periods);
}

/** Each period with how many different people, of how many that the clause names. */
export function visitsSaid(periods: readonly PeriodVisited[]): Known {
  const times = periods.reduce((sum, one) => sum + one.times, 0);
  if (periods.length === 0) return NOTHING;
  const people = periods.map((one) => `${periodWords(one.period)} ${one.people} 人`);
  const needed = Math.max(...periods.map((one) => one.needed));
  return {
    words:
      times === 0 ? '本平台没有走访记录' : `走访记录 ${times} 次，每期应不少于 ${needed} 人：${listed(people, '期')}`,
    isShort: periods.some((one) => one.done && one.people < one.needed),
  };
}

/** Dated duties of the same contract that are part of what a clause without dates asks for. */
const MADE_OF: Readonly<Record<string, { readonly of: readonly string[]; readonly rest: string }>> = {
  'promote-doctors': {
    of: ['weekly-content', 'monthly-promotion-plan', 'offline-campaigns', 'offline-publicity'],
    rest: '各科室和医生专题的内容',
  },
  'function-posts': { of: ['weekly-content'], rest: '功能宣传推文的链接与阅读量' },
  'campaign-training': { of: ['offline-campaigns'], rest: '培训签到与结果' },
};
const TRAINING = /培训/;
const TRAINED: readonly string[] = ['user-training', 'staff-training', 'one-to-one-training'];

/** Training, posts and promotion that nobody owes by a day: by what the ledger and the visits hold of them. */
export async function promotedProof(work: PaperWork, id: string): Promise<Shown | null> {
  const made = Object.hasOwn(MADE_OF, id) ? MADE_OF[id] : undefined;
  if (made !== undefined) return madeOf(work, made);
  return TRAINED.includes(id) ? trainedProof(work) : null;
}

async function madeOf({ reading, span, asOf }: PaperWork, { of, rest }: (typeof MADE_OF)[string]) {
  const owed = (await reading.owed(span)).filter(({ obligation }) => of.includes(obligation));
  const told = [...Map.groupBy(owed, ({ obligation }) => obligation).values()].map((ones) => ({
    title: (ones[0]?.title.zh ?? '').replace(/（[^（）]*）$/, ''),
    done: tallyDuties(ones, asOf).done,
  }));
  return promotedShown(told, rest);
}

export function promotedShown(told: readonly { readonly title: string; readonly done: number }[], rest: string): Shown {
  const done = told.reduce((sum, one) => sum + one.done, 0);
  const words = told.map((one) => `${one.title} ${one.done} 次`).join('、');
  if (done === 0) return partlyShown({ done: '', evidence: '台账没有相关活动', verdict: 'none' }, rest);
  return partlyShown({ done: `已办 ${done} 次`, evidence: `台账：${words}`, verdict: 'partly' }, rest);
}

async function trainedProof({ ctx, contract, span, asOf }: PaperWork): Promise<Shown> {
  const visits = await visitsWithin(ctx, contract.id, span, asOf);
  const trained = visits.filter((one) => TRAINING.test(one.topics));
  return trainedShown(trained);
}

export function trainedShown(visits: readonly { readonly visited_on: string; readonly department: string | null }[]) {
  const rest = '培训签到与结果';
  if (visits.length === 0) return partlyShown({ done: '', evidence: '走访记录中没有培训', verdict: 'none' }, rest);
  const named = visits.map((one) => `${one.visited_on} ${one.department ?? ''}`.trim());
  const evidence = `走访记录中写有培训的 ${visits.length} 次：${listed(named, '次')}`;
  return partlyShown({ done: `培训 ${visits.length} 次`, evidence, verdict: 'partly' }, rest);
}
