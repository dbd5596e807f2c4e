import { CheckAnswer, type SurveyDetail } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { masked } from '../words-told.ts';
import { lockInvitation, lockSurvey, updateInvitation } from './store.ts';
import { surveyDetail } from './view.ts';

/**
 * The hospital asks somebody again whether what was noted for them on the telephone is what they said. What is contradicted
 * counts as no answer; a later look may change it.
 */
export const checkAnswer = command({
  name: 'survey.check',
  permission: 'outreach.witness',
  input: CheckAnswer,
  async run(ctx, { id, invitation, outcome, note }): Promise<SurveyDetail> {
    const survey = await lockSurvey(ctx.tx, ctx.scope, id);
    const row = survey && (await lockInvitation(ctx.tx, ctx.scope, id, invitation));
    if (!survey || !row) throw new Fault('not-found', { invitation });
    if (survey.voided_at !== null) throw new Fault('state.conflict', { survey: 'voided' });
    if (row.answered_way !== 'phone') throw new Fault('state.conflict', { way: row.answered_way });
    if (outcome === 'contradicted' && note === undefined)
      throw new Fault('input.invalid', {}, [{ path: 'note', rule: 'required' }]);
    if (row.checked === outcome) throw new Fault('state.conflict', { checked: outcome });
    await updateInvitation(ctx.tx, ctx.scope, invitation, {
      checked: outcome,
      checked_name: 'name' in ctx.actor ? ctx.actor.name : '',
      checked_at: new Date(ctx.now),
      checked_note: note ?? null,
    });
    const data = {
      title: survey.title,
      invitation,
      outcome,
      score: row.score,
      ...(note ? { note: masked(note) } : {}),
    };
    await ctx.record({ type: 'survey.checked', contract: survey.contract_id, subject: id, at: ctx.now, data });
    return surveyDetail(ctx, id);
  },
});
