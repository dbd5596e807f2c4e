import { reportTags, shippedTemplate } from '@yinuo/documents';
import { caseRecord } from '../../../cases/index.ts';
import { analyse } from '../../domain/analysis.ts';
import type { Kind } from '../../gather/kind.ts';
import { analysisFiguresView } from '../../render/figures-view.ts';
import { analysisReport } from '../../render/month/analysis-word.ts';

/** 《系统故障分析报告》 of one fault, with exactly the parts of XY-6. */
export const faultAnalysis: Kind = {
  title: { zh: '系统故障分析报告', en: 'Fault analysis report' },
  mark: 'FX',
  fulfils: ['fault-analysis-report'],
  periods: [],
  template: {
    tags: reportTags['fault-analysis-report'],
    shipped: () => shippedTemplate('fault-analysis-report'),
    written: null,
  },
  async gather({ ctx, of, asOf }) {
    if (of === null) throw new Error('an analysis is made of a case');
    const { contract, ...record } = await caseRecord(ctx, of.case, asOf);
    const analysis = analyse(record, contract.compiled, of.parts, asOf);
    return { of: 'case', analysis, provisional: analysis.provisional };
  },
  tell(gathered) {
    if (gathered.of !== 'case') throw new Error('not gathered of a case');
    const { analysis } = gathered;
    return {
      order(head, template) {
        if (template === null) throw new Error('an analysis is no workbook');
        return { write: 'analysis', template, report: analysisReport(head, analysis) };
      },
      figures: (head) => analysisFiguresView(head, analysis),
    };
  },
};
