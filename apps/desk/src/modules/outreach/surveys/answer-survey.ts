import { AnswerSurvey, type PublicSurvey, SurveyForm } from '@yinuo/api';
import { formatInstant, instantOf } from '@yinuo/kernel';
import { command, Fault, type QueryContext, query } from '@yinuo/platform';
import { contractForJudging, partiesOf } from '../../agreement/index.ts';
import { organisationNames } from '../../org/index.ts';
import { keepAnswer } from './keep-answer.ts';
import { findByToken, findSurvey, type InvitationRow, lockInvitation, lockSurvey, type SurveyRow } from './store.ts';
import { tokenHash } from './survey-links.ts';

/** The form behind a link. Whatever is wrong with a link, it is `not-found`. */
export const readSurveyForm = query({
  name: 'survey.form',
  permission: 'system',
  input: SurveyForm,
  async run(ctx, { token }): Promise<PublicSurvey> {
    const invitation = await findByToken(ctx.tx, tokenHash(token), ctx.now);
    const survey = invitation && (await findSurvey(ctx.tx, ctx.scope, invitation.survey_id));
    if (!invitation || !survey) throw new Fault('not-found', {});
    return formOf(ctx, survey, invitation);
  },
});

/** One answer per link. The link is looked up before the locks: one that was good when it was sent stays good while links are made. */
export const answerSurvey = command({
  name: 'survey.answer',
  permission: 'system',
  input: AnswerSurvey,
  async run(ctx, { token, answers }): Promise<PublicSurvey> {
    const asked = await findByToken(ctx.tx, tokenHash(token), ctx.now);
    const survey = asked && (await lockSurvey(ctx.tx, ctx.scope, asked.survey_id));
    const invitation = survey && (await lockInvitation(ctx.tx, ctx.scope, survey.id, asked.id));
    if (!invitation) throw new Fault('not-found', {});
    await keepAnswer(ctx, survey, invitation, { answers, way: 'link' });
    return { ...(await formOf(ctx, survey, invitation)), state: 'answered', questions: [] };
  },
});

async function formOf(ctx: QueryContext, survey: SurveyRow, invitation: InvitationRow): Promise<PublicSurvey> {
  const { contract } = await contractForJudging(ctx.tx, ctx.scope, survey.contract_id, ctx.now);
  const parties = await partiesOf(ctx.tx, ctx.scope, survey.contract_id);
  const names = await organisationNames(
    ctx.tx,
    parties.map(({ orgId }) => orgId),
  );
  const nameOf = (side: 'hospital' | 'supplier'): string =>
    names.get(parties.find((party) => party.side === side)?.orgId ?? '')?.zh ?? contract[side].zh;
  const over = survey.closed_at !== null || survey.closes_at <= ctx.now;
  return {
    state: invitation.answered_way === 'link' ? 'answered' : over ? 'closed' : 'open',
    title: survey.title,
    hospital: nameOf('hospital'),
    supplier: nameOf('supplier'),
    closesAt: formatInstant(instantOf(survey.closes_at)),
    questions: over || invitation.answered_way === 'link' ? [] : [...survey.questions],
  };
}
