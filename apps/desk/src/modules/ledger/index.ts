export { ledger } from './module.ts';
export { moveOccurrences } from './planning/move-occurrences.ts';
export { replanLedgers } from './planning/replan-ledgers.ts';
export { type DatedOccurrence, datedOf } from './reading/dated-of.ts';
export { listOccurrences } from './reading/list-occurrences.ts';
export { documentsOwed, type Owed, owedIn } from './reading/owed-in.ts';
export { completeOccurrence, completeWithin } from './verbs/complete-occurrence.ts';
export { confirmOccurrence, confirmWithin } from './verbs/confirm-occurrence.ts';
export { recordPaymentEvent } from './verbs/record-payment-event.ts';
