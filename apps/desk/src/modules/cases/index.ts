export { complaintKind } from './domain/complaint-kind.ts';
export { fileName, fileType } from './domain/file-type.ts';
export type { CaseFact } from './domain/history/case-fact.ts';
export type { CaseHistory } from './domain/history/case-state.ts';
export { wordsOf } from './domain/text/search-words.ts';
export { cases } from './module.ts';
export {
  type CaseRecord,
  type CasesOfMonth,
  caseAsOf,
  caseRecord,
  casesInWork,
  casesOfDays,
  casesOfMonth,
  countCasesOfDays,
} from './read/cases-of-month.ts';
export { casesThatBroke } from './read/cases-that-broke.ts';
export { type GraveFault, graveFaults } from './read/grave-faults.ts';
export { historyAfter } from './read/history-after.ts';
export { readCase } from './read/read-case.ts';
export { receiveFile } from './receive-file.ts';
export { answerCase } from './verbs/answering/answer-case.ts';
export { followUpCase } from './verbs/answering/follow-up-case.ts';
export { informOfCase } from './verbs/answering/inform-of-case.ts';
export { noteCase } from './verbs/answering/note-case.ts';
export { replyToCase } from './verbs/answering/reply-to-case.ts';
export { respondCase } from './verbs/answering/respond-case.ts';
export { acceptSolution } from './verbs/closing/accept-solution.ts';
export { agreeCause } from './verbs/closing/agree-cause.ts';
export { reopenCase } from './verbs/closing/reopen-case.ts';
export { resolveCase } from './verbs/closing/resolve-case.ts';
export { answerRequest } from './verbs/passing/answer-request.ts';
export { escalateCase } from './verbs/passing/escalate-case.ts';
export { requestOfParty } from './verbs/passing/request-of-party.ts';
export { returnWorkOrder } from './verbs/passing/return-work-order.ts';
export { logCall } from './verbs/recording/log-call.ts';
export { reportCase, reportInto } from './verbs/reporting/report-case.ts';
export { arriveAtCase } from './verbs/working/arrive-at-case.ts';
export { handOffCase } from './verbs/working/hand-off-case.ts';
export { nextWakeOf } from './wake/next-wake-of.ts';
export { wakeCases } from './wake/wake-cases.ts';
