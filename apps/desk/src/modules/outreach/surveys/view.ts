import type { InvitationView, SurveyDetail, SurveyView, SurveyWay } from '@yinuo/api';
import { formatInstant, instantOf, maskMobile } from '@yinuo/kernel';
import { type Actor, Fault, permissionsOfActor, type QueryContext } from '@yinuo/platform';
import { countsOf, type Invited, isOnBehalf, type SurveyHead, surveyResults } from '../domain/results.ts';
import { resultsIn, type Words, wordsFor } from '../words-told.ts';
import { findSurvey, type InvitationRow, type SurveyRow, selectInvitations } from './store.ts';

const instantText = (at: number): string => formatInstant(instantOf(at));

export const invitedOf = (row: InvitationRow, asked: SurveyWay): Invited => ({
  survey: row.survey_id,
  department: row.department,
  declined: row.declined_at !== null,
  drawn: row.drawn,
  asked,
  way: row.answered_way,
  checked: row.checked,
  score: row.score,
  answers: row.answers,
});
export const headOf = (row: SurveyRow): SurveyHead => ({
  id: row.id,
  title: row.title,
  from: row.period_from,
  to: row.period_to,
  questions: row.questions,
});

export function surveyView(row: SurveyRow, invitations: readonly InvitationRow[], actor: Actor): SurveyView {
  return {
    id: row.id,
    contract: row.contract_id,
    title: row.title,
    way: row.way,
    state: row.voided_at !== null ? 'voided' : row.closed_at === null ? 'open' : 'closed',
    from: row.period_from,
    to: row.period_to,
    openedAt: instantText(row.opened_at),
    closesAt: instantText(row.closes_at),
    closedAt: row.closed_at === null ? null : instantText(row.closed_at),
    openedBy: row.opened_name,
    openedSide: row.opened_side,
    sent: row.sent_at === null ? null : { at: instantText(row.sent_at), by: row.sent_name ?? '' },
    voided:
      row.voided_at === null
        ? null
        : { at: instantText(row.voided_at), by: row.voided_name ?? '', reason: wordsFor(actor)(row.void_reason ?? '') },
    sample: { population: row.population, drawn: row.drawn },
    counts: countsOf(invitations.map((one) => invitedOf(one, row.way))),
    may: mayOf(row, actor),
  };
}

/** The supplier asks; the hospital sends, checks, closes and voids. */
function mayOf(row: SurveyRow, actor: Actor): SurveyView['may'] {
  const permissions = permissionsOfActor(actor);
  const open = row.closed_at === null;
  const manages = open && permissions.has('outreach.manage');
  const witnesses = row.voided_at === null && permissions.has('outreach.witness');
  return [
    ...(manages ? (['invite', 'answer'] as const) : []),
    ...(witnesses && open && row.way === 'link' ? (['links'] as const) : []),
    ...(witnesses && open ? (['close'] as const) : []),
    ...(witnesses ? (['check', 'void'] as const) : []),
  ];
}

const invitationView = (row: InvitationRow, asked: SurveyWay, words: Words): InvitationView => ({
  id: row.id,
  name: row.name,
  department: row.department,
  contact: row.contact === null ? null : maskContact(row.contact),
  state: row.answered_at !== null ? 'answered' : row.declined_at !== null ? 'declined' : 'waiting',
  drawn: row.drawn,
  addedBy: row.added_name,
  linkAt: row.linked_at === null ? null : instantText(row.linked_at),
  way: row.answered_way,
  onBehalf: isOnBehalf({ asked, way: row.answered_way }),
  asked: row.asked_reason === null ? null : words(row.asked_reason),
  recordedBy: row.recorded_name,
  check:
    row.checked === null || row.checked_at === null
      ? null
      : {
          outcome: row.checked,
          by: row.checked_name ?? '',
          at: instantText(row.checked_at),
          note: row.checked_note === null ? null : words(row.checked_note),
        },
  attempts: row.attempts,
  answeredAt: row.answered_at === null ? null : instantText(row.answered_at),
  score: row.score,
  case: row.case_id === null ? null : { id: row.case_id, number: row.case_number ?? '' },
});

/** A mobile number as everywhere; of anything else only the beginning. */
const maskContact = (contact: string): string =>
  /^1\d{10}$/.test(contact) ? maskMobile(contact) : `${contact.slice(0, 3)}****`;

export async function surveyDetail(ctx: QueryContext, id: string): Promise<SurveyDetail> {
  const row = await findSurvey(ctx.tx, ctx.scope, id);
  if (!row) throw new Fault('not-found', { survey: id });
  const invitations = await selectInvitations(ctx.tx, ctx.scope, [id]);
  const words = wordsFor(ctx.actor);
  return {
    ...surveyView(row, invitations, ctx.actor),
    questions: [...row.questions],
    invitations: invitations.map((one) => invitationView(one, row.way, words)),
    results: resultsIn(
      surveyResults(
        [headOf(row)],
        invitations.map((one) => invitedOf(one, row.way)),
      ),
      words,
    ),
  };
}
