import { beijingDate, endOfDay, startOfDay } from '@yinuo/kernel';
import { decidingClock, type MonthCase, monthCase } from '../../domain/month-case.ts';
import { sentence } from '../../domain/steps.ts';
import { shortTime } from '../../domain/times.ts';
import { contractWords } from '../../domain/words.ts';
import { paperKind } from '../../gather/paper-kind.ts';
import { weeklyDemandPaper } from './paper.ts';

export const weeklyDemandReport = paperKind({
  title: { zh: '需求进度周报', en: 'Weekly report on demands' },
  mark: 'XQ',
  fulfils: ['weekly-demand-report'],
  periods: ['week', 'month'],
  paper: weeklyDemandPaper,
  beside: import.meta.url,
  async gather({ reading, span, asOf, contract }) {
    const words = contractWords(contract.contract);
    const end = Math.min(endOfDay(span.to), asOf);
    const days = { from: startOfDay(span.from), to: endOfDay(span.to) };
    const demands = (await reading.inWork(['demand'], days)).map((record) => monthCase(record, words));
    const open = demands.filter(({ resolvedAt }) => resolvedAt === null || resolvedAt >= days.to);
    const isOverdue = (one: MonthCase): boolean => {
      const due = decidingClock(one, 'resolve')?.due ?? null;
      return open.includes(one) && due !== null && due < end;
    };
    return {
      data: {
        在办: open.length,
        本周新增: demands.filter(({ reportedAt }) => beijingDate(reportedAt) >= span.from).length,
        本周完成: demands.length - open.length,
        已超期: demands.filter(isOverdue).length,
        需求清单: demands.map((one) => ({
          编号: one.number,
          需求: one.title,
          模块: one.module.zh,
          提出时间: shortTime(one.reportedAt),
          解决到期: shortTime(decidingClock(one, 'resolve')?.due ?? null),
          状态: open.includes(one) ? '在办' : '已完成',
          当前进展: progressOf(one, contract.contract),
          下周安排: open.includes(one) ? nextOf(one, isOverdue(one)) : '无',
          超期: isOverdue(one),
        })),
      },
    };
  },
});

/** A first proposal, which people put in their own words. */
function nextOf(one: MonthCase, overdue: boolean): string {
  if (overdue) return '已超期，优先办理';
  const due = decidingClock(one, 'resolve')?.due ?? null;
  return due === null ? '继续办理' : `继续办理，于 ${shortTime(due)} 前完成`;
}

function progressOf({ lastAct }: MonthCase, contract: Parameters<typeof sentence>[1]): string {
  const words = lastAct === null ? null : sentence(lastAct, contract);
  return lastAct === null || words === null ? '已登记' : `${shortTime(lastAct.at)} ${words.zh}`;
}
