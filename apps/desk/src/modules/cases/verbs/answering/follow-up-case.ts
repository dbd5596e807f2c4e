import { CaseParams, FollowUpCase } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { complaintKind } from '../../domain/complaint-kind.ts';
import { keepCase } from '../../keep-case.ts';
import { addFact, instantOfAct, type OpenCase, openCase } from '../../open-case.ts';
import { insertLink } from '../../store/link-store.ts';
import { finishTasks } from '../../store/task-store.ts';
import { refuseBefore } from '../closing/refuse-before.ts';
import { reportInto } from '../reporting/report-case.ts';

/** The call after a resolution (ZK-16): closes the case when somebody was reached; dissatisfaction opens a complaint. */
export const followUpCase = command({
  name: 'case.follow-up',
  permission: 'case.follow-up',
  input: FollowUpCase.extend(CaseParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'follow-up', input);
    const at = await instantOfAct(open, input.at);
    refuseBefore(open.history.resolvedAt, at);
    const { result, spokeTo, text } = input;
    await addFact(open, { type: 'case.followed-up', at, channel: input.channel, data: { result, spokeTo, text } });
    if (result !== 'not-reached') {
      refuseUnanswered(open);
      await addFact(open, { type: 'case.closed', at });
      await finishTasks(ctx.tx, ctx.scope, open.row.id, 'follow-up', at);
    }
    if (result === 'unsatisfied') await openComplaint(open, text);
    return keepCase(open);
  },
});

/** ZK-18: patient and hospital are both answered before a patient case closes. */
function refuseUnanswered({ row, history: { repliedTo } }: OpenCase): void {
  if (row.kind !== 'patient' || (repliedTo.patient && repliedTo.hospital)) return;
  const missing = (['patient', 'hospital'] as const).filter((to) => !repliedTo[to]);
  throw new Fault('state.conflict', { replyMissing: missing });
}

async function openComplaint(open: OpenCase, text: string | undefined): Promise<void> {
  const { ctx, row, contract } = open;
  if (row.kind === 'complaint') return;
  const { mark, ...kind } = complaintKind(contract.contract);
  const { head: complaint, insert } = await reportInto(
    ctx,
    {
      contract: contract.id,
      ...kind,
      title: `${mark}${row.number} ${row.title}`.slice(0, 200),
      ...(text === undefined ? {} : { description: text }),
      ...(row.module === null ? {} : { module: row.module }),
      channel: 'phone',
      reporter: {
        ...(row.reporter_name ? { name: row.reporter_name } : {}),
        ...(row.department ? { department: row.department } : {}),
      },
      key: null,
    },
    { follows: row.id, complaint: true },
  );
  await ctx.tx.executeQuery(insert);
  await insertLink(ctx.tx, ctx.scope, {
    caseId: complaint.id,
    other: row.id,
    contractId: row.contract_id,
    relation: 'follows',
  });
  await addFact(open, {
    type: 'case.linked',
    at: ctx.now,
    data: { other: complaint.id, number: complaint.number, relation: 'follows' },
  });
}
