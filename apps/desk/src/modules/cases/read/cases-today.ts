import { type CasesToday, type CaseTask, TodayQuery } from '@yinuo/api';
import { beijingDate, formatInstant, instantOf, startOfDay } from '@yinuo/kernel';
import { judgeCase } from '@yinuo/obligations';
import { type QueryContext, query } from '@yinuo/platform';
import { contractForJudging } from '../../agreement/index.ts';
import { askedTaskView, taskView } from '../detail-view.ts';
import { effectiveFacts } from '../domain/history/effective-facts.ts';
import { judgeFacts } from '../domain/history/judge-facts.ts';
import { isOutsider } from '../open-case.ts';
import type { CaseRow } from '../store/case-store.ts';
import { factsOfCases } from '../store/fact-store.ts';
import { openRequestsOf } from '../store/passing-store.ts';
import { countOpenTasks, openTasks } from '../store/task-store.ts';
import { countBroken, countOpen, topOpen } from '../store/today-store.ts';
import { caseSummary, clockViews } from '../view.ts';
import { visible } from './where-of.ts';

const TOP = 5;
const TASKS_MAX = 50;

/** What is promised, at risk and broken, by contract, the first of each with their reasons; and what I have to do. */
export const casesToday = query({
  name: 'case.today',
  permission: 'case.read',
  input: TodayQuery,
  async run(ctx, input): Promise<CasesToday> {
    const contracts = visible(ctx, input.contract);
    const outsider = isOutsider(ctx);
    const counts = await countOpen(ctx.tx, contracts);
    const broken = await countBroken(ctx.tx, contracts, startOfDay(beijingDate(ctx.now)));
    const tasks = await countOpenTasks(ctx.tx, contracts);
    const mine = await myTasks(ctx, contracts);
    const views: CasesToday['contracts'] = [];
    for (const contract of contracts) {
      const of = counts.filter((row) => row.contract_id === contract);
      const count = (worst: string): number => (outsider ? 0 : (of.find((row) => row.worst === worst)?.count ?? 0));
      views.push({
        contract,
        open: of.reduce((sum, row) => sum + row.count, 0),
        promised: count('pending'),
        atRisk: count('at-risk'),
        broken: count('breached'),
        brokenToday: outsider ? 0 : (broken.get(contract) ?? 0),
        tasks: tasks.get(contract) ?? 0,
        top: {
          promised: await itemsOf(ctx, count('pending') ? await topOpen(ctx.tx, contract, 'pending', TOP) : []),
          atRisk: await itemsOf(ctx, count('at-risk') ? await topOpen(ctx.tx, contract, 'at-risk', TOP) : []),
          broken: await itemsOf(ctx, count('breached') ? await topOpen(ctx.tx, contract, 'breached', TOP) : []),
        },
      });
    }
    return { now: formatInstant(ctx.now), contracts: views, tasks: mine };
  },
});

/** An engineer's own cases and those that nobody owns; for the rest of the supplier's desk all; a third party's what it was asked. */
async function myTasks({ tx, actor, now }: QueryContext, contracts: readonly string[]): Promise<CaseTask[]> {
  if (actor.kind !== 'person') return [];
  if (actor.side === 'third-party') {
    const asked = await openRequestsOf(tx, contracts, actor.orgId, TASKS_MAX);
    return asked.map((row) => askedTaskView(row, now));
  }
  if (actor.side !== 'supplier') return [];
  const isEngineer = actor.roles.every((role) => role === 'supplier-engineer');
  const tasks = await openTasks(tx, contracts, isEngineer ? actor.personId : null, TASKS_MAX);
  return tasks.map((task) => taskView(task, now));
}

async function itemsOf(ctx: QueryContext, rows: readonly CaseRow[]) {
  const facts = await factsOfCases(
    ctx.tx,
    ctx.scope,
    rows.map((row) => row.id),
  );
  const items: CasesToday['contracts'][number]['top']['promised'] = [];
  for (const row of rows) {
    const { compiled } = await contractForJudging(ctx.tx, ctx.scope, row.contract_id, instantOf(row.reported_at));
    const effective = judgeFacts(row.id, effectiveFacts(facts.get(row.id) ?? []));
    const verdicts = judgeCase(compiled, ctx.platform.calendar, effective, ctx.now);
    items.push({ case: caseSummary(row), clocks: clockViews(compiled, verdicts, ctx.now) });
  }
  return items;
}
