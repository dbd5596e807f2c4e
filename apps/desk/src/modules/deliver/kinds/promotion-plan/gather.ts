import type { PaperRow } from '@yinuo/documents';
import { beijingDate } from '@yinuo/kernel';
import type { Contract } from '@yinuo/obligations';
import type { Owed } from '../../../ledger/index.ts';
import { contractWords } from '../../domain/words.ts';
import { doneBy, dueWithin, dutyRows } from '../../gather/duties.ts';
import { type PaperWork, paperKind } from '../../gather/paper-kind.ts';
import { tallyRows } from '../../gather/parts.ts';
import { previousSpan } from '../../gather/period.ts';
import { promotionPlanPaper } from './paper.ts';

const DOCUMENT = 'promotion-plan';
const SOURCES_MAX = 8;

export const promotionPlan = paperKind({
  title: { zh: '专项推广方案', en: 'Promotion plan' },
  mark: 'TG',
  fulfils: [DOCUMENT],
  periods: ['month'],
  plans: true,
  paper: promotionPlanPaper,
  beside: import.meta.url,
  async gather(work) {
    const { reading, span, asOf, contract } = work;
    const promoting = promotingDuties(contract.contract);
    const own = (owed: readonly Owed[]) =>
      owed.filter(({ obligation }) => promoting.has(obligation)).toSorted((a, b) => a.number - b.number);
    const owed = own(await reading.owed(span));
    const previous = previousSpan(span, contract);
    const before = previous === null ? [] : dueWithin(own(await reading.due(previous)), previous, asOf);
    const cases = previous === null ? [] : await reading.cases(previous);
    const told = cases.filter(({ history }) => history.state !== 'merged');
    const words = contractWords(contract.contract);
    const held = dueWithin(owed.filter(isOfMonth), span, asOf).toSorted(byName);
    const tasks = owed.filter((one) => !isOfMonth(one) && !doneBy(one, asOf)).length;
    return {
      data: {
        推广目标: aimsOf(held, tasks),
        推广活动: held.map(activityRow),
        重点任务: owed.filter((one) => !isOfMonth(one)).map((one) => taskRow(one, asOf)),
        来源科室: tallyRows(
          '科室',
          told.map(({ row }) => row.department ?? '未登记科室'),
          SOURCES_MAX,
        ),
        来源模块: tallyRows(
          '模块',
          told.map(({ history }) => words.module(history.module).zh),
          SOURCES_MAX,
        ),
        上月推广: dutyRows(before, asOf),
        上月活动: before.filter((one) => doneBy(one, asOf)).map(heldRow),
        保障措施: '',
      },
    };
  },
});

/** A first proposal, which people put in their own words. */
function aimsOf(held: readonly Owed[], tasks: number): string {
  const often = Map.groupBy(held, ({ title }) => title.zh);
  const activities = [...often].map(([title, ones]) => `${title} ${ones.length} 次`).join('、');
  const aims = [
    ...(activities === '' ? [] : [`本月开展${activities}`]),
    ...(tasks === 0 ? [] : [`推进服务期重点任务 ${tasks} 项`]),
  ];
  return aims.length === 0 ? '' : `${aims.join('；')}。`;
}

/** What the clause that demands the plan owes besides papers: campaigns, publicity, departments. */
function promotingDuties({ clauses }: Contract): ReadonlySet<string> {
  const own = clauses.filter(({ obligations = [] }) =>
    obligations.some((one) => one.type === 'duty' && one.document?.id === DOCUMENT),
  );
  return new Set(
    own.flatMap(({ obligations = [] }) =>
      obligations.flatMap((one) => (one.type === 'duty' && one.document === undefined ? [one.id] : [])),
    ),
  );
}

/** What is owed over the whole term is a task, what is owed in the month an activity. */
const isOfMonth = ({ period }: Owed): boolean => /^\d{4}-\d\d$/.test(period);

const byName = (a: Owed, b: Owed): number =>
  a.obligation === b.obligation ? a.number - b.number : a.obligation < b.obligation ? -1 : 1;

const nameOf = ({ title, number, of }: Owed): string =>
  of > 1 ? `${title.zh}（第 ${number} 次，共 ${of} 次）` : title.zh;

const RULES = { 'at-least': '不少于', 'at-most': '不超过', exactly: '' } as const;
const agreedOf = ({ counts }: Owed): string =>
  counts.map(({ what, rule, number }) => `${what.zh}${RULES[rule]} ${number}`).join('；');

const activityRow = (one: Owed): PaperRow => ({
  活动: nameOf(one),
  条款: one.clause,
  约定: agreedOf(one),
  应于: one.due ?? '',
  主题与内容: '',
  时间地点: '',
  现场人员: '',
});

const taskRow = (one: Owed, asOf: PaperWork['asOf']): PaperRow => ({
  任务: nameOf(one),
  条款: one.clause,
  约定: agreedOf(one),
  完成情况: doneBy(one, asOf) ? '已完成' : '进行中',
  本月推进: '',
});

const heldRow = (one: Owed): PaperRow => ({
  活动项目: nameOf(one),
  办理日期: one.doneAt === null ? '' : beijingDate(one.doneAt),
  办理记录: one.evidence?.text ?? '',
  凭证: one.evidence?.files.length ?? 0,
});
