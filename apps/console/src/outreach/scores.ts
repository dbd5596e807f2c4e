/** From best to worst, with the key of each score's words. */
export const SCORES = [
  { score: 5, words: 'scores.s5' },
  { score: 4, words: 'scores.s4' },
  { score: 3, words: 'scores.s3' },
  { score: 2, words: 'scores.s2' },
  { score: 1, words: 'scores.s1' },
] as const;
