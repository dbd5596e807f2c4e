import * as input from '../outreach/input.ts';
import * as reply from '../outreach/reply.ts';
import { route } from '../route.ts';

export * from '../outreach/index.ts';

const tag = 'outreach';
const read = { tag, method: 'GET', access: 'outreach.read' } as const;
const write = { tag, method: 'POST', access: 'outreach.manage' } as const;
const witness = { tag, method: 'POST', access: 'outreach.witness' } as const;

export const listSurveysRoute = route({
  ...read,
  name: 'listSurveys',
  path: '/api/surveys',
  summary: 'Surveys, newest first, each with how many were asked and answered',
  query: input.ListSurveys,
  reply: reply.SurveyPage,
});
export const openSurveyRoute = route({
  ...write,
  name: 'openSurvey',
  path: '/api/surveys',
  summary:
    'Opens a survey: draws a sample of those who reported cases and of the hospital’s people, department by department',
  body: input.OpenSurvey,
  reply: reply.SurveyView,
  status: 201,
});
export const surveyResultsRoute = route({
  ...read,
  name: 'surveyResults',
  path: '/api/surveys/results',
  summary: 'The results of all surveys of a contract in these days: by question, department and time',
  query: input.SurveyResultsQuery,
  reply: reply.SurveyResults,
});
export const exportResultsRoute = route({
  ...read,
  name: 'exportSurveyResults',
  path: '/api/surveys/results/export',
  summary: 'The same as xlsx: by question, department and survey, and the words without names',
  query: input.SurveyResultsQuery,
  reply: 'file',
});
export const surveyFormRoute = route({
  tag,
  method: 'GET',
  name: 'surveyForm',
  path: '/api/surveys/form',
  access: 'public',
  summary: 'The questions behind a link; at most thirty calls a minute from one address',
  query: input.SurveyForm,
  reply: reply.PublicSurvey,
});
export const answerSurveyRoute = route({
  tag,
  method: 'POST',
  name: 'answerSurvey',
  path: '/api/surveys/form',
  access: 'public',
  summary:
    'One answer per link, while the survey is open, by nobody of the judged side; a low overall score opens a complaint',
  body: input.AnswerSurvey,
  reply: reply.PublicSurvey,
});
export const getSurveyRoute = route({
  ...read,
  name: 'getSurvey',
  path: '/api/surveys/{id}',
  summary: 'One survey with its invitations and results',
  params: input.SurveyParams,
  reply: reply.SurveyDetail,
});
export const inviteToSurveyRoute = route({
  ...write,
  name: 'inviteToSurvey',
  path: '/api/surveys/{id}/invitations',
  summary: 'Asks somebody who is not in the sample',
  params: input.SurveyParams,
  body: input.InviteToSurvey.omit({ id: true }),
  reply: reply.SurveyDetail,
  status: 201,
});
export const surveyLinksRoute = route({
  ...witness,
  name: 'issueSurveyLinks',
  path: '/api/surveys/{id}/links',
  summary: 'A link for each who has not answered, for the hospital to send; in this reply only, and ends an older one',
  params: input.SurveyParams,
  reply: reply.SurveyLinks,
  repeat: 'never',
});
export const answerByPhoneRoute = route({
  ...write,
  name: 'answerSurveyByPhone',
  path: '/api/surveys/{id}/invitations/{invitation}/answer',
  summary: 'What was said on the telephone (EB-8); the hospital may check it',
  params: input.InvitationParams,
  body: input.AnswerByPhone.omit({ id: true, invitation: true }),
  reply: reply.SurveyDetail,
});
export const noteAttemptRoute = route({
  ...write,
  name: 'noteSurveyAttempt',
  path: '/api/surveys/{id}/invitations/{invitation}/attempt',
  summary: 'Nobody was reached, or not willing',
  params: input.InvitationParams,
  body: input.NoteAttempt.omit({ id: true, invitation: true }),
  reply: reply.SurveyDetail,
});
export const checkAnswerRoute = route({
  ...witness,
  name: 'checkSurveyAnswer',
  path: '/api/surveys/{id}/invitations/{invitation}/check',
  summary: 'What somebody says when the hospital asks again; a contradicted answer counts as none',
  params: input.InvitationParams,
  body: input.CheckAnswer.omit({ id: true, invitation: true }),
  reply: reply.SurveyDetail,
});
export const voidSurveyRoute = route({
  ...witness,
  name: 'voidSurvey',
  path: '/api/surveys/{id}/void',
  summary: 'The hospital does not let the sample or the asking stand; the survey counts nowhere',
  params: input.SurveyParams,
  body: input.VoidSurvey.omit({ id: true }),
  reply: reply.SurveyDetail,
});
export const closeSurveyRoute = route({
  ...witness,
  name: 'closeSurvey',
  path: '/api/surveys/{id}/close',
  summary: 'Closes a survey before its time; nobody can answer any more',
  params: input.SurveyParams,
  reply: reply.SurveyView,
});
export const listVisitsRoute = route({
  ...read,
  name: 'listVisits',
  path: '/api/visits',
  summary: 'Visits, the latest first',
  query: input.ListVisits,
  reply: reply.VisitPage,
});
export const recordVisitRoute = route({
  ...write,
  name: 'recordVisit',
  path: '/api/visits',
  summary: 'A visit to a user, on the spot or by telephone; a low score opens a complaint',
  body: input.RecordVisit,
  reply: reply.VisitView,
  status: 201,
});
export const visitDutiesRoute = route({
  ...read,
  name: 'listVisitDuties',
  path: '/api/visits/duties',
  summary: 'What a contract owes by visiting, with how many different people were visited in each period',
  query: input.VisitDutiesQuery,
  reply: reply.VisitDuties,
});
export const fulfilByVisitsRoute = route({
  ...write,
  name: 'fulfilByVisits',
  path: '/api/visits/duties/{occurrence}/fulfil',
  summary: 'Done by the visits of its period; refused while fewer different people were visited than the clause names',
  params: input.FulfilByVisits,
  reply: reply.VisitDuty,
});

export const outreachRoutes = [
  listSurveysRoute,
  openSurveyRoute,
  surveyResultsRoute,
  exportResultsRoute,
  surveyFormRoute,
  answerSurveyRoute,
  getSurveyRoute,
  inviteToSurveyRoute,
  surveyLinksRoute,
  answerByPhoneRoute,
  noteAttemptRoute,
  checkAnswerRoute,
  voidSurveyRoute,
  closeSurveyRoute,
  listVisitsRoute,
  recordVisitRoute,
  visitDutiesRoute,
  fulfilByVisitsRoute,
] as const;
