import { formatInstant } from '@yinuo/kernel';
import { notify } from '../../notify/index.ts';
import { textOf } from '../domain/history/case-fact.ts';
import type { CaseHistory } from '../domain/history/case-state.ts';
import { openRequests } from '../domain/history/promises.ts';
import { addFact, type OpenCase } from '../open-case.ts';
import { finishTask, insertTask } from '../store/task-store.ts';
import { responsibleFor } from './whom-to-tell.ts';

/** A third party's promise has run out: whoever owns the case has to go after it (ZK-9). */
export async function warnOfPromises(open: OpenCase, history: CaseHistory): Promise<void> {
  const { ctx, row } = open;
  await finishReminders(open);
  if (history.state === 'closed') return;
  for (const { request, party, promisedBy } of openRequests(open.facts)) {
    const key = `${row.id}:promise:${request}:${promisedBy}`;
    if (promisedBy === null || promisedBy >= ctx.now || open.facts.some((fact) => fact.key === key)) continue;
    const data = { request, party, promisedBy: formatInstant(promisedBy) };
    await addFact(open, { type: 'case.promise-broken', at: promisedBy, data, key });
    await insertTask(ctx.tx, ctx.scope, {
      id: ctx.newId('task'),
      key,
      caseId: row.id,
      contractId: row.contract_id,
      kind: 'request',
      name: 'remind-third-party',
      title: { zh: `催办：${party}`, en: `Remind ${party}` },
      clause: null,
      since: promisedBy,
      due: promisedBy,
    });
    const { id: subject, contract_id: contract, number, title } = row;
    const params = { number, title, party, promisedBy: formatInstant(promisedBy) };
    await notify(ctx, {
      to: await responsibleFor(open),
      template: 'case.request-overdue',
      params,
      contract,
      subject,
      key,
    });
  }
}

/** An answer ends the reminders of its request; the third party that gives it sees no task of ours. */
async function finishReminders({ ctx, facts }: OpenCase): Promise<void> {
  for (const broken of facts.filter((fact) => fact.type === 'case.promise-broken')) {
    const answer = facts.find(
      (fact) => fact.type === 'case.request-answered' && textOf(fact, 'request') === textOf(broken, 'request'),
    );
    if (answer && broken.key !== null) await finishTask(ctx.tx, ctx.scope, broken.key, answer.at);
  }
}
