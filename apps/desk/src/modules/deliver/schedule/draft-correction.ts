import { type Instant, instantOf } from '@yinuo/kernel';
import type { CommandContext, Listener } from '@yinuo/platform';
import { contractForJudging } from '../../agreement/index.ts';
import { correctedPeriods } from '../../settle/index.ts';
import { DRAFTED_BY, queueDocument } from '../documents/queue-document.ts';
import { sortOfPeriod } from '../gather/period.ts';
import { noteTried, putOffUntil } from './lost-store.ts';

const KIND = 'correction-note';
const DAY_MS = 86_400_000;

/** Facts came to a sealed period: its correction note is drafted, or put off where it was drafted within the day. */
export const onPeriodNoted: Listener = async (ctx, { contract, data = {} }) => {
  if (contract !== null) await draftCorrection(ctx, { contract, period: String(data.period) });
};

/** The note of facts that the last one does not tell; once a day at most. Whether it was drafted. */
export async function draftCorrection(
  ctx: CommandContext,
  { contract: id, period }: { readonly contract: string; readonly period: string },
): Promise<boolean> {
  const corrected = await correctedPeriods(ctx.tx, ctx.scope, { contract: id, since: instantOf(0) });
  const one = corrected.find(({ period: name }) => name === period);
  if (!one) return false;
  const last = await noteTried(ctx.tx, ctx.scope, { contract: id, kind: KIND, period });
  if (last?.told != null && last.told >= one.lastAt) return false;
  if (last !== null && ctx.now - last.tried < DAY_MS) {
    await putOffUntil(ctx.tx, ctx.scope, last.id, (last.tried + DAY_MS) as Instant);
    return false;
  }
  const contract = await contractForJudging(ctx.tx, ctx.scope, id, ctx.now);
  const span = { name: period, sort: sortOfPeriod(period), from: one.from, to: one.to };
  const about = { kind: KIND, span, occurrence: null, written: { texts: {}, rows: {} } } as const;
  const asked = { asked: { id: null, name: DRAFTED_BY }, scheduled: last === null };
  return (await queueDocument(ctx, contract, about, asked)) !== null;
}
