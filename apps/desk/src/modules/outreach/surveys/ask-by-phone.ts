import { AnswerByPhone, InviteToSurvey, NoteAttempt, type SurveyDetail } from '@yinuo/api';
import { addDays, beijingDate, type Instant, instantOf, parseInstant, startOfDay } from '@yinuo/kernel';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { isAmong } from '../domain/same-person.ts';
import { tellOfFirstAwaiting } from './awaiting.ts';
import { keepAnswer } from './keep-answer.ts';
import {
  type InvitationRow,
  insertInvitation,
  lockInvitation,
  lockSurvey,
  type SurveyRow,
  selectInvitations,
  updateInvitation,
} from './store.ts';
import { surveyDetail } from './view.ts';

/** What somebody said on the telephone; also for a link survey, when they rather talk. The hospital may check it. */
export const answerByPhone = command({
  name: 'survey.answer-by-phone',
  permission: 'outreach.manage',
  input: AnswerByPhone,
  async run(ctx, { id, invitation, answers, calledAt, asked = null }): Promise<SurveyDetail> {
    const survey = await openOf(ctx, id);
    const row = await lockInvitation(ctx.tx, ctx.scope, id, invitation);
    if (!row) throw new Fault('not-found', { invitation });
    const at = calledOf(ctx, survey, calledAt);
    refuseBeforeOwn(survey, row, { at, asked });
    await keepAnswer(ctx, survey, row, { answers, way: 'phone', at, asked: survey.way === 'link' ? asked : null });
    await tellOfFirstAwaiting(ctx, id);
    return surveyDetail(ctx, id);
  },
});

/** Nobody there, or not willing. */
export const noteAttempt = command({
  name: 'survey.note-attempt',
  permission: 'outreach.manage',
  input: NoteAttempt,
  async run(ctx, { id, invitation, outcome }): Promise<SurveyDetail> {
    const survey = await openOf(ctx, id);
    const row = await lockInvitation(ctx.tx, ctx.scope, id, invitation);
    if (!row) throw new Fault('not-found', { invitation });
    if (row.answered_at !== null) throw new Fault('state.conflict', { invitation: 'answered' });
    await updateInvitation(ctx.tx, ctx.scope, invitation, {
      attempts: row.attempts + 1,
      ...(outcome === 'declined' ? { declined_at: new Date(ctx.now) } : {}),
    });
    const data = { title: survey.title, outcome, invitation };
    await ctx.record({ type: 'survey.attempted', contract: survey.contract_id, subject: id, at: ctx.now, data });
    return surveyDetail(ctx, id);
  },
});

/** Somebody more is asked than was drawn, and shown as that. */
export const inviteToSurvey = command({
  name: 'survey.invite',
  permission: 'outreach.manage',
  input: InviteToSurvey,
  async run(ctx, { id, name, department = null, contact = null }): Promise<SurveyDetail> {
    const survey = await openOf(ctx, id);
    const known = await selectInvitations(ctx.tx, ctx.scope, [id]);
    const asked = known.map((one) => ({ ...one, personId: one.person_id }));
    if (isAmong(asked, { name, department, contact, personId: null })) throw new Fault('duplicate', { name });
    const invitation = ctx.newId('invitation');
    await insertInvitation(ctx.tx, {
      id: invitation,
      survey_id: id,
      contract_id: survey.contract_id,
      name,
      department,
      contact,
      drawn: false,
      added_name: 'name' in ctx.actor ? ctx.actor.name : '',
    });
    const data = { title: survey.title, invitation, name };
    await ctx.record({ type: 'survey.invited', contract: survey.contract_id, subject: id, at: ctx.now, data });
    return surveyDetail(ctx, id);
  },
});

async function openOf(ctx: CommandContext, id: string): Promise<SurveyRow> {
  const survey = await lockSurvey(ctx.tx, ctx.scope, id);
  if (!survey) throw new Fault('not-found', { survey: id });
  if (survey.closed_at !== null) throw new Fault('state.conflict', { survey: 'closed' });
  return survey;
}

const CALLS_BEFORE_END_DAYS = 3;
const OWN_DAYS = 3;
const DAY_MS = 86_400_000;

/**
 * Who was sent a link has three days to answer by it, whatever is said of them; who has not is called in the survey's last
 * days, or when they ask for it. A survey too short for that has no calls.
 */
function refuseBeforeOwn(
  { way, closes_at: closes }: SurveyRow,
  { linked_at: linked }: InvitationRow,
  { at, asked }: { readonly at: Instant; readonly asked: string | null },
): void {
  if (way !== 'link') return;
  const from = startOfDay(addDays(beijingDate(instantOf(closes)), -CALLS_BEFORE_END_DAYS));
  if (linked === null || at < linked + OWN_DAYS * DAY_MS || (at < from && asked === null))
    throw new Fault('input.invalid', {}, [
      { path: 'calledAt', rule: 'own-answers-first', params: { days: CALLS_BEFORE_END_DAYS, own: OWN_DAYS } },
    ]);
}

/** Between the survey's opening and now. */
function calledOf(ctx: CommandContext, survey: SurveyRow, text: string | undefined): Instant {
  if (text === undefined) return ctx.now;
  const at = parseInstant(text);
  if (!at.ok || at.value > ctx.now || at.value < instantOf(survey.opened_at))
    throw new Fault('input.invalid', {}, [{ path: 'calledAt', rule: 'between-opening-and-now' }]);
  return at.value;
}
