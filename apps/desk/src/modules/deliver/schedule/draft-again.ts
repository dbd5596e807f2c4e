import { addDays, beijingDate, type DateText, instantOf } from '@yinuo/kernel';
import type { CommandContext } from '@yinuo/platform';
import { contractForJudging } from '../../agreement/index.ts';
import { owedById } from '../../ledger/index.ts';
import { type About, DRAFTED_BY, queueDocument } from '../documents/queue-document.ts';
import { sortOfPeriod } from '../gather/period.ts';
import { KINDS } from '../kinds/index.ts';
import { draftCorrection } from './draft-correction.ts';
import { type Lost, takeLost } from './lost-store.ts';

/** What tells of days longer ago is left to people. */
const BACK_DAYS = 100;

/**
 * Whatever the desk drafts by itself (what is owed, a companion, an analysis, a handover) and of which nothing was made comes
 * again, once a day, while it is still owed. Gives how many were looked at, and how many drafted.
 */
export async function draftAgain(ctx: CommandContext, limit: number): Promise<{ taken: number; drafted: number }> {
  const since = addDays(beijingDate(ctx.now), -BACK_DAYS);
  const taken = await takeLost(ctx.tx, ctx.scope, ctx.now, limit);
  let drafted = 0;
  for (const lost of taken) if (lastDayOf(lost) >= since && (await draft(ctx, lost))) drafted += 1;
  return { taken: taken.length, drafted };
}

async function draft(ctx: CommandContext, lost: Lost): Promise<boolean> {
  const { contract_id: id, kind, period } = lost;
  if (KINDS[kind].correctsSeal) return period !== null && draftCorrection(ctx, { contract: id, period });
  const about = lost.followed ? null : aboutOf(lost);
  if (about === null || !(await isStillOwed(ctx, lost.occurrence_id))) return false;
  const contract = await contractForJudging(ctx.tx, ctx.scope, id, ctx.now);
  const asked = { asked: { id: null, name: DRAFTED_BY }, scheduled: true, again: true };
  return (await queueDocument(ctx, contract, about, asked)) !== null;
}

const lastDayOf = ({ period_to: to, asked_at: askedAt }: Lost): DateText => to ?? beijingDate(instantOf(askedAt));

function aboutOf({ kind, occurrence_id: occurrence, ...of }: Lost): About | null {
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
