import { CaseKind } from '@yinuo/obligations';
import { monthFiguresView } from '../../render/figures-view.ts';
import { monthWorkbook } from '../../render/month-excel.ts';
import { countedMonth } from '../counted-month.ts';
import type { Kind } from '../kind.ts';

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
    return {
      provisional: month.provisional,
      order: (head) => ({ write: 'workbook', figures: monthWorkbook(head, month) }),
      figures: (head) => monthFiguresView(head, month),
    };
  },
};
