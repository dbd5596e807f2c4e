export { ledger } from './module.ts';
export { moveOccurrences } from './planning/move-occurrences.ts';
export { replanLedgers } from './planning/replan-ledgers.ts';
export { type DatedOccurrence, datedOf } from './reading/dated-of.ts';
export { listOccurrences } from './reading/list-occurrences.ts';
export { completeOccurrence } from './verbs/complete-occurrence.ts';
export { confirmOccurrence } from './verbs/confirm-occurrence.ts';
export { recordPaymentEvent } from './verbs/record-payment-event.ts';
