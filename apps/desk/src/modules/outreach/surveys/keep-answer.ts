import { type CommandContext, Fault } from '@yinuo/platform';
import { answerFaults, LOW_MAX, overallScore, wordsGiven } from '../domain/questions.ts';
import { openComplaint } from '../open-complaint.ts';
import type { Answers } from '../tables.ts';
import { tellOfLowScore } from '../tell-of-low-score.ts';
import { masked } from '../words-told.ts';
import { type InvitationRow, type SurveyRow, updateInvitation } from './store.ts';

interface Given {
  readonly answers: Answers;
  readonly way: 'link' | 'phone';
  readonly at?: CommandContext['now'];
  /** Why they wished to talk in place of using their link. */
  readonly asked?: string | null;
}

/**
 * Keeps one answer, once; a low overall score opens a complaint and is told. One's own answer by link takes the place of
 * what somebody noted for one on the telephone, never the other way. Call with the invitation locked.
 */
export async function keepAnswer(
  ctx: CommandContext,
  survey: SurveyRow,
  invitation: InvitationRow,
  { answers, way, at = ctx.now, asked = null }: Given,
): Promise<void> {
  refuseUnfit(ctx, survey, invitation, { answers, way });
  const score = overallScore(survey.questions, answers);
  const low = score <= LOW_MAX;
  const before = invitation.case_id === null ? null : { id: invitation.case_id, number: invitation.case_number ?? '' };
  const complaint = low && before === null ? await complaintOf(ctx, survey, invitation, { answers, score }) : before;
  await updateInvitation(ctx.tx, ctx.scope, invitation.id, {
    answered_at: new Date(at),
    answered_way: way,
    answers: JSON.stringify(answers),
    replaced_answers: invitation.answers === null ? null : JSON.stringify(invitation.answers),
    score,
    declined_at: null,
    attempts: invitation.attempts + (way === 'phone' ? 1 : 0),
    case_id: complaint?.id ?? null,
    case_number: complaint?.number ?? null,
    asked_reason: asked,
    ...noterOf(ctx, way),
  });
  const { answered_way: noted, score: notedScore } = invitation;
  await ctx.record({
    type: 'survey.answered',
    contract: survey.contract_id,
    subject: survey.id,
    at,
    channel: way === 'phone' ? 'phone' : 'web',
    data: {
      title: survey.title,
      score,
      invitation: invitation.id,
      ...(asked === null ? {} : { asked: masked(asked) }),
      ...(complaint ? { case: complaint.number } : {}),
      ...(noted === null ? {} : { replaces: { way: noted, score: notedScore } }),
    },
  });
  if (low)
    await tellOfLowScore(ctx, survey.contract_id, {
      title: survey.title,
      score,
      subject: complaint?.id ?? survey.id,
      key: invitation.id,
    });
}

function refuseUnfit(
  ctx: CommandContext,
  survey: SurveyRow,
  { answered_way: before }: InvitationRow,
  { answers, way }: Given,
): void {
  if (survey.closed_at !== null || survey.closes_at <= ctx.now) throw new Fault('state.conflict', { survey: 'closed' });
  if (before !== null && !(before === 'phone' && way === 'link'))
    throw new Fault('state.conflict', { invitation: 'answered' });
  const faults = answerFaults(survey.questions, answers);
  if (faults.length === 0) return;
  const fields = faults.slice(0, 20).map(({ question, rule }) => ({ path: `answers.${question}`, rule }));
  throw new Fault('input.invalid', {}, fields);
}

/** Who noted it, for an answer on the telephone; a link's own answer clears that, and what was checked of it. */
function noterOf(ctx: CommandContext, way: Given['way']) {
  const { actor } = ctx;
  return way === 'phone'
    ? {
        recorded_name: 'name' in actor ? actor.name : '',
        recorded_side: actor.kind === 'person' ? actor.side : null,
      }
    : {
        recorded_name: null,
        recorded_side: null,
        checked: null,
        checked_name: null,
        checked_at: null,
        checked_note: null,
      };
}

const complaintOf = (
  ctx: CommandContext,
  survey: SurveyRow,
  { id, name, department, contact }: InvitationRow,
  { answers, score }: { readonly answers: Answers; readonly score: number },
) =>
  openComplaint(ctx, survey.contract_id, {
    title: `满意度调查评分 ${score} 分：${survey.title}`,
    text: wordsGiven(survey.questions, answers),
    name,
    department,
    contact,
    key: `survey:${id}`,
    from: { survey: survey.id },
  });
