import { type CaseDetail, CaseParams } from '@yinuo/api';
import { instantOf } from '@yinuo/kernel';
import { Fault, type QueryContext, query } from '@yinuo/platform';
import { contractForJudging } from '../../agreement/index.ts';
import { attachmentView, linkedCase, linkView, orderView, requestView, taskView, timeline } from '../detail-view.ts';
import { maskContact, maskNullable, maskPatient } from '../domain/text/mask-text.ts';
import { headOf, judgeOpenCase } from '../keep-case.ts';
import { isOutsider } from '../open-case.ts';
import { type CaseRow, findCase } from '../store/case-store.ts';
import { factsOfCase } from '../store/fact-store.ts';
import { filesOfCase } from '../store/file-store.ts';
import { isWatching, linksOfCase, mergedInto, selectMain } from '../store/link-store.ts';
import { notesOfCase } from '../store/note-store.ts';
import { ordersOfCase, requestsOfCase } from '../store/passing-store.ts';
import { tasksOfCase } from '../store/task-store.ts';

/** One case in full, its clocks judged at this instant. */
export const readCase = query({
  name: 'case.read',
  permission: 'case.read',
  input: CaseParams,
  async run(ctx, { id }): Promise<CaseDetail> {
    const row = await findCase(ctx.tx, ctx.scope, id);
    if (!row) throw new Fault('not-found', { case: id });
    const facts = await factsOfCase(ctx.tx, ctx.scope, id);
    const contract = await contractForJudging(ctx.tx, ctx.scope, row.contract_id, instantOf(row.reported_at));
    const open = { ctx, row, contract, facts };
    const judged = judgeOpenCase(open);
    const { history } = judged;
    const outsider = isOutsider(ctx);
    const person = ctx.actor.kind === 'person' ? ctx.actor.personId : null;
    const notes = await notesOfCase(ctx.tx, ctx.scope, id);
    return {
      ...headOf(open, judged, row),
      description: maskNullable(row.description),
      contact: outsider ? null : maskContact(row.contact),
      patient: outsider ? null : maskPatient(row.patient),
      cause: outsider ? null : history.cause,
      solution: history.solution,
      impact: outsider ? null : history.impact,
      symptom: history.symptom,
      summary: outsider ? null : history.summary,
      followUp: outsider ? null : history.followUp,
      paused: history.paused && contract.contract.pausing,
      watching: person !== null && (await isWatching(ctx.tx, person, id)),
      contractVersion: contract.version,
      timeline: timeline(facts, notes, { person, org: ctx.scope.org, outsider }),
      ...(await aroundCase(ctx, row)),
    };
  },
});

/** Tasks, requests, work orders, attachments and links; row-level security keeps the own side's from a third party. */
async function aroundCase(ctx: QueryContext, row: CaseRow) {
  const { tx, scope, now } = ctx;
  const tasks = await tasksOfCase(tx, scope, row.id);
  const requests = await requestsOfCase(tx, scope, row.id);
  const workOrders = await ordersOfCase(tx, scope, row.id);
  const attachments = await filesOfCase(tx, scope, row.id);
  const links = await linksOfCase(tx, scope, row.id);
  const merged = await mergedInto(tx, scope, row.id, row.contract_id);
  const main = row.merged_into === null ? null : await selectMain(tx, scope, row.merged_into);
  return {
    tasks: tasks.map((task) => taskView(task, now)),
    requests: requests.map((request) => requestView(request, now)),
    workOrders: workOrders.map(orderView),
    attachments: attachments.map(attachmentView),
    links: [
      ...links.map(linkView),
      ...merged.map((one) => ({ ...linkedCase(one), relation: 'merged-here' as const })),
      ...(main ? [{ ...linkedCase(main), relation: 'merged-into' as const }] : []),
    ],
  };
}
