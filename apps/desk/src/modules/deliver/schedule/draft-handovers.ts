import { addDays, beijingDate } from '@yinuo/kernel';
import type { CommandContext } from '@yinuo/platform';
import { contractForJudging, contractHeads, termStanding } from '../../agreement/index.ts';
import { queueDocument } from '../documents/queue-document.ts';
import { runningTerm } from '../gather/period.ts';
import { DRAFTED_BY } from './drafted-by.ts';
import { isThere } from './store.ts';

/** What somebody who takes over must know is drafted so many days before a term ends for good. */
const AHEAD_DAYS = 30;

/** The handover pack of each contract that ends soon and does not go on by itself; once. Gives how many were drafted. */
export async function draftHandovers(ctx: CommandContext): Promise<number> {
  const today = beijingDate(ctx.now);
  let drafted = 0;
  for (const { id, state } of await contractHeads(ctx.tx, ctx.scope)) {
    if (state !== 'in-force') continue;
    const contract = await contractForJudging(ctx.tx, ctx.scope, id, ctx.now);
    const { startsOn, endsOn } = contract;
    if (startsOn === null || endsOn === null || startsOn > today || addDays(today, AHEAD_DAYS) < endsOn) continue;
    const { renewsItself, notice } = await termStanding(ctx, id);
    if (renewsItself && (notice === null || notice.ends_on > endsOn)) continue;
    const span = runningTerm(contract);
    const kind = 'handover-pack';
    if (span === null || (await isThere(ctx.tx, ctx.scope, { contract: id, kind, period: span.name }))) continue;
    const about = { kind, span, occurrence: null, written: { texts: {}, rows: {} } } as const;
    const asked = { asked: { id: null, name: DRAFTED_BY }, scheduled: true };
    if ((await queueDocument(ctx, contract, about, asked)) !== null) drafted += 1;
  }
  return drafted;
}
