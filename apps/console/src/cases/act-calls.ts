import type * as input from '@yinuo/api';
import type { CaseHead } from '@yinuo/api';
import { api, bodyOf, type InputOf, once } from '../api/index.ts';

/** What each act of a case takes. */
export interface ActBodies {
  respond: InputOf<typeof input.RespondCase>;
  note: InputOf<typeof input.NoteCase>;
  'hand-off': InputOf<typeof input.HandOffCase>;
  'hand-over': InputOf<typeof input.HandOverCase>;
  assign: InputOf<typeof input.AssignCase>;
  escalate: InputOf<typeof input.EscalateCase>;
  'return-work-order': InputOf<typeof input.ReturnWorkOrder>;
  request: InputOf<typeof input.RequestOfParty>;
  'promise-request': InputOf<typeof input.PromiseRequest>;
  'answer-request': InputOf<typeof input.AnswerRequest>;
  inform: InputOf<typeof input.InformOfCase>;
  arrive: InputOf<typeof input.ArriveAtCase>;
  'accept-solution': InputOf<typeof input.AcceptSolution>;
  'set-handling': InputOf<typeof input.SetHandling>;
  'change-severity': InputOf<typeof input.ChangeSeverity>;
  'remote-failed': InputOf<typeof input.RemoteFailed>;
  pause: InputOf<typeof input.PauseCase>;
  resume: InputOf<typeof input.ResumeCase>;
  answer: InputOf<typeof input.AnswerCase>;
  reply: InputOf<typeof input.ReplyToCase>;
  resolve: InputOf<typeof input.ResolveCase>;
  'propose-cause': InputOf<typeof input.ProposeCause>;
  'agree-cause': InputOf<typeof input.AgreeCause>;
  link: InputOf<typeof input.LinkCase>;
  merge: InputOf<typeof input.MergeCase>;
  reopen: InputOf<typeof input.ReopenCase>;
  'follow-up': InputOf<typeof input.FollowUpCase>;
  'correct-report-time': InputOf<typeof input.CorrectReportTime>;
  undo: InputOf<typeof input.UndoAct>;
  watch: InputOf<typeof input.WatchCase>;
}

export type Act = keyof ActBodies;

/** Where each act is sent; `{order}` and `{request}` come from the act's part. */
const PATHS: Readonly<Record<Act, `/api/cases/{id}/${string}`>> = {
  respond: '/api/cases/{id}/respond',
  note: '/api/cases/{id}/notes',
  'hand-off': '/api/cases/{id}/hand-off',
  'hand-over': '/api/cases/{id}/hand-over',
  assign: '/api/cases/{id}/assign',
  escalate: '/api/cases/{id}/work-orders',
  'return-work-order': '/api/cases/{id}/work-orders/{order}/return',
  request: '/api/cases/{id}/requests',
  'promise-request': '/api/cases/{id}/requests/{request}/promise',
  'answer-request': '/api/cases/{id}/requests/{request}/answer',
  inform: '/api/cases/{id}/inform',
  arrive: '/api/cases/{id}/arrive',
  'accept-solution': '/api/cases/{id}/accept-solution',
  'set-handling': '/api/cases/{id}/handling',
  'change-severity': '/api/cases/{id}/severity',
  'remote-failed': '/api/cases/{id}/remote-failed',
  pause: '/api/cases/{id}/pause',
  resume: '/api/cases/{id}/resume',
  answer: '/api/cases/{id}/answer',
  reply: '/api/cases/{id}/reply',
  resolve: '/api/cases/{id}/resolve',
  'propose-cause': '/api/cases/{id}/cause',
  'agree-cause': '/api/cases/{id}/cause/agree',
  link: '/api/cases/{id}/links',
  merge: '/api/cases/{id}/merge',
  reopen: '/api/cases/{id}/reopen',
  'follow-up': '/api/cases/{id}/follow-up',
  'correct-report-time': '/api/cases/{id}/report-time',
  undo: '/api/cases/{id}/undo',
  watch: '/api/cases/{id}/watch',
};

/** Part of a case that an act is about. */
export interface ActPart {
  readonly order?: string;
  readonly request?: string;
}

/** Does one thing to one case; all acts answer with the case's head. */
export async function actOnCase<Name extends Act>(
  name: Name,
  id: string,
  body: ActBodies[Name],
  intentKey: string,
  part: ActPart = {},
): Promise<CaseHead> {
  // All act routes have one shape, so one of their paths stands for all.
  const path = PATHS[name] as '/api/cases/{id}/notes';
  return bodyOf(
    api.POST(path, { params: { path: { id, ...part } }, body: body as ActBodies['note'], ...once(intentKey) }),
  );
}

export const unlinkCase = (id: string, other: string): Promise<CaseHead> =>
  bodyOf(api.DELETE('/api/cases/{id}/links/{other}', { params: { path: { id, other } } }));
