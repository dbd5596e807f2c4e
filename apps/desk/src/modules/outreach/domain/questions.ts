import type { SurveyQuestion } from '@yinuo/api';
import type { Answers } from '../tables.ts';

const score = (id: string, zh: string, en: string, overall = false): SurveyQuestion => ({
  id,
  type: 'score',
  title: { zh, en },
  ...(overall ? { overall } : {}),
});

/** What is usually asked; a survey may ask something else. */
export const USUAL_QUESTIONS: readonly SurveyQuestion[] = [
  score('attitude', '服务人员的态度', 'How the people were'),
  score('speed', '响应和处理的速度', 'How quickly they answered and acted'),
  score('result', '问题解决的效果', 'How well the problem was solved'),
  score('system', '系统的稳定与好用', 'How stable and handy the system is'),
  score('overall', '对运维服务的总体满意度', 'The service as a whole', true),
  { id: 'advice', type: 'text', title: { zh: '意见和建议', en: 'What should be better' } },
];

/** 4 and 5 are satisfied, 3 is neither, 1 and 2 are low: they open a complaint. */
export const SATISFIED_MIN = 4;
export const LOW_MAX = 2;

export interface AnswerFault {
  readonly question: string;
  readonly rule: 'unknown' | 'required' | 'out-of-range' | 'wrong-type';
}

/** What is wrong with answers; none: they may be kept. Score and choice questions must be answered, words may stay away. */
export function answerFaults(questions: readonly SurveyQuestion[], answers: Answers): AnswerFault[] {
  const known = new Set(questions.map(({ id }) => id));
  const unknown = Object.keys(answers).filter((id) => !known.has(id));
  return [
    ...unknown.map((question): AnswerFault => ({ question, rule: 'unknown' })),
    ...questions.flatMap((question): AnswerFault[] => {
      const rule = faultOf(question, answers[question.id]);
      return rule === null ? [] : [{ question: question.id, rule }];
    }),
  ];
}

function faultOf(
  { type, options = [] }: SurveyQuestion,
  answer: string | number | undefined,
): AnswerFault['rule'] | null {
  if (answer === undefined) return type === 'text' ? null : 'required';
  if (type === 'text') return typeof answer === 'string' ? null : 'wrong-type';
  if (typeof answer !== 'number') return 'wrong-type';
  const [min, max] = type === 'score' ? [1, 5] : [0, options.length - 1];
  return answer >= min && answer <= max ? null : 'out-of-range';
}

/** The overall score; answers were checked before. */
export function overallScore(questions: readonly SurveyQuestion[], answers: Answers): number {
  const overall = questions.find((question) => question.overall === true);
  const given = overall === undefined ? undefined : answers[overall.id];
  if (typeof given !== 'number') throw new Error('a survey without an overall score');
  return given;
}

/** Every free word that was given, joined: what a complaint is opened with. */
export const wordsGiven = (questions: readonly SurveyQuestion[], answers: Answers): string =>
  questions
    .flatMap(({ id, type }) => (type === 'text' && typeof answers[id] === 'string' ? [answers[id]] : []))
    .join('\n');
