import * as api from '@yinuo/api';
import type { Binder, Platform } from '@yinuo/platform';
import { caseFigures } from './read/case-figures.ts';
import { casesToday } from './read/cases-today.ts';
import { exportCases } from './read/export-cases.ts';
import { listCases } from './read/list-cases.ts';
import { readCase } from './read/read-case.ts';
import { listViews, removeView, saveView } from './read/saved-views.ts';
import { receiveFile } from './receive-file.ts';
import { caseDays } from './registers/case-days.ts';
import { listCalls } from './registers/list-calls.ts';
import { listTasks } from './registers/list-tasks.ts';
import { listWorkOrders } from './registers/list-work-orders.ts';
import { answerCase } from './verbs/answering/answer-case.ts';
import { followUpCase } from './verbs/answering/follow-up-case.ts';
import { informOfCase } from './verbs/answering/inform-of-case.ts';
import { noteCase } from './verbs/answering/note-case.ts';
import { replyToCase } from './verbs/answering/reply-to-case.ts';
import { respondCase } from './verbs/answering/respond-case.ts';
import { revealPatient } from './verbs/answering/reveal-patient.ts';
import { acceptSolution } from './verbs/closing/accept-solution.ts';
import { agreeCause } from './verbs/closing/agree-cause.ts';
import { mergeCase } from './verbs/closing/merge-case.ts';
import { proposeCause } from './verbs/closing/propose-cause.ts';
import { reopenCase } from './verbs/closing/reopen-case.ts';
import { resolveCase } from './verbs/closing/resolve-case.ts';
import { answerRequest } from './verbs/passing/answer-request.ts';
import { escalateCase } from './verbs/passing/escalate-case.ts';
import { promiseRequest } from './verbs/passing/promise-request.ts';
import { requestOfParty } from './verbs/passing/request-of-party.ts';
import { returnWorkOrder } from './verbs/passing/return-work-order.ts';
import { attachToCase } from './verbs/recording/attach-to-case.ts';
import { correctReportTime } from './verbs/recording/correct-report-time.ts';
import { linkCase } from './verbs/recording/link-case.ts';
import { logCall } from './verbs/recording/log-call.ts';
import { readAttachment } from './verbs/recording/read-attachment.ts';
import { undoAct } from './verbs/recording/undo-act.ts';
import { unlinkCase } from './verbs/recording/unlink-case.ts';
import { watchCase } from './verbs/recording/watch-case.ts';
import { reportCase } from './verbs/reporting/report-case.ts';
import { arriveAtCase } from './verbs/working/arrive-at-case.ts';
import { assignCase } from './verbs/working/assign-case.ts';
import { changeSeverity } from './verbs/working/change-severity.ts';
import { handOffCase } from './verbs/working/hand-off-case.ts';
import { handOverCase } from './verbs/working/hand-over-case.ts';
import { pauseCase } from './verbs/working/pause-case.ts';
import { remoteFailed } from './verbs/working/remote-failed.ts';
import { resumeCase } from './verbs/working/resume-case.ts';
import { setHandling } from './verbs/working/set-handling.ts';

/** Binds the routes of packages/api to the verbs. */
export function bindCases(bind: Binder, desk: Platform): void {
  bindReads(bind, desk);
  bindActs(bind, desk);
  bindRegisters(bind, desk);
  bind(api.returnWorkOrderRoute, ({ actor, params, body }) => returnWorkOrder(desk, actor, { ...params, ...body }));
  bind(api.promiseRequestRoute, ({ actor, params, body }) => promiseRequest(desk, actor, { ...params, ...body }));
  bind(api.answerRequestRoute, ({ actor, params, body }) => answerRequest(desk, actor, { ...params, ...body }));
  bind(api.unlinkCaseRoute, ({ actor, params }) => unlinkCase(desk, actor, params));
}

function bindRegisters(bind: Binder, desk: Platform): void {
  bind(api.listWorkOrdersRoute, ({ actor, query }) => listWorkOrders(desk, actor, query));
  bind(api.listTasksRoute, ({ actor, query }) => listTasks(desk, actor, query));
  bind(api.listCallsRoute, ({ actor, query }) => listCalls(desk, actor, query));
  bind(api.logCallRoute, ({ actor, body }) => logCall(desk, actor, body));
  bind(api.caseDaysRoute, ({ actor, query }) => caseDays(desk, actor, query));
}

function bindActs(bind: Binder, desk: Platform): void {
  bind(api.respondCaseRoute, ({ actor, params, body }) => respondCase(desk, actor, { ...params, ...body }));
  bind(api.noteCaseRoute, ({ actor, params, body }) => noteCase(desk, actor, { ...params, ...body }));
  bind(api.handOffCaseRoute, ({ actor, params, body }) => handOffCase(desk, actor, { ...params, ...body }));
  bind(api.handOverCaseRoute, ({ actor, params, body }) => handOverCase(desk, actor, { ...params, ...body }));
  bind(api.assignCaseRoute, ({ actor, params, body }) => assignCase(desk, actor, { ...params, ...body }));
  bind(api.escalateCaseRoute, ({ actor, params, body }) => escalateCase(desk, actor, { ...params, ...body }));
  bind(api.requestOfPartyRoute, ({ actor, params, body }) => requestOfParty(desk, actor, { ...params, ...body }));
  bind(api.informOfCaseRoute, ({ actor, params, body }) => informOfCase(desk, actor, { ...params, ...body }));
  bind(api.arriveAtCaseRoute, ({ actor, params, body }) => arriveAtCase(desk, actor, { ...params, ...body }));
  bind(api.acceptSolutionRoute, ({ actor, params, body }) => acceptSolution(desk, actor, { ...params, ...body }));
  bind(api.setHandlingRoute, ({ actor, params, body }) => setHandling(desk, actor, { ...params, ...body }));
  bind(api.changeSeverityRoute, ({ actor, params, body }) => changeSeverity(desk, actor, { ...params, ...body }));
  bind(api.remoteFailedRoute, ({ actor, params, body }) => remoteFailed(desk, actor, { ...params, ...body }));
  bind(api.pauseCaseRoute, ({ actor, params, body }) => pauseCase(desk, actor, { ...params, ...body }));
  bind(api.resumeCaseRoute, ({ actor, params, body }) => resumeCase(desk, actor, { ...params, ...body }));
  bind(api.answerCaseRoute, ({ actor, params, body }) => answerCase(desk, actor, { ...params, ...body }));
  bind(api.replyToCaseRoute, ({ actor, params, body }) => replyToCase(desk, actor, { ...params, ...body }));
  bind(api.resolveCaseRoute, ({ actor, params, body }) => resolveCase(desk, actor, { ...params, ...body }));
  bind(api.proposeCauseRoute, ({ actor, params, body }) => proposeCause(desk, actor, { ...params, ...body }));
  bind(api.agreeCauseRoute, ({ actor, params, body }) => agreeCause(desk, actor, { ...params, ...body }));
  bind(api.linkCaseRoute, ({ actor, params, body }) => linkCase(desk, actor, { ...params, ...body }));
  bind(api.mergeCaseRoute, ({ actor, params, body }) => mergeCase(desk, actor, { ...params, ...body }));
  bind(api.reopenCaseRoute, ({ actor, params, body }) => reopenCase(desk, actor, { ...params, ...body }));
  bind(api.followUpCaseRoute, ({ actor, params, body }) => followUpCase(desk, actor, { ...params, ...body }));
  bind(api.correctReportTimeRoute, ({ actor, params, body }) => correctReportTime(desk, actor, { ...params, ...body }));
  bind(api.revealPatientRoute, ({ actor, params, body }) => revealPatient(desk, actor, { ...params, ...body }));
  bind(api.undoActRoute, ({ actor, params, body }) => undoAct(desk, actor, { ...params, ...body }));
  bind(api.watchCaseRoute, ({ actor, params, body }) => watchCase(desk, actor, { ...params, ...body }));
}

function bindReads(bind: Binder, desk: Platform): void {
  bind(api.reportCaseRoute, ({ actor, body, idempotencyKey: key }) => reportCase(desk, actor, { ...body, key }));
  bind(api.listCasesRoute, ({ actor, query }) => listCases(desk, actor, query));
  bind(api.readCaseRoute, ({ actor, params }) => readCase(desk, actor, params));
  bind(api.casesTodayRoute, ({ actor, query }) => casesToday(desk, actor, query));
  bind(api.caseFiguresRoute, ({ actor, query }) => caseFigures(desk, actor, query));
  bind(api.exportCasesRoute, ({ actor, query }) => exportCases(desk, actor, query));
  bind(api.attachToCaseRoute, async ({ actor, params, raw }) =>
    attachToCase(desk, actor, { ...params, ...(await receiveFile(raw)) }),
  );
  bind(api.readAttachmentRoute, ({ actor, params }) => readAttachment(desk, actor, params));
  bind(api.listViewsRoute, ({ actor }) => listViews(desk, actor, {}));
  bind(api.saveViewRoute, ({ actor, body }) => saveView(desk, actor, body));
  bind(api.removeViewRoute, ({ actor, params }) => removeView(desk, actor, params));
}
