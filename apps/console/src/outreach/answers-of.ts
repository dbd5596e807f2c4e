import type { Answers } from './calls.ts';

/** What a form holds, without what nobody wrote. */
export function answersOf(values: Readonly<Record<string, unknown>>): Answers {
  const answers: Answers = {};
  for (const [id, value] of Object.entries(values)) {
    if (typeof value === 'number') answers[id] = value;
    else if (typeof value === 'string' && value.trim() !== '') answers[id] = value.trim();
  }
  return answers;
}
