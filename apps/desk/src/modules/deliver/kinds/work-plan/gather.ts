import { endOfDay, startOfDay } from '@yinuo/kernel';
import { CaseKind, KIND_WORDS } from '@yinuo/obligations';
import { decidingClock, monthCase } from '../../domain/month-case.ts';
import { shortTime } from '../../domain/times.ts';
import { contractWords } from '../../domain/words.ts';
import { answeringFor } from '../../gather/answering.ts';
import { dueWithin, dutyRows, tallyDuties } from '../../gather/duties.ts';
import { paperKind } from '../../gather/paper-kind.ts';
import { previousSpan } from '../../gather/period.ts';
import { plannedDuties } from '../../gather/rows/next-duties.ts';
import { workPlanPaper } from './paper.ts';

export const workPlan = paperKind({
  title: { zh: '月度工作计划', en: 'Monthly work plan' },
  mark: 'JH',
  fulfils: ['work-plan'],
  periods: ['month'],
  plans: true,
  paper: workPlanPaper,
  beside: import.meta.url,
  async gather(work) {
    const { reading, span, asOf, contract } = work;
    const words = contractWords(contract.contract);
    const before = previousSpan(span, contract);
    const days = { from: startOfDay(span.from), to: endOfDay(span.to) };
    const open = (await reading.inWork(CaseKind.options, days)).filter(({ history }) => history.resolvedAt === null);
    const owed = before === null ? [] : dueWithin(await reading.due(before), before, asOf);
    const planned = await plannedDuties(work, span, await answeringFor(work));
    return {
      data: {
        目标: aimsOf(planned.length, open.length, tallyDuties(owed, asOf).missing),
        上月完成: dutyRows(owed, asOf),
        本月计划: planned,
        未结事项: open.map((record) => {
          const one = monthCase(record, words);
          return {
            编号: one.number,
            类别: KIND_WORDS[one.kind].zh,
            事项: one.title,
            解决到期: shortTime(decidingClock(one, 'resolve')?.due ?? null),
          };
        }),
      },
    };
  },
});

/** A first proposal, which people put in their own words. */
function aimsOf(planned: number, open: number, missing: number): string {
  const aims = [
    `按时完成本月计划的 ${planned} 项工作`,
    ...(missing > 0 ? [`补办上月未办的 ${missing} 项义务`] : []),
    ...(open > 0 ? [`办结结转的 ${open} 起未结事项`] : []),
  ];
  return `${aims.join('；')}。`;
}
