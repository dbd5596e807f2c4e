import { type CommandContext, Fault } from '@yinuo/platform';
import { answerFaults, LOW_MAX, overallScore, wordsGiven } from '../domain/questions.ts';
import { openComplaint } from '../open-complaint.ts';
import type { Answers } from '../tables.ts';
import { tellOfLowScore } from '../tell-of-low-score.ts';
import { type InvitationRow, type SurveyRow, updateInvitation } from './store.ts';

/** Keeps one answer, once; a low overall score opens a complaint and is told. Call with the invitation locked. */
export async function keepAnswer(
  ctx: CommandContext,
  survey: SurveyRow,
  invitation: InvitationRow,
  { answers, way, at = ctx.now }: { answers: Answers; way: 'link' | 'phone'; at?: CommandContext['now'] },
): Promise<void> {
  if (survey.closed_at !== null || survey.closes_at <= ctx.now) throw new Fault('state.conflict', { survey: 'closed' });
  if (invitation.answered_at !== null) throw new Fault('state.conflict', { invitation: 'answered' });
  const faults = answerFaults(survey.questions, answers);
  if (faults.length > 0)
    throw new Fault(
      'input.invalid',
      {},
      faults.slice(0, 20).map(({ question, rule }) => ({ path: `answers.${question}`, rule })),
    );
  const score = overallScore(survey.questions, answers);
  const low = score <= LOW_MAX;
  const complaint = low
    ? await openComplaint(ctx, survey.contract_id, {
        title: `满意度调查评分 ${score} 分：${survey.title}`,
        text: wordsGiven(survey.questions, answers),
        name: invitation.name,
        department: invitation.department,
        contact: invitation.contact,
        key: `survey:${invitation.id}`,
        from: { survey: survey.id },
      })
    : null;
  await updateInvitation(ctx.tx, ctx.scope, invitation.id, {
    answered_at: new Date(at),
    answered_way: way,
    answers: JSON.stringify(answers),
    score,
    declined_at: null,
    attempts: invitation.attempts + (way === 'phone' ? 1 : 0),
    case_id: complaint?.id ?? null,
    case_number: complaint?.number ?? null,
  });
  await ctx.record({
    type: 'survey.answered',
    contract: survey.contract_id,
    subject: survey.id,
    at,
    channel: way === 'phone' ? 'phone' : 'web',
    data: { title: survey.title, score, invitation: invitation.id, ...(complaint ? { case: complaint.number } : {}) },
  });
  if (low)
    await tellOfLowScore(ctx, survey.contract_id, {
      title: survey.title,
      score,
      subject: complaint?.id ?? survey.id,
      key: invitation.id,
    });
}
