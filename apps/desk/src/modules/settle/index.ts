export { settle } from './module.ts';
export { proposePenalties } from './penalties/propose-penalties.ts';
export { type LaidDocument, layDocument } from './periods/lay-document.ts';
export { noteLateFacts } from './periods/note-late-facts.ts';
export { reviewPeriod } from './periods/review-period.ts';
