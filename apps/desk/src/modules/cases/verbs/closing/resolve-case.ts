import { CaseParams, ResolveCase } from '@yinuo/api';
import { addWorkingDays, beijingDate, endOfDay, type Instant } from '@yinuo/kernel';
import { command } from '@yinuo/platform';
import { notify } from '../../../notify/index.ts';
import { wordsOf } from '../../domain/text/search-words.ts';
import { keepCase } from '../../keep-case.ts';
import { addFact, instantOfAct, type OpenCase, openCase } from '../../open-case.ts';
import { addWords } from '../../store/case-store.ts';
import { insertTask } from '../../store/task-store.ts';
import { impliedResponse } from '../answering/implied-response.ts';
import { refuseBefore } from './refuse-before.ts';
import { setCause } from './set-cause.ts';

/** Resolves with cause, responsible party and solution; a follow-up call becomes a task (ZK-16). */
export const resolveCase = command({
  name: 'case.resolve',
  permission: 'case.resolve',
  input: ResolveCase.extend(CaseParams.shape),
  async run(ctx, input) {
    const open = await openCase(ctx, 'resolve', input);
    const at = await instantOfAct(open, input.at);
    refuseBefore(open.facts.findLast((fact) => fact.type === 'case.reopened')?.at ?? null, at);
    await impliedResponse(open, at, input.channel);
    const { cause, party, solution, impact, symptom, summary, module, classification } = input;
    await addFact(open, {
      type: 'case.resolved',
      at,
      channel: input.channel,
      data: { solution, impact, symptom, summary },
    });
    await setCause(open, at, party, cause);
    if (module !== undefined || classification !== undefined)
      await addFact(open, { type: 'case.classified', at, data: { module, classification } });
    await addWords(ctx.tx, ctx.scope, open.row.id, wordsOf([solution.slice(0, 4000), classification]));
    await demandFollowUp(open, at);
    return keepCase(open);
  },
});

/** The desk's own figure, not the contract's: by the end of the next working day. */
async function demandFollowUp(open: OpenCase, at: Instant): Promise<void> {
  const { ctx, row } = open;
  const due = endOfDay(addWorkingDays(ctx.platform.calendar, beijingDate(at), 1));
  await insertTask(ctx.tx, ctx.scope, {
    id: ctx.newId('task'),
    key: `${row.id}:follow-up:${at}:${ctx.now}`,
    caseId: row.id,
    contractId: row.contract_id,
    kind: 'follow-up',
    name: 'follow-up-call',
    title: { zh: '解决后回访', en: 'Follow-up call' },
    clause: null,
    since: at,
    due,
  });
  if (row.reporter_id === null) return;
  const { id: subject, contract_id: contract, number, title } = row;
  const key = `${subject}:resolved:${at}`;
  await notify(ctx, {
    to: [row.reporter_id],
    template: 'case.resolved',
    params: { number, title },
    contract,
    subject,
    key,
  });
}
