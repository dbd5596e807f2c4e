import type { z } from 'zod';
import type { Permission } from '../permissions.ts';
import { type Route, route } from '../route.ts';
import * as input from './input.ts';
import * as reply from './reply.ts';

const tag = 'cases';
type CaseAct<Body extends z.ZodType> = Route<typeof input.CaseParams, z.ZodUndefined, Body, typeof reply.CaseHead>;

/** `POST /api/cases/{id}/<verb>`: does one thing to one case and answers with its head. */
const act = <Body extends z.ZodType>(
  name: string,
  verb: string,
  access: Permission,
  body: Body,
  summary: string,
): CaseAct<Body> =>
  route({
    name,
    method: 'POST',
    path: `/api/cases/{id}/${verb}`,
    access,
    summary,
    tag,
    params: input.CaseParams,
    body,
    reply: reply.CaseHead,
  });

export const respondCaseRoute = act(
  'respondCase',
  'respond',
  'case.respond',
  input.RespondCase,
  'First or further response of a person',
);
export const noteCaseRoute = act(
  'noteCase',
  'notes',
  'case.note',
  input.NoteCase,
  'Adds a note; internal notes stay with the own side and never count as a response',
);
export const handOffCaseRoute = act(
  'handOffCase',
  'hand-off',
  'case.hand-off',
  input.HandOffCase,
  'Passes the problem to technicians (KL-8)',
);
export const handOverCaseRoute = act(
  'handOverCase',
  'hand-over',
  'case.hand-off',
  input.HandOverCase,
  'Passes the work from primary to backup (ZK-3)',
);
export const assignCaseRoute = act(
  'assignCase',
  'assign',
  'case.assign',
  input.AssignCase,
  'Gives the case to a person',
);
export const escalateCaseRoute = act(
  'escalateCase',
  'work-orders',
  'case.escalate',
  input.EscalateCase,
  'Opens a work order that keeps the record (ZK-8)',
);
export const returnWorkOrderRoute = route({
  name: 'returnWorkOrder',
  method: 'POST',
  path: '/api/cases/{id}/work-orders/{order}/return',
  access: 'case.escalate',
  summary: 'Gives a work order back with its outcome (ZK-8, EB-6)',
  tag,
  params: input.CaseOrderParams,
  body: input.ReturnWorkOrder,
  reply: reply.CaseHead,
});
export const requestOfPartyRoute = act(
  'requestOfParty',
  'requests',
  'case.coordinate',
  input.RequestOfParty,
  'Asks a third party while we stay owner (ZK-9)',
);
export const promiseRequestRoute = route({
  name: 'promiseRequest',
  method: 'POST',
  path: '/api/cases/{id}/requests/{request}/promise',
  access: 'case.answer-request',
  summary: 'Says until when a third party promised',
  tag,
  params: input.CaseRequestParams,
  body: input.PromiseRequest,
  reply: reply.CaseHead,
});
export const answerRequestRoute = route({
  name: 'answerRequest',
  method: 'POST',
  path: '/api/cases/{id}/requests/{request}/answer',
  access: 'case.answer-request',
  summary: 'What a third party answered',
  tag,
  params: input.CaseRequestParams,
  body: input.AnswerRequest,
  reply: reply.CaseHead,
});
export const informOfCaseRoute = act(
  'informOfCase',
  'inform',
  'case.inform',
  input.InformOfCase,
  'Comforts, tells the cause, tells afterwards; meets demanded acts (KL-7, XY-2, XY-4)',
);
export const arriveAtCaseRoute = act(
  'arriveAtCase',
  'arrive',
  'case.respond',
  input.ArriveAtCase,
  'An engineer is on site',
);
export const acceptSolutionRoute = act(
  'acceptSolution',
  'accept-solution',
  'case.accept',
  input.AcceptSolution,
  'The hospital accepts the solution (KL-7)',
);
export const setHandlingRoute = act(
  'setHandling',
  'handling',
  'case.hand-off',
  input.SetHandling,
  'Remote or on site: decides which clocks run (KL-7, KL-8)',
);
export const changeSeverityRoute = act(
  'changeSeverity',
  'severity',
  'case.classify',
  input.ChangeSeverity,
  'Changes the severity; targets are counted anew from the report',
);
export const remoteFailedRoute = act(
  'remoteFailed',
  'remote-failed',
  'case.hand-off',
  input.RemoteFailed,
  'Telephone and remote did not help: the arrival clock begins to exist (EB-3)',
);
export const pauseCaseRoute = act(
  'pauseCase',
  'pause',
  'case.resolve',
  input.PauseCase,
  'Pauses; stops clocks only where the contract allows it',
);
export const resumeCaseRoute = act('resumeCase', 'resume', 'case.resolve', input.ResumeCase, 'Ends the pause');
export const answerCaseRoute = act(
  'answerCase',
  'answer',
  'case.respond',
  input.AnswerCase,
  'Answers a question (EB-4)',
);
export const replyToCaseRoute = act(
  'replyToCase',
  'reply',
  'case.respond',
  input.ReplyToCase,
  'Replies to the patient or to the hospital; a patient case needs both (ZK-18)',
);
export const resolveCaseRoute = act(
  'resolveCase',
  'resolve',
  'case.resolve',
  input.ResolveCase,
  'Resolves with cause, responsible party, classification, solution',
);
export const proposeCauseRoute = act(
  'proposeCause',
  'cause',
  'case.classify',
  input.ProposeCause,
  'Says in whose part the cause lies (XY-5)',
);
export const agreeCauseRoute = act(
  'agreeCause',
  'cause/agree',
  'case.agree-cause',
  input.AgreeCause,
  'The hospital agrees to the responsible party, or does not',
);
export const linkCaseRoute = act('linkCase', 'links', 'case.link', input.LinkCase, 'Links another case');
export const unlinkCaseRoute = route({
  name: 'unlinkCase',
  method: 'DELETE',
  path: '/api/cases/{id}/links/{other}',
  access: 'case.link',
  summary: 'Takes a link away',
  tag,
  params: input.CaseLinkParams,
  reply: reply.CaseHead,
});
export const mergeCaseRoute = act(
  'mergeCase',
  'merge',
  'case.merge',
  input.MergeCase,
  'Merges a duplicate into its main case; both records stay',
);
export const reopenCaseRoute = act(
  'reopenCase',
  'reopen',
  'case.reopen',
  input.ReopenCase,
  'Takes the resolution back',
);
export const followUpCaseRoute = act(
  'followUpCase',
  'follow-up',
  'case.follow-up',
  input.FollowUpCase,
  'Follow-up call after resolving; closes, or opens a complaint (ZK-16)',
);
export const correctReportTimeRoute = act(
  'correctReportTime',
  'report-time',
  'case.classify',
  input.CorrectReportTime,
  'Corrects when it was reported, by a further fact',
);
export const revealPatientRoute = route({
  name: 'revealPatient',
  method: 'POST',
  path: '/api/cases/{id}/patient',
  access: 'case.respond',
  summary: 'Shows what is masked; that it was shown, to whom and why, is a fact',
  tag,
  params: input.CaseParams,
  body: input.RevealPatient,
  reply: reply.PatientRevealed,
  repeat: 'never',
});
export const undoActRoute = act(
  'undoAct',
  'undo',
  'case.note',
  input.UndoAct,
  'Takes the last own act back by a correcting fact',
);
export const watchCaseRoute = act('watchCase', 'watch', 'case.read', input.WatchCase, 'Follows a case, or no longer');

export const caseActRoutes = [
  respondCaseRoute,
  noteCaseRoute,
  handOffCaseRoute,
  handOverCaseRoute,
  assignCaseRoute,
  escalateCaseRoute,
  returnWorkOrderRoute,
  requestOfPartyRoute,
  promiseRequestRoute,
  answerRequestRoute,
  informOfCaseRoute,
  arriveAtCaseRoute,
  acceptSolutionRoute,
  setHandlingRoute,
  changeSeverityRoute,
  remoteFailedRoute,
  pauseCaseRoute,
  resumeCaseRoute,
  answerCaseRoute,
  replyToCaseRoute,
  resolveCaseRoute,
  proposeCauseRoute,
  agreeCauseRoute,
  linkCaseRoute,
  unlinkCaseRoute,
  mergeCaseRoute,
  reopenCaseRoute,
  followUpCaseRoute,
  correctReportTimeRoute,
  revealPatientRoute,
  undoActRoute,
  watchCaseRoute,
] as const;
