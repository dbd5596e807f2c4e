import { beijingDate } from '@yinuo/kernel';
import type { CommandContext } from '@yinuo/platform';
import { contractForJudging, contractHeads } from '../../agreement/index.ts';
import { queueDocument } from '../documents/queue-document.ts';
import { spanOf } from '../gather/period.ts';
import { SHOWN_BY } from '../qualifications/papers-showing.ts';
import { DRAFTED_BY } from './drafted-by.ts';
import { isThere } from './store.ts';

/** Papers run out: once a quarter the file of what a contract demands of its supplier (KL-1) is drafted. Gives how many were. */
export async function draftQualifications(ctx: CommandContext): Promise<number> {
  const today = beijingDate(ctx.now);
  const quarter = `${today.slice(0, 4)}-Q${Math.ceil(Number(today.slice(5, 7)) / 3)}`;
  const kind = 'qualification-file';
  let drafted = 0;
  for (const { id, state } of await contractHeads(ctx.tx, ctx.scope)) {
    if (state !== 'in-force') continue;
    const contract = await contractForJudging(ctx.tx, ctx.scope, id, ctx.now);
    const demands = contract.contract.clauses.some(({ obligations = [] }) =>
      obligations.some((one) => Object.hasOwn(SHOWN_BY, one.id)),
    );
    const span = demands ? spanOf(quarter, contract) : null;
    if (span === null || span.from > today || span.to < today) continue;
    if (await isThere(ctx.tx, ctx.scope, { contract: id, kind, period: span.name })) continue;
    const about = { kind, span, occurrence: null, written: { texts: {}, rows: {} } } as const;
    const asked = { asked: { id: null, name: DRAFTED_BY }, scheduled: true };
    if ((await queueDocument(ctx, contract, about, asked)) !== null) drafted += 1;
  }
  return drafted;
}
