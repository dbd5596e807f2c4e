import type { CommandContext } from '@yinuo/platform';
import { raiseNotices } from './store.ts';

/** What a person is told; the sentences live in the clients, by this code. */
export type NoticeTemplate =
  | 'case.assigned'
  | 'case.handed-over'
  | 'case.at-risk'
  | 'case.breached'
  | 'case.demand'
  | 'case.resolved'
  | 'case.request'
  | 'case.request-overdue'
  | 'case.follow-up'
  | 'case.reported'
  | 'case.merged'
  | 'case.entered-late'
  | 'occurrence.due-soon'
  | 'occurrence.overdue'
  | 'occurrence.missed'
  | 'rota.duty-notice'
  | 'rota.leave'
  | 'document.ready'
  | 'document.returned'
  | 'document.delivered'
  | 'document.receipted'
  | 'survey.low-score'
  | 'survey.to-send'
  | 'survey.awaiting'
  | 'qualification.ending'
  | 'contract.amendment-proposed'
  | 'contract.amendment-declined'
  | 'contract.amended'
  | 'contract.renewed'
  | 'contract.ended'
  | 'contract.notice-given'
  | 'contract.notice-withdrawn'
  | 'penalty.proposed'
  | 'penalty.right'
  | 'penalty.decided'
  | 'invoice.issued'
  | 'invoice.returned'
  | 'invoice.wanted'
  | 'invoice.unanswered'
  | 'invoice.proved'
  | 'invoice.disputed'
  | 'invoice.day-agreed'
  | 'invoice.return-disputed'
  | 'invoice.return-agreed'
  | 'payment.sent'
  | 'payment.missing'
  | 'payment.day-disputed'
  | 'payment.unconfirmed'
  | 'acceptance.signed'
  | 'acceptance.refused'
  | 'acceptance.revoked'
  | 'period.review'
  | 'period.recut'
  | 'period.remark'
  | 'period.signed'
  | 'period.signature-fallen'
  | 'period.sealed'
  | 'period.noted'
  | 'inspection.case-refused'
  | 'watch.alert'
  | 'watch.recovered'
  | 'watch.stopped'
  | 'watch.flapping'
  | 'watch.reminder'
  | 'watch.runner-silent'
  | 'watch.probe-blind'
  | 'watch.capacity'
  | 'watch.outage-doubted'
  | 'money.abnormal'
  | 'money.run-failed'
  | 'money.look-failed'
  | 'money.decisions-fell'
  | 'money.answer-wanted'
  | 'money.answered'
  | 'money.write-off-proposed'
  | 'money.write-off-decided'
  | 'money.refund-window'
  | 'money.unmatched'
  | 'recovery.opened'
  | 'recovery.verified'
  | 'recovery.change-proposed'
  | 'recovery.change-answered'
  | 'recovery.proposed'
  | 'recovery.agreed'
  | 'recovery.sent-back'
  | 'recovery.recorded'
  | 'recovery.received'
  | 'recovery.instalment-fell'
  | 'recovery.returned'
  | 'recovery.overdue'
  | 'recovery.altered'
  | 'recovery.explained'
  | 'recovery.closed';

export interface Notice {
  readonly to: readonly string[];
  readonly template: NoticeTemplate;
  readonly params: Record<string, string | number | boolean | null>;
  readonly contract: string;
  /** Id of the thing it is about; the inbox links there. */
  readonly subject: string;
  /** One effect, one key: the same key reaches a person once. */
  readonly key: string;
}

/** Puts a notice into the inbox of each person, with the commit of the verb that calls it. */
export async function notify(ctx: CommandContext, notice: Notice): Promise<void> {
  const people = [...new Set(notice.to)];
  if (people.length === 0) return;
  await raiseNotices(
    ctx.tx,
    people.map((person) => ({
      id: ctx.newId('notice'),
      person,
      contract: notice.contract,
      subject: notice.subject,
      template: notice.template,
      params: notice.params,
      key: notice.key,
      at: ctx.now,
    })),
  );
}
