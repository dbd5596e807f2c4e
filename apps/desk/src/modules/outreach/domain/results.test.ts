import { dateOf } from '@yinuo/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerFaults, USUAL_QUESTIONS } from './questions.ts';
import { type Invited, surveyResults } from './results.ts';

const head = {
  id: 's',
  title: '一季度',
  from: dateOf(2026, 1, 1),
  to: dateOf(2026, 3, 31),
  questions: USUAL_QUESTIONS,
};
const full = (overall: number) => ({ attitude: 5, speed: 4, result: 3, system: 2, overall });
const answered = (score: number, department = '门诊'): Invited => ({
  survey: 's',
  department,
  declined: false,
  drawn: true,
  asked: 'link',
  way: 'link',
  checked: null,
  score,
  answers: full(score),
});
const silent: Invited = {
  survey: 's',
  department: null,
  declined: false,
  drawn: true,
  asked: 'link',
  way: null,
  checked: null,
  score: null,
  answers: null,
};

test('who does not answer is not satisfied (lesson 10)', () => {
  const { counts } = surveyResults(
    [head],
    [answered(5), answered(4), answered(3), answered(1), silent, { ...silent, declined: true }],
  );
  expect(counts).toMatchObject({ invited: 6, answered: 4, declined: 1, satisfied: 2, neutral: 1, dissatisfied: 1 });
});

test('which way the answers came is counted; what the hospital contradicted is no answer, nor what somebody noted for others before it confirmed', () => {
  const noted = { ...answered(5), way: 'phone' } as const;
  const { counts, byQuestion } = surveyResults(
    [head],
    [
      answered(4),
      noted,
      { ...noted, checked: 'confirmed' },
      { ...noted, asked: 'phone' },
      { ...noted, checked: 'confirmed', asked: 'phone' },
      { ...noted, checked: 'contradicted' },
      { ...silent, drawn: false },
    ],
  );
  expect(counts).toEqual({
    invited: 7,
    added: 1,
    answered: 4,
    byLink: 1,
    byPhone: 2,
    onBehalf: 1,
    confirmed: 2,
    contradicted: 1,
    awaiting: 1,
    declined: 0,
    satisfied: 4,
    neutral: 0,
    dissatisfied: 0,
  });
  expect(byQuestion.find(({ id }) => id === 'overall')?.answered).toBe(4);
});

test('every grouping sums up to the whole', () => {
  const anybody = fc.record({
    score: fc.option(fc.integer({ min: 1, max: 5 })),
    department: fc.constantFrom('门诊', '住院', null),
  });
  fc.assert(
    fc.property(fc.array(anybody, { maxLength: 50 }), (people) => {
      const invited = people.map(
        ({ score, department }): Invited => ({
          ...silent,
          department,
          score,
          answers: score === null ? null : full(score),
        }),
      );
      const { counts, byDepartment, byTime, byQuestion } = surveyResults([head], invited);
      for (const group of [byDepartment, byTime])
        for (const name of ['invited', 'answered', 'satisfied', 'neutral', 'dissatisfied'] as const)
          expect(group.reduce((sum, one) => sum + one[name], 0)).toBe(counts[name]);
      expect(counts.satisfied + counts.neutral + counts.dissatisfied).toBe(counts.answered);
      for (const one of byQuestion.filter(({ type }) => type === 'score'))
        expect(one.counts.reduce((sum, { count }) => sum + count, 0)).toBe(counts.answered);
    }),
  );
});

describe('answers', () => {
  test.each([
    [full(4), []],
    [{ ...full(4), advice: '更快些' }, []],
    [{ ...full(6) }, [{ question: 'overall', rule: 'out-of-range' }]],
    [{ ...full(4), hack: 1 }, [{ question: 'hack', rule: 'unknown' }]],
    [{ attitude: 5, speed: 4, result: 3, system: 2 }, [{ question: 'overall', rule: 'required' }]],
    [{ ...full(4), speed: '快' }, [{ question: 'speed', rule: 'wrong-type' }]],
    [{ ...full(4), advice: 3 }, [{ question: 'advice', rule: 'wrong-type' }]],
  ])('%j', (answers, faults) => {
    expect(answerFaults(USUAL_QUESTIONS, answers)).toEqual(faults);
  });
});
