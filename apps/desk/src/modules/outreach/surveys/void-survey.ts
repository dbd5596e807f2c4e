import { type SurveyDetail, VoidSurvey } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { masked } from '../words-told.ts';
import { lockSurvey, updateSurvey } from './store.ts';
import { surveyDetail } from './view.ts';

/** The hospital does not let the sample or the asking stand: the survey counts nowhere, and stays to be read with the reason. */
export const voidSurvey = command({
  name: 'survey.void',
  permission: 'outreach.witness',
  input: VoidSurvey,
  async run(ctx, { id, reason }): Promise<SurveyDetail> {
    const survey = await lockSurvey(ctx.tx, ctx.scope, id);
    if (!survey) throw new Fault('not-found', { survey: id });
    if (survey.voided_at !== null) throw new Fault('state.conflict', { survey: 'voided' });
    const at = new Date(ctx.now);
    await updateSurvey(ctx.tx, ctx.scope, id, {
      voided_at: at,
      voided_name: 'name' in ctx.actor ? ctx.actor.name : '',
      void_reason: reason,
      ...(survey.closed_at === null ? { closed_at: at } : {}),
    });
    const data = { title: survey.title, reason: masked(reason) };
    await ctx.record({ type: 'survey.voided', contract: survey.contract_id, subject: id, at: ctx.now, data });
    return surveyDetail(ctx, id);
  },
});
