export { explain, explainLine } from './explain.ts';
export { isoDuration, type VerdictLine, verdictLine } from './verdict-line.ts';
export type { Why } from './why.ts';
export { CLOCK_WORDS, FACT_WORDS, HANDLING_WORDS, type Language, PARTY_WORDS } from './words.ts';
