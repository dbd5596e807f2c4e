import type { Instant } from '@yinuo/kernel';
import { notify } from '../../notify/index.ts';
import type { CaseHistory } from '../domain/history/case-state.ts';
import { addFact, type OpenCase } from '../open-case.ts';

/**
 * Nobody has answered within the set share of the response time: the backup has it from now on (ZK-3). Of a case that was
 * entered later than that, from the moment at which the desk knew it.
 */
export async function handOverToBackup(open: OpenCase, history: CaseHistory, due: Instant): Promise<void> {
  const { ctx, row } = open;
  const { owner, backup } = history;
  const key = `${row.id}:handed-over`;
  if (owner === null || backup === null || open.facts.some((fact) => fact.key === key)) return;
  await addFact(open, {
    type: 'case.handed-over',
    at: due < row.recorded_at ? ctx.now : due,
    data: { from: owner, owner: backup, reason: 'no-answer' },
    key,
  });
  const { id: subject, contract_id: contract, number, title } = row;
  await notify(ctx, {
    to: [backup.id, owner.id],
    template: 'case.handed-over',
    params: { number, title },
    contract,
    subject,
    key,
  });
}
