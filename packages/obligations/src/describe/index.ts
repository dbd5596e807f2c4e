export { appliesToWords, targetWords } from './describe-clock.ts';
export { describeObligation, type Part } from './describe-obligation.ts';
export { EVENT_WORDS, EVERY_WORDS, KIND_WORDS, SIDE_WORDS, TYPE_WORDS } from './words.ts';
