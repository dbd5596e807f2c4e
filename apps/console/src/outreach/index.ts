export { answersOf } from './answers-of.ts';
export * from './calls.ts';
export { QuestionFields } from './question-fields.tsx';
export { SCORES, scoreText } from './scores.ts';
export { shareText } from './share.ts';
export { SurveyCharts } from './survey-charts.tsx';
