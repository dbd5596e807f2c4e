import { CaseKind } from '@yinuo/obligations';
import { countedMonth } from '../../gather/counted-month.ts';
import type { Kind } from '../../gather/kind.ts';
import { monthFiguresView } from '../../render/figures-view.ts';
import { monthWorkbook } from '../../render/month/month-excel.ts';

/** The month's figures with everything they were counted from, as a workbook. */
export const monthFigures: Kind = {
  title: { zh: '月度数据', en: 'Figures of the month' },
  mark: 'SJ',
  fulfils: [],
  proves: ['monthly-fault-report', 'monthly-fault-summary'],
  periods: ['month'],
  template: null,
  async gather(work) {
    const month = await countedMonth(work, CaseKind.options);
    return { of: 'month', month, provisional: month.provisional };
  },
  tell(gathered) {
    if (gathered.of !== 'month') throw new Error('not gathered for a month');
    const { month } = gathered;
    return {
      order: (head) => ({ write: 'workbook', figures: monthWorkbook(head, month) }),
      figures: (head) => monthFiguresView(head, month),
    };
  },
};
