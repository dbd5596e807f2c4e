import { createHash, randomBytes } from 'node:crypto';
import { type SurveyLinks, SurveyParams } from '@yinuo/api';
import { actorId, command, Fault } from '@yinuo/platform';
import { lockSurvey, putLink, selectInvitations, updateInvitation, updateSurvey } from './store.ts';

export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * A link of 256 random bits for each who has not answered by one; only its hash is kept, and an older link ends. Made and
 * sent by the hospital: the supplier, whom the answers judge, never sees one.
 */
export const issueSurveyLinks = command({
  name: 'survey.links',
  permission: 'outreach.witness',
  input: SurveyParams,
  async run(ctx, { id }): Promise<SurveyLinks> {
    const survey = await lockSurvey(ctx.tx, ctx.scope, id);
    if (!survey) throw new Fault('not-found', { survey: id });
    if (survey.way !== 'link' || survey.closed_at !== null) throw new Fault('state.conflict', { way: survey.way });
    const waiting = (await selectInvitations(ctx.tx, ctx.scope, [id])).filter((one) => one.answered_way !== 'link');
    const by = 'name' in ctx.actor ? ctx.actor.name : '';
    const items: SurveyLinks['items'] = [];
    for (const { id: invitation, name, department } of waiting) {
      const token = randomBytes(32).toString('base64url');
      await putLink(ctx.tx, ctx.scope, {
        invitation_id: invitation,
        survey_id: id,
        contract_id: survey.contract_id,
        token_hash: tokenHash(token),
        issued_by: actorId(ctx.actor),
        issued_name: by,
        issued_at: new Date(ctx.now),
      });
      await updateInvitation(ctx.tx, ctx.scope, invitation, { linked_at: new Date(ctx.now) });
      items.push({ invitation, name, department, path: `/s/${token}` });
    }
    await updateSurvey(ctx.tx, ctx.scope, id, { sent_name: by, sent_at: new Date(ctx.now) });
    const data = { title: survey.title, links: items.length };
    await ctx.record({ type: 'survey.links-issued', contract: survey.contract_id, subject: id, at: ctx.now, data });
    return { items };
  },
});
