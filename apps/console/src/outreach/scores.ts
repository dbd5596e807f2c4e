/** From best to worst, with the key of each score's words and its colours. */
export const SCORES = [
  { score: 5, words: 'scores.s5', tone: 'kept' },
  { score: 4, words: 'scores.s4', tone: 'pending' },
  { score: 3, words: 'scores.s3', tone: 'neutral' },
  { score: 2, words: 'scores.s2', tone: 'risk' },
  { score: 1, words: 'scores.s1', tone: 'broken' },
] as const;

/** A score with what it is of: `3/5`. */
export const scoreText = (score: number | null): string => (score === null ? '–' : `${score}/${SCORES.length}`);
