export { type Call, calledOccurrences } from './called-occurrences.ts';
export { kindOfPeriod, type NamedPeriodKind, periodsAcross } from './named-period.ts';
export type { Condition, Occurrence } from './occurrence.ts';
export { dueDate, type KnownEvents } from './payment-occurrences.ts';
export { type Period, type PeriodKind, periodsOf } from './periods.ts';
export { plan } from './plan.ts';
export { type RunningTerm, type Term, termOf, termOn, termsUpTo } from './term.ts';
