export { outreach } from './module.ts';
export { questionsAsked, resultsWithin } from './surveys/read-surveys.ts';
export { selectVisitsWithin as visitsWithin } from './visits/store.ts';
