import type { SurveyResults } from '@yinuo/api';
import { maskWords } from '@yinuo/kernel';
import type { Actor } from '@yinuo/platform';

export type Words = (written: string) => string;

/** As papers, evidence and facts tell what somebody wrote: without the numbers of people in it. */
export const masked: Words = (written) => maskWords(written, { byLength: true });

/** The hospital reads what its people said as it was written; whoever else reads it, masked. */
export const wordsFor = (actor: Actor): Words =>
  actor.kind === 'person' && actor.side === 'hospital' ? (written) => written : masked;

export const resultsIn = (results: SurveyResults, words: Words): SurveyResults => ({
  ...results,
  byQuestion: results.byQuestion.map((one) => ({ ...one, texts: one.texts.map(words) })),
});
