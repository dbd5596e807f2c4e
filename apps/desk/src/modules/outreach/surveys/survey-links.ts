import { createHash, randomBytes } from 'node:crypto';
import { type SurveyLinks, SurveyParams } from '@yinuo/api';
import { instantOf } from '@yinuo/kernel';
import { actorId, command, Fault } from '@yinuo/platform';
import { lockSurvey, putLinks, selectInvitations, updateSurvey } from './store.ts';

export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** For whoever has the form open while links are made again. */
const OLDER_LIVES_MS = 3_600_000;

/**
 * A link of 256 random bits for each who has not answered by one; only its hash is kept, and an older link ends an hour
 * later. Made and sent by the hospital: the supplier, whom the answers judge, never sees one.
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
    const made = waiting.map((one) => ({ one, token: randomBytes(32).toString('base64url') }));
    const links = made.map(({ one, token }) => ({
      invitation_id: one.id,
      survey_id: id,
      contract_id: survey.contract_id,
      token_hash: tokenHash(token),
      issued_by: actorId(ctx.actor),
      issued_name: by,
      issued_at: new Date(ctx.now),
    }));
    const endsAt = instantOf(ctx.now + OLDER_LIVES_MS);
    await putLinks(ctx.tx, ctx.scope, links, { issuedAt: ctx.now, endsAt });
    await updateSurvey(ctx.tx, ctx.scope, id, { sent_name: by, sent_at: new Date(ctx.now) });
    const data = { title: survey.title, links: links.length };
    await ctx.record({ type: 'survey.links-issued', contract: survey.contract_id, subject: id, at: ctx.now, data });
    return {
      items: made.map(({ one: { id: invitation, name, department }, token }) => ({
        invitation,
        name,
        department,
        path: `/s/${token}`,
      })),
    };
  },
});
