import { beijingDate } from '@yinuo/kernel';
import type { CommandContext } from '@yinuo/platform';
import type { JudgingContract } from '../../agreement/index.ts';
import { DRAFTED_BY, queueDocument } from '../documents/queue-document.ts';
import { spanOf } from '../gather/period.ts';
import { SHOWN_BY } from '../qualifications/papers-showing.ts';
import { isThere } from './store.ts';

/** Papers run out: once a quarter the file of what a contract demands of its supplier (KL-1) is drafted. */
export async function draftQualificationFile(ctx: CommandContext, contract: JudgingContract): Promise<boolean> {
  const today = beijingDate(ctx.now);
  const quarter = `${today.slice(0, 4)}-Q${Math.ceil(Number(today.slice(5, 7)) / 3)}`;
  const kind = 'qualification-file';
  const demands = contract.contract.clauses.some(({ obligations = [] }) =>
    obligations.some((one) => Object.hasOwn(SHOWN_BY, one.id)),
  );
  const span = demands ? spanOf(quarter, contract) : null;
  if (span === null || span.from > today || span.to < today) return false;
  if (await isThere(ctx.tx, ctx.scope, { contract: contract.id, kind, period: span.name })) return false;
  const about = { kind, span, occurrence: null, written: { texts: {}, rows: {} } } as const;
  const asked = { asked: { id: null, name: DRAFTED_BY }, scheduled: true };
  return (await queueDocument(ctx, contract, about, asked)) !== null;
}
