import { reportTags, shippedTemplate } from '@yinuo/documents';
import { FAULT_KINDS } from '../../domain/month-figures.ts';
import { countedMonth } from '../../gather/counted-month.ts';
import type { Kind } from '../../gather/kind.ts';
import { monthFiguresView } from '../../render/figures-view.ts';
import { monthReport } from '../../render/month/month-word.ts';

/** 《故障处理记录和报告》 of a month (ZK-21, XY-6). */
export const faultMonthlyReport: Kind = {
  title: { zh: '故障处理记录和报告', en: 'Fault handling record and report' },
  mark: 'GZ',
  fulfils: ['fault-monthly-report'],
  periods: ['month'],
  template: {
    tags: reportTags['monthly-fault-report'],
    shipped: () => shippedTemplate('monthly-fault-report'),
    written: null,
  },
  async gather(work) {
    const month = await countedMonth(work, FAULT_KINDS);
    return { of: 'month', month, provisional: month.provisional };
  },
  tell(gathered) {
    if (gathered.of !== 'month') throw new Error('not gathered for a month');
    const { month } = gathered;
    return {
      order(head, template) {
        if (template === null) throw new Error('a report is no workbook');
        return { write: 'month', template, report: monthReport(head, month) };
      },
      figures: (head) => monthFiguresView(head, month),
    };
  },
};
