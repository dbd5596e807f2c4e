import * as api from '@yinuo/api';
import type { DeskModule } from '../../desk-module.ts';
import { answerLimit } from './public/answer-limit.ts';
import { refuseJudged } from './public/refuse-judged.ts';
import { exportResults } from './results/export-results.ts';
import { answerSurvey, readSurveyForm } from './surveys/answer-survey.ts';
import { answerByPhone, inviteToSurvey, noteAttempt } from './surveys/ask-by-phone.ts';
import { awaitingReminder } from './surveys/awaiting.ts';
import { checkAnswer } from './surveys/check-answer.ts';
import { closeSurvey, surveyCloser } from './surveys/close-survey.ts';
import { openSurvey } from './surveys/open-survey.ts';
import { getSurvey, listSurveys, readSurveyResults } from './surveys/read-surveys.ts';
import { issueSurveyLinks } from './surveys/survey-links.ts';
import { voidSurvey } from './surveys/void-survey.ts';
import { listVisits, recordVisit } from './visits/record-visit.ts';
import { fulfilByVisits, listVisitDuties } from './visits/visit-duties.ts';

/** A link is its own credential: whoever holds it acts as the desk's form, and may nothing else. */
const FORM = { kind: 'system', job: 'survey-form' } as const;

export const outreach: DeskModule = {
  name: 'outreach',
  migrations: new URL('./migrations/', import.meta.url),
  pollers: [surveyCloser, awaitingReminder],
  routes(bind, desk) {
    const limit = answerLimit(desk.clock);
    bind(api.surveyFormRoute, async ({ actor, query, raw }) => {
      limit(raw.ip);
      await refuseJudged(desk, actor, 'survey.form');
      return readSurveyForm(desk, FORM, query);
    });
    bind(api.answerSurveyRoute, async ({ actor, body, raw }) => {
      limit(raw.ip);
      await refuseJudged(desk, actor, 'survey.answer');
      return answerSurvey(desk, FORM, body);
    });
    bind(api.listSurveysRoute, ({ actor, query }) => listSurveys(desk, actor, query));
    bind(api.openSurveyRoute, ({ actor, body }) => openSurvey(desk, actor, body));
    bind(api.surveyResultsRoute, ({ actor, query }) => readSurveyResults(desk, actor, query));
    bind(api.exportResultsRoute, ({ actor, query }) => exportResults(desk, actor, query));
    bind(api.getSurveyRoute, ({ actor, params }) => getSurvey(desk, actor, params));
    bind(api.inviteToSurveyRoute, ({ actor, params, body }) => inviteToSurvey(desk, actor, { ...params, ...body }));
    bind(api.surveyLinksRoute, ({ actor, params }) => issueSurveyLinks(desk, actor, params));
    bind(api.answerByPhoneRoute, ({ actor, params, body }) => answerByPhone(desk, actor, { ...params, ...body }));
    bind(api.noteAttemptRoute, ({ actor, params, body }) => noteAttempt(desk, actor, { ...params, ...body }));
    bind(api.checkAnswerRoute, ({ actor, params, body }) => checkAnswer(desk, actor, { ...params, ...body }));
    bind(api.voidSurveyRoute, ({ actor, params, body }) => voidSurvey(desk, actor, { ...params, ...body }));
    bind(api.closeSurveyRoute, ({ actor, params }) => closeSurvey(desk, actor, params));
    bind(api.listVisitsRoute, ({ actor, query }) => listVisits(desk, actor, query));
    bind(api.recordVisitRoute, ({ actor, body }) => recordVisit(desk, actor, body));
    bind(api.visitDutiesRoute, ({ actor, query }) => listVisitDuties(desk, actor, query));
    bind(api.fulfilByVisitsRoute, ({ actor, params }) => fulfilByVisits(desk, actor, params));
  },
};
