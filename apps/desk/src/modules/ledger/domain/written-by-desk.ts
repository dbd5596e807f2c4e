/**
 * Documents of the contract language that the desk writes itself: who owes one hands that over. The kinds of papers lie in a
 * module above; their test holds that these are theirs.
 */
const WRITTEN: ReadonlySet<string> = new Set([
  'acceptance-form',
  'clause-response',
  'data-analysis-report',
  'database-inspection-report',
  'fault-analysis-report',
  'fault-monthly-report',
  'frequent-questions',
  'inspection-record',
  'inspection-report',
  'monthly-assessment',
  'operation-report-month',
  'operation-report-quarter',
  'operation-report-week',
  'operation-report-year',
  'performance-report',
  'quarterly-optimisation-plan',
  'satisfaction-survey',
  'service-summary-report',
  'system-inspection-report',
  'weekly-demand-report',
  'weekly-meeting-minutes',
]);
/** Made before the period that they plan. */
const PLANS: ReadonlySet<string> = new Set(['promotion-plan', 'work-plan']);

export const isWrittenByDesk = (document: string): boolean => WRITTEN.has(document) || PLANS.has(document);
export const isPlan = (document: string): boolean => PLANS.has(document);
