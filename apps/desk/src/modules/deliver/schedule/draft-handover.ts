import { addDays, beijingDate } from '@yinuo/kernel';
import type { CommandContext } from '@yinuo/platform';
import { type JudgingContract, termStanding } from '../../agreement/index.ts';
import { DRAFTED_BY, queueDocument } from '../documents/queue-document.ts';
import { runningTerm } from '../gather/period.ts';
import { isThere } from './store.ts';

/** What somebody who takes over must know is drafted so many days before a term ends for good. */
const AHEAD_DAYS = 30;

/** The handover pack of a contract that ends soon and does not go on by itself; once. */
export async function draftHandover(ctx: CommandContext, contract: JudgingContract): Promise<boolean> {
  const today = beijingDate(ctx.now);
  const { id, startsOn, endsOn } = contract;
  if (startsOn === null || endsOn === null || startsOn > today || addDays(today, AHEAD_DAYS) < endsOn) return false;
  const { renewsItself, notice } = await termStanding(ctx, id);
  if (renewsItself && (notice === null || notice.ends_on > endsOn)) return false;
  const span = runningTerm(contract);
  const kind = 'handover-pack';
  if (span === null || (await isThere(ctx.tx, ctx.scope, { contract: id, kind, period: span.name }))) return false;
  const about = { kind, span, occurrence: null, written: { texts: {}, rows: {} } } as const;
  const asked = { asked: { id: null, name: DRAFTED_BY }, scheduled: true };
  return (await queueDocument(ctx, contract, about, asked)) !== null;
}
