import type {
  AnswerByPhone,
  CheckAnswer,
  InviteToSurvey,
  OpenSurvey,
  PublicSurvey,
  RecordVisit,
  SurveyDetail,
  SurveyLinks,
  SurveyResults,
  SurveyView,
  VisitDuties,
  VisitDuty,
  VisitView,
} from '@yinuo/api';
import { api, bodyOf, once } from '../api/index.ts';
import type { ListPage } from '../kit/index.ts';

type Query = Readonly<Record<string, string>>;
export type OpenInput = (typeof OpenSurvey)['_zod']['input'];
export type VisitInput = (typeof RecordVisit)['_zod']['input'];
export type Answers = (typeof AnswerByPhone)['_zod']['input']['answers'];
type InviteInput = Omit<(typeof InviteToSurvey)['_zod']['input'], 'id'>;

export const listSurveys = (query: Query): Promise<ListPage<SurveyView> & { readonly may: readonly 'open'[] }> =>
  bodyOf(api.GET('/api/surveys', { params: { query } }));

export const readSurvey = (id: string): Promise<SurveyDetail> =>
  bodyOf(api.GET('/api/surveys/{id}', { params: { path: { id } } }));

export const openSurvey = (body: OpenInput, key: string): Promise<SurveyView> =>
  bodyOf(api.POST('/api/surveys', { body, ...once(key) }));

export const readResults = (contract: string, from: string, to: string): Promise<SurveyResults> =>
  bodyOf(api.GET('/api/surveys/results', { params: { query: { contract, from, to } } }));

export const exportResults = (contract: string, from: string, to: string): Promise<Blob> =>
  bodyOf(api.GET('/api/surveys/results/export', { params: { query: { contract, from, to } }, parseAs: 'blob' }));

export const inviteToSurvey = (id: string, body: InviteInput, key: string): Promise<SurveyDetail> =>
  bodyOf(api.POST('/api/surveys/{id}/invitations', { params: { path: { id } }, body, ...once(key) }));

export const issueLinks = (id: string): Promise<SurveyLinks> =>
  bodyOf(api.POST('/api/surveys/{id}/links', { params: { path: { id } } }));

export const answerByPhone = (
  id: string,
  invitation: string,
  body: { readonly answers: Answers; readonly asked?: string },
  key: string,
): Promise<SurveyDetail> =>
  bodyOf(
    api.POST('/api/surveys/{id}/invitations/{invitation}/answer', {
      params: { path: { id, invitation } },
      body,
      ...once(key),
    }),
  );

export type Outcome = 'not-reached' | 'declined';
export const noteAttempt = (id: string, invitation: string, outcome: Outcome, key: string): Promise<SurveyDetail> =>
  bodyOf(
    api.POST('/api/surveys/{id}/invitations/{invitation}/attempt', {
      params: { path: { id, invitation } },
      body: { outcome },
      ...once(key),
    }),
  );

export const closeSurvey = (id: string, key: string): Promise<SurveyView> =>
  bodyOf(api.POST('/api/surveys/{id}/close', { params: { path: { id } }, ...once(key) }));

type CheckInput = Omit<(typeof CheckAnswer)['_zod']['input'], 'id' | 'invitation'>;
export const checkAnswer = (id: string, invitation: string, body: CheckInput, key: string): Promise<SurveyDetail> =>
  bodyOf(
    api.POST('/api/surveys/{id}/invitations/{invitation}/check', {
      params: { path: { id, invitation } },
      body,
      ...once(key),
    }),
  );

export const voidSurvey = (id: string, reason: string, key: string): Promise<SurveyDetail> =>
  bodyOf(api.POST('/api/surveys/{id}/void', { params: { path: { id } }, body: { reason }, ...once(key) }));

export const readForm = (token: string): Promise<PublicSurvey> =>
  bodyOf(api.GET('/api/surveys/form', { params: { query: { token } } }));

export const sendAnswer = (token: string, answers: Answers): Promise<PublicSurvey> =>
  bodyOf(api.POST('/api/surveys/form', { body: { token, answers } }));

export const listVisits = (query: Query): Promise<ListPage<VisitView> & { readonly may: readonly 'record'[] }> =>
  bodyOf(api.GET('/api/visits', { params: { query } }));

export const recordVisit = (body: VisitInput, key: string): Promise<VisitView> =>
  bodyOf(api.POST('/api/visits', { body, ...once(key) }));

export const listVisitDuties = (contract: string): Promise<(typeof VisitDuties)['_zod']['output']> =>
  bodyOf(api.GET('/api/visits/duties', { params: { query: { contract } } }));

export const fulfilByVisits = (occurrence: string, key: string): Promise<VisitDuty> =>
  bodyOf(api.POST('/api/visits/duties/{occurrence}/fulfil', { params: { path: { occurrence } }, ...once(key) }));
