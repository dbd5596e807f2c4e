import type { QuestionResult, SurveyCounts, SurveyQuestion, SurveyResults, SurveyWay } from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';
import type { Answers } from '../tables.ts';
import { LOW_MAX, SATISFIED_MIN } from './questions.ts';

export interface Invited {
  readonly survey: string;
  readonly department: string | null;
  readonly declined: boolean;
  /** False: added by hand after the draw. */
  readonly drawn: boolean;
  /** How the survey asks, and how this one answered. */
  readonly asked: SurveyWay;
  readonly way: SurveyWay | null;
  /** Of a telephone answer, once the hospital looked: what is contradicted counts as no answer. */
  readonly checked: 'confirmed' | 'contradicted' | null;
  readonly score: number | null;
  readonly answers: Answers | null;
}
export interface SurveyHead {
  readonly id: string;
  readonly title: string;
  readonly from: DateText;
  readonly to: DateText;
  readonly questions: readonly SurveyQuestion[];
}

const TEXTS_MAX = 50;

/** Everything a page or a report shows of surveys: counted once, each rate with its two numbers. */
export function surveyResults(surveys: readonly SurveyHead[], all: readonly Invited[]): SurveyResults {
  const invited = all.map((one) => (isCounted(one) ? one : { ...one, answers: null }));
  const departments = Map.groupBy(invited, ({ department }) => department);
  return {
    counts: countsOf(invited),
    byQuestion: questionResults(surveys, invited),
    byDepartment: [...departments]
      .map(([department, ones]) => ({ department, ...countsOf(ones) }))
      .toSorted((a, b) => b.invited - a.invited || ((a.department ?? '') < (b.department ?? '') ? -1 : 1)),
    byTime: surveys.map(({ id, title, from, to }) => ({
      survey: id,
      title,
      from,
      to,
      ...countsOf(invited.filter(({ survey }) => survey === id)),
    })),
  };
}

/** Somebody else noted what was to be answered by one's own link. */
export const isOnBehalf = ({ asked, way }: Pick<Invited, 'asked' | 'way'>): boolean =>
  asked === 'link' && way === 'phone';

/** What the judged side noted for somebody else counts once the hospital confirmed it; what was contradicted never. */
const isCounted = (one: Invited): boolean => one.score !== null && one.checked !== 'contradicted' && !isAwaiting(one);

const isAwaiting = (one: Invited): boolean => isOnBehalf(one) && one.checked === null;

export function countsOf(invited: readonly Invited[]): SurveyCounts {
  const counted = invited.filter(isCounted);
  const having = (of: (score: number) => boolean) => counted.filter(({ score }) => score !== null && of(score)).length;
  return {
    invited: invited.length,
    added: invited.filter(({ drawn }) => !drawn).length,
    answered: having(() => true),
    byLink: counted.filter(({ way }) => way === 'link').length,
    byPhone: counted.filter(({ asked, way }) => way === 'phone' && asked === 'phone').length,
    onBehalf: counted.filter(isOnBehalf).length,
    confirmed: counted.filter(({ checked }) => checked === 'confirmed').length,
    awaiting: invited.filter(isAwaiting).length,
    contradicted: invited.filter(({ checked }) => checked === 'contradicted').length,
    declined: invited.filter(({ declined }) => declined).length,
    satisfied: having((score) => score >= SATISFIED_MIN),
    neutral: having((score) => score > LOW_MAX && score < SATISFIED_MIN),
    dissatisfied: having((score) => score <= LOW_MAX),
  };
}

const SCORE_WORDS = [
  { zh: '1 很不满意', en: '1 very dissatisfied' },
  { zh: '2 不满意', en: '2 dissatisfied' },
  { zh: '3 一般', en: '3 neither' },
  { zh: '4 满意', en: '4 satisfied' },
  { zh: '5 很满意', en: '5 very satisfied' },
];

/** A question of the same id and title is one question, in however many surveys it was put. */
function questionResults(surveys: readonly SurveyHead[], invited: readonly Invited[]): QuestionResult[] {
  const asked = surveys.flatMap(({ id, questions }) => questions.map((question) => ({ survey: id, question })));
  const groups = Map.groupBy(asked, ({ question }) => `${question.id}\n${question.type}\n${question.title.zh}`);
  return [...groups.values()].flatMap((ones) => {
    const [first] = ones;
    if (!first) return [];
    const { id, type, title, options = [] } = first.question;
    const own = new Set(ones.map(({ survey }) => survey));
    const answers = invited.flatMap(({ survey, answers: all }) => {
      const answer = own.has(survey) ? all?.[id] : undefined;
      return answer === undefined ? [] : [answer];
    });
    const numbers = answers.filter((answer) => typeof answer === 'number');
    const labels = type === 'score' ? SCORE_WORDS : type === 'choice' ? options : [];
    const from = type === 'score' ? 1 : 0;
    return [
      {
        id,
        type,
        title,
        answered: answers.length,
        counts: labels.map((label, at) => ({ label, count: numbers.filter((number) => number === at + from).length })),
        sum: type === 'score' ? numbers.reduce((sum, number) => sum + number, 0) : 0,
        texts: answers.filter((answer) => typeof answer === 'string').slice(0, TEXTS_MAX),
      },
    ];
  });
}
