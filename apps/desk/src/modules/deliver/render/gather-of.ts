import type { DocumentKind } from '@yinuo/api';
import { beijingDate, endOfDay, type Instant, instantOf, startOfDay } from '@yinuo/kernel';
import type { QueryContext } from '@yinuo/platform';
import { contractForJudging, type JudgingContract } from '../../agreement/index.ts';
import { periodStanding } from '../../settle/index.ts';
import type { GatheredData } from '../gather/kind.ts';
import type { Span } from '../gather/period.ts';
import { type KeptMonths, Reading } from '../gather/reading.ts';
import { KINDS } from '../kinds/index.ts';

/**
 * The instant at which a document of a period is judged: that of its review; else the end of its last day, or now while
 * it still runs. On which day a document is made does not matter, unless it tells of what came after the seal. A plan knows
 * nothing of the days that it plans.
 */
export async function cutOff(ctx: QueryContext, contract: string, span: Span, kind?: DocumentKind): Promise<Instant> {
  if (kind !== undefined && KINDS[kind].correctsSeal) return ctx.now;
  if (kind !== undefined && KINDS[kind].plans) return instantOf(Math.min(startOfDay(span.from), ctx.now));
  const standing = await periodStanding(ctx.tx, ctx.scope, contract, span.name);
  return standing?.asOf ?? instantOf(Math.min(endOfDay(span.to), ctx.now));
}

interface OfPeriod {
  readonly kind: DocumentKind;
  readonly contract: string;
  readonly span: Span;
  readonly asOf: Instant;
  readonly kept: KeptMonths | undefined;
}

/** What a kind of document tells of a period, judged at an instant. */
export async function gatherOf(
  ctx: QueryContext,
  { kind, contract: id, span, asOf, kept }: OfPeriod,
): Promise<GatheredData> {
  const contract = await contractOn(ctx, id, span, asOf);
  const reading = new Reading(ctx, id, asOf, kept);
  return KINDS[kind].gather({ ctx, span, of: null, asOf, lastDay: lastDayOf(span, asOf), contract, reading });
}

/** As it holds on the last day that is told of. */
export const contractOn = (ctx: QueryContext, id: string, span: Span, asOf: Instant): Promise<JudgingContract> =>
  contractForJudging(ctx.tx, ctx.scope, id, startOfDay(lastDayOf(span, asOf)));

function lastDayOf({ to }: Pick<Span, 'to'>, asOf: Instant): Span['to'] {
  const today = beijingDate(asOf);
  return to < today ? to : today;
}
