import { endOfDay, startOfDay } from '@yinuo/kernel';
import { CaseKind, KIND_WORDS } from '@yinuo/obligations';
import { decidingClock, monthCase } from '../../domain/month-case.ts';
import { shortTime } from '../../domain/times.ts';
import { contractWords } from '../../domain/words.ts';
import { answeringFor } from '../../gather/answering.ts';
import { dueWithin, dutyRows } from '../../gather/duties.ts';
import { nextDuties } from '../../gather/next-duties.ts';
import { paperKind } from '../../gather/paper-kind.ts';
import { workPlanPaper } from './paper.ts';

export const workPlan = paperKind({
  title: { zh: '月度工作计划', en: 'Monthly work plan' },
  mark: 'JH',
  fulfils: ['work-plan'],
  periods: ['month'],
  paper: workPlanPaper,
  beside: import.meta.url,
  async gather(work) {
    const { reading, span, asOf, contract } = work;
    const words = contractWords(contract.contract);
    const days = { from: startOfDay(span.from), to: endOfDay(span.to) };
    const open = (await reading.inWork(CaseKind.options, days)).filter(({ history }) => history.resolvedAt === null);
    return {
      data: {
        目标: '',
        本月完成: dutyRows(dueWithin(await reading.due(span), span, asOf), asOf),
        下月计划: await nextDuties(work, await answeringFor(work)),
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
