import { addDays, beijingDate, instantOf } from '@yinuo/kernel';
import type { CommandContext } from '@yinuo/platform';
import { contractForJudging } from '../../agreement/index.ts';
import { owedById } from '../../ledger/index.ts';
import { type About, queueDocument } from '../documents/queue-document.ts';
import { sortOfPeriod } from '../gather/period.ts';
import { DRAFTED_BY } from './drafted-by.ts';
import { type LostDraft, lostDrafts } from './store.ts';

/** A draft that failed, or that somebody cancelled, comes again when so long ago. */
const AGAIN_AFTER_MS = 86_400_000;
/** What tells of days longer ago is left to people. */
const BACK_DAYS = 100;

/**
 * Whatever the desk drafts by itself (what is owed, a companion, an analysis, a handover) and of which nothing was made comes
 * again, once a day, while it is still owed. Gives how many.
 */
export async function draftAgain(ctx: CommandContext, limit: number): Promise<number> {
  const before = instantOf(ctx.now - AGAIN_AFTER_MS);
  const since = addDays(beijingDate(ctx.now), -BACK_DAYS);
  let drafted = 0;
  for (const lost of await lostDrafts(ctx.tx, ctx.scope, { before, since })) {
    if (drafted === limit) break;
    const about = aboutOf(lost);
    if (about === null || !(await isStillOwed(ctx, lost.occurrence_id))) continue;
    const contract = await contractForJudging(ctx.tx, ctx.scope, lost.contract_id, ctx.now);
    const asked = { asked: { id: null, name: DRAFTED_BY }, scheduled: true, again: true };
    if ((await queueDocument(ctx, contract, about, asked)) !== null) drafted += 1;
  }
  return drafted;
}

function aboutOf({ kind, occurrence_id: occurrence, ...of }: LostDraft): About | null {
  if (kind === 'fault-analysis')
    return of.case_id === null
      ? null
      : { kind, case: { id: of.case_id, number: of.case_number ?? '' }, parts: null, occurrence };
  const { period: name, period_from: from, period_to: to } = of;
  if (name === null || from === null || to === null) return null;
  return { kind, span: { name, sort: sortOfPeriod(name), from, to }, occurrence, written: null };
}

const OVER = new Set(['done', 'confirmed', 'waived', 'withdrawn']);

async function isStillOwed({ tx, scope }: CommandContext, occurrence: string | null): Promise<boolean> {
  if (occurrence === null) return true;
  const owed = await owedById(tx, scope, occurrence);
  return owed !== null && !OVER.has(owed.state);
}
