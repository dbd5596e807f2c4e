import {
  ListSurveys,
  type SurveyDetail,
  SurveyParams,
  type SurveyQuestion,
  type SurveyResults,
  SurveyResultsQuery,
} from '@yinuo/api';
import type { DateText, Instant } from '@yinuo/kernel';
import { decodeCursor, encodeCursor, Fault, permissionsOfActor, type QueryContext, query } from '@yinuo/platform';
import { z } from 'zod';
import { contractForJudging } from '../../agreement/index.ts';
import { USUAL_QUESTIONS } from '../domain/questions.ts';
import { resultsKnown } from '../results/results-within.ts';
import { resultsIn, wordsFor } from '../words-told.ts';
import { selectInvitations, selectSurveys, selectSurveysWithin } from './store.ts';
import { surveyDetail, surveyView } from './view.ts';

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
  const days = { from: from as DateText, to: to as DateText };
  return resultsIn(await resultsKnown(ctx, contract, days, ctx.now), wordsFor(ctx.actor));
}

/** What the last survey of these days asked, as known at `until`; the usual questions where there was none. */
export async function questionsAsked(
  { tx, scope }: QueryContext,
  contractId: string,
  days: { readonly from: DateText; readonly to: DateText },
  until: Instant,
): Promise<readonly SurveyQuestion[]> {
  return (await selectSurveysWithin(tx, scope, contractId, { ...days, until })).at(-1)?.questions ?? USUAL_QUESTIONS;
}
