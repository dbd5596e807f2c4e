import { faultAnalysis } from './fault-analysis/gather.ts';
import { faultMonthlyReport } from './fault-monthly-report/gather.ts';
import type { Kinds } from './kind.ts';
import { monthFigures } from './month-figures/gather.ts';
import { optimisationPlan } from './optimisation-plan/gather.ts';

/** Every kind of document: what it is, what it fulfils, for which periods, from which template, gathered how. */
export const KINDS: Kinds = {
  'fault-monthly-report': faultMonthlyReport,
  'month-figures': monthFigures,
  'fault-analysis': faultAnalysis,
  'quarterly-optimisation-plan': optimisationPlan,
};
