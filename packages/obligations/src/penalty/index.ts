export { additionKey, type ShortLine } from './addition-line.ts';
export { lateDays } from './late-days.ts';
export { penalties, penaltyTotal } from './penalties.ts';
export type { PenaltyFlag, PenaltyLine } from './penalty-line.ts';
export { penaltyRecord, whatIfRecord } from './penalty-record.ts';
export { type WhatIf, whatIf } from './what-if.ts';
