import { createHash, randomBytes } from 'node:crypto';
import { type SurveyLinks, SurveyParams } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { lockSurvey, selectInvitations, updateInvitation } from './store.ts';

export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A link of 256 random bits for each who has not answered; only its hash is kept, and an older link ends. */
export const issueSurveyLinks = command({
  name: 'survey.links',
  permission: 'outreach.manage',
  input: SurveyParams,
  async run(ctx, { id }): Promise<SurveyLinks> {
    const survey = await lockSurvey(ctx.tx, ctx.scope, id);
    if (!survey) throw new Fault('not-found', { survey: id });
    if (survey.way !== 'link' || survey.closed_at !== null) throw new Fault('state.conflict', { way: survey.way });
    const waiting = (await selectInvitations(ctx.tx, ctx.scope, [id])).filter((one) => one.answered_at === null);
    const items: SurveyLinks['items'] = [];
    for (const { id: invitation, name, department } of waiting) {
      const token = randomBytes(32).toString('base64url');
      await updateInvitation(ctx.tx, ctx.scope, invitation, { token_hash: tokenHash(token) });
      items.push({ invitation, name, department, path: `/s/${token}` });
    }
    const data = { title: survey.title, links: items.length };
    await ctx.record({ type: 'survey.links-issued', contract: survey.contract_id, subject: id, at: ctx.now, data });
    return { items };
  },
});
