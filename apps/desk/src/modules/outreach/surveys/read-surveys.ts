import {
  ListSurveys,
  type SurveyDetail,
  SurveyParams,
  type SurveyQuestion,
  type SurveyResults,
  SurveyResultsQuery,
} from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';
import { decodeCursor, encodeCursor, Fault, permissionsOfActor, type QueryContext, query } from '@yinuo/platform';
import { z } from 'zod';
import { contractForJudging } from '../../agreement/index.ts';
import { USUAL_QUESTIONS } from '../domain/questions.ts';
import { surveyResults } from '../domain/results.ts';
import { selectInvitations, selectSurveys, selectSurveysWithin } from './store.ts';
import { headOf, invitedOf, surveyDetail, surveyView } from './view.ts';

const Cursor = z.tuple([z.number().int(), z.string().max(64)]);

export const listSurveys = query({
  name: 'survey.list',
  permission: 'outreach.read',
  input: ListSurveys,
  async run(ctx, { cursor, limit, ...filter }) {
    const last = decodeCursor(cursor, Cursor);
    const after = last && { at: last[0], id: last[1] };
    const rows = await selectSurveys(ctx.tx, ctx.scope, { ...filter, after, limit: limit + 1 });
    const shown = rows.slice(0, limit);
    const invitations = await selectInvitations(
      ctx.tx,
      ctx.scope,
      shown.map(({ id }) => id),
    );
    const bySurvey = Map.groupBy(invitations, ({ survey_id }) => survey_id);
    const end = shown.at(-1);
    return {
      items: shown.map((row) => surveyView(row, bySurvey.get(row.id) ?? [], ctx.actor)),
      next: rows.length > limit && end ? encodeCursor([end.opened_at, end.id]) : null,
      may: permissionsOfActor(ctx.actor).has('outreach.manage') ? ['open' as const] : [],
    };
  },
});

export const getSurvey = query({
  name: 'survey.get',
  permission: 'outreach.read',
  input: SurveyParams,
  run: (ctx, { id }): Promise<SurveyDetail> => surveyDetail(ctx, id),
});

export const readSurveyResults = query({
  name: 'survey.results',
  permission: 'outreach.read',
  input: SurveyResultsQuery,
  run: (ctx, days): Promise<SurveyResults> => resultsOf(ctx, days),
});

/** As somebody asks for them: `not-found` outside the scope. */
export async function resultsOf(
  ctx: QueryContext,
  { contract, from, to }: z.output<typeof SurveyResultsQuery>,
): Promise<SurveyResults> {
  await contractForJudging(ctx.tx, ctx.scope, contract, ctx.now);
  if (from > to) throw new Fault('input.invalid', {}, [{ path: 'to', rule: 'period' }]);
  return resultsWithin(ctx, contract, { from: from as DateText, to: to as DateText });
}

/** The results of a contract's surveys whose period lies in these days. */
export async function resultsWithin(
  { tx, scope }: QueryContext,
  contractId: string,
  days: { readonly from: DateText; readonly to: DateText },
): Promise<SurveyResults> {
  const surveys = await selectSurveysWithin(tx, scope, contractId, days);
  const invitations = await selectInvitations(
    tx,
    scope,
    surveys.map(({ id }) => id),
  );
  const asked = new Map(surveys.map(({ id, way }) => [id, way]));
  return surveyResults(
    surveys.map(headOf),
    invitations.map((one) => invitedOf(one, asked.get(one.survey_id) ?? 'link')),
  );
}

/** What the last survey of these days asked; the usual questions where there was none. */
export async function questionsAsked(
  { tx, scope }: QueryContext,
  contractId: string,
  days: { readonly from: DateText; readonly to: DateText },
): Promise<readonly SurveyQuestion[]> {
  return (await selectSurveysWithin(tx, scope, contractId, days)).at(-1)?.questions ?? USUAL_QUESTIONS;
}
