export type { Part } from './both.ts';
export { appliesToWords, targetWords } from './describe-clock.ts';
export { describeObligation } from './describe-obligation.ts';
export { EVENT_WORDS, EVERY_WORDS, KIND_WORDS, SIDE_WORDS, TYPE_WORDS } from './words.ts';
