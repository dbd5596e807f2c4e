export { outreach } from './module.ts';
export { answerByPhone } from './surveys/ask-by-phone.ts';
export { checkAnswer } from './surveys/check-answer.ts';
export { openSurvey } from './surveys/open-survey.ts';
export { getSurvey, questionsAsked, resultsWithin } from './surveys/read-surveys.ts';
export { recordVisit } from './visits/record-visit.ts';
export { selectVisitsWithin as visitsWithin } from './visits/store.ts';
export { fulfilByVisits, listVisitDuties } from './visits/visit-duties.ts';
export { peopleIn as peopleVisited, visitedFor } from './visits/visited-for.ts';
