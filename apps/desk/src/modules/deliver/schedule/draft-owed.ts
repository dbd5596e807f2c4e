import { addDays, beijingDate, type DateText, startOfDay } from '@yinuo/kernel';
import type { CommandContext } from '@yinuo/platform';
import { contractForJudging } from '../../agreement/index.ts';
import { type Owed, takeUpPapers } from '../../ledger/index.ts';
import { DRAFTED_BY, queueDocument } from '../documents/queue-document.ts';
import type { Kind } from '../gather/kind.ts';
import { type PeriodSort, sortOfPeriod } from '../gather/period.ts';
import { KINDS } from '../kinds/index.ts';
import { companionKinds, PERIOD_KINDS, type PeriodKindName } from './companion-kinds.ts';
import { draftAnalysis, isAnalysis } from './draft-analysis.ts';
import { draftedOf, isThere } from './store.ts';

/** What fell due longer ago is left to people: a desk that takes over an old contract does not write its whole past. */
const BACK_DAYS = 100;

// The paper of an inspection is drafted when that is signed.
const WRITTEN = Object.values(KINDS).filter(({ inspects }) => inspects === undefined);
const DOCUMENTS = WRITTEN.flatMap(({ fulfils }) => fulfils);
const AHEAD = WRITTEN.filter(({ plans, periods }) => plans || periods.length === 0).flatMap(({ fulfils }) => fulfils);

/** Drafts what the ledger says is due soon or late, with what belongs beside it; each is looked at once. */
export async function draftOwed(ctx: CommandContext, limit: number): Promise<{ taken: number; drafted: number }> {
  const { tx, scope, now } = ctx;
  const today = beijingDate(now);
  const since = startOfDay(addDays(today, -BACK_DAYS));
  const owed = await takeUpPapers(tx, scope, { documents: DOCUMENTS, ahead: AHEAD, since, today, now }, limit);
  const known = await draftedOf(
    tx,
    scope,
    owed.map(({ id }) => id),
  );
  let drafted = 0;
  for (const one of owed) if (!known.has(one.id)) drafted += await draft(ctx, one, today);
  return { taken: owed.length, drafted };
}

async function draft(ctx: CommandContext, one: Owed, today: DateText): Promise<number> {
  if (isAnalysis(one)) return (await draftAnalysis(ctx, one)) === null ? 0 : 1;
  const found = kindOf(one);
  // A plan of a period that is over plans nothing.
  if (found === null || (KINDS[found].plans && one.to < today)) return 0;
  const contract = await contractForJudging(ctx.tx, ctx.scope, one.contract, ctx.now);
  const span = { name: one.period, sort: sortOfPeriod(one.period), from: one.from, to: one.to };
  const about = { kind: found, span, occurrence: one.id, written: { texts: {}, rows: {} } };
  const asked = { asked: { id: null, name: DRAFTED_BY }, scheduled: true };
  if ((await queueDocument(ctx, contract, about, asked)) === null) return 0;
  let drafted = 1;
  for (const kind of companionKinds(one.obligation, span.sort)) {
    if (await isThere(ctx.tx, ctx.scope, { contract: contract.id, kind, period: span.name })) continue;
    const beside = { ...about, kind, occurrence: null };
    if ((await queueDocument(ctx, contract, beside, asked)) !== null) drafted += 1;
  }
  return drafted;
}

/** The kind that fulfils what is owed, when it is made for periods of that sort. */
function kindOf({ document, period }: Owed): PeriodKindName | null {
  if (/^\d{4}-\d\d-\d\d$/.test(period)) return null; // a single day
  const sort: PeriodSort = sortOfPeriod(period);
  const fits = ({ fulfils, periods, inspects }: Kind) =>
    inspects === undefined && fulfils.includes(document?.id ?? '') && periods.includes(sort);
  return PERIOD_KINDS.find((kind) => fits(KINDS[kind])) ?? null;
}
