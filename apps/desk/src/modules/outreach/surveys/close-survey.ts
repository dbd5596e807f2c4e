import { SurveyParams, type SurveyView } from '@yinuo/api';
import { type Instant, instantOf } from '@yinuo/kernel';
import { type CommandContext, command, Fault, type Poller } from '@yinuo/platform';
import { z } from 'zod';
import { countsOf } from '../domain/results.ts';
import { claimOver, lockSurvey, type SurveyRow, selectInvitations, updateSurvey } from './store.ts';
import { invitedOf, surveyDetail } from './view.ts';

/** Before its time; by the hospital: who is judged does not end the asking when it likes. */
export const closeSurvey = command({
  name: 'survey.close',
  permission: 'outreach.witness',
  input: SurveyParams,
  async run(ctx, { id }): Promise<SurveyView> {
    const survey = await lockSurvey(ctx.tx, ctx.scope, id);
    if (!survey) throw new Fault('not-found', { survey: id });
    if (survey.closed_at !== null) throw new Fault('state.conflict', { survey: 'closed' });
    await close(ctx, survey, ctx.now);
    return surveyDetail(ctx, id);
  },
});

const BATCH = 50;

/** Closes what is over by the clock. */
export const closeOverSurveys = command({
  name: 'survey.close-over',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true,
  async run(ctx): Promise<{ closed: number }> {
    const over = await claimOver(ctx.tx, ctx.now, BATCH);
    for (const survey of over) await close(ctx, survey, instantOf(survey.closes_at)); // whenever it is noticed
    return { closed: over.length };
  },
});

async function close(ctx: CommandContext, survey: SurveyRow, at: Instant): Promise<void> {
  const counts = countsOf(
    (await selectInvitations(ctx.tx, ctx.scope, [survey.id])).map((one) => invitedOf(one, survey.way)),
  );
  await updateSurvey(ctx.tx, ctx.scope, survey.id, { closed_at: new Date(at) });
  const data = { title: survey.title, ...counts };
  await ctx.record({
    type: 'survey.closed',
    contract: survey.contract_id,
    subject: survey.id,
    at,
    data,
    key: `survey:${survey.id}:closed`,
  });
}

export const surveyCloser: Poller = {
  name: 'survey-closer',
  everyMs: 60_000,
  run: async (desk) => (await closeOverSurveys(desk, { kind: 'system', job: 'survey-closer' }, {})).closed === BATCH,
};
