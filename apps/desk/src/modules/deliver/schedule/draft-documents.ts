import { addDays, beijingDate, type DateText, startOfDay } from '@yinuo/kernel';
import { type CommandContext, command, type Poller } from '@yinuo/platform';
import { z } from 'zod';
import { contractForJudging } from '../../agreement/index.ts';
import { documentsOwed, type Owed } from '../../ledger/index.ts';
import { queueDocument } from '../documents/queue-document.ts';
import type { Kind } from '../gather/kind.ts';
import { type PeriodSort, sortOfPeriod } from '../gather/period.ts';
import { KINDS } from '../kinds/index.ts';
import { companionKinds, PERIOD_KINDS, type PeriodKindName, REMADE_KINDS } from './companion-kinds.ts';
import { draftAgain } from './draft-again.ts';
import { draftAnalysis, isAnalysis } from './draft-analysis.ts';
import { draftCorrections } from './draft-corrections.ts';
import { draftHandovers } from './draft-handovers.ts';
import { draftQualifications } from './draft-qualifications.ts';
import { DRAFTED_BY } from './drafted-by.ts';
import { draftedOf, isThere, unfinishedSince } from './store.ts';

const BATCH = 50;
/** What fell due longer ago is left to people: a desk that takes over an old contract does not write its whole past. */
const BACK_DAYS = 100;

/**
 * Each document that falls due appears as a draft when the ledger says «due soon», with what belongs beside it, by itself
 * and once; so does the handover of a term. And once more when its period is over, so that it tells of the whole period.
 */
export const draftDocuments = command({
  name: 'document.draft',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true,
  async run(ctx): Promise<{ drafted: number }> {
    const drafted = await draftOwed(ctx);
    const beside = (await draftHandovers(ctx)) + (await draftQualifications(ctx)) + (await draftCorrections(ctx));
    const again = await draftAgain(ctx, BATCH);
    return { drafted: drafted + (await completeDrafts(ctx)) + beside + again };
  },
});

async function draftOwed(ctx: CommandContext): Promise<number> {
  const today = beijingDate(ctx.now);
  const since = startOfDay(addDays(today, -BACK_DAYS));
  const owed = (await documentsOwed(ctx.tx, ctx.scope, since, 2000)).filter(
    (one) => isAnalysis(one) || isToDraft(one, today),
  );
  const known = await draftedOf(
    ctx.tx,
    ctx.scope,
    owed.map(({ id }) => id),
  );
  const missing = owed.filter(({ id }) => !known.has(id)).slice(0, BATCH);
  let drafted = 0;
  for (const one of missing) {
    if (isAnalysis(one)) {
      if ((await draftAnalysis(ctx, one)) !== null) drafted += 1;
      continue;
    }
    const found = kindOf(one);
    if (found === null) continue;
    const contract = await contractForJudging(ctx.tx, ctx.scope, one.contract, ctx.now);
    const span = { name: one.period, sort: sortOfPeriod(one.period), from: one.from, to: one.to };
    const about = { kind: found, span, occurrence: one.id, written: { texts: {}, rows: {} } };
    const asked = { asked: { id: null, name: DRAFTED_BY }, scheduled: true };
    if ((await queueDocument(ctx, contract, about, asked)) === null) continue;
    drafted += 1;
    for (const kind of companionKinds(one.obligation, span.sort)) {
      if (await isThere(ctx.tx, ctx.scope, { contract: contract.id, kind, period: span.name })) continue;
      const beside = { ...about, kind, occurrence: null };
      if ((await queueDocument(ctx, contract, beside, asked)) !== null) drafted += 1;
    }
  }
  return drafted;
}

/** A draft that was made before its period was over, and that nobody has handed over, is made once more afterwards. */
async function completeDrafts(ctx: CommandContext): Promise<number> {
  const rows = await unfinishedSince(ctx.tx, ctx.scope, { now: ctx.now, kinds: REMADE_KINDS }, BATCH);
  for (const row of rows) {
    if (row.kind === 'fault-analysis') continue;
    const contract = await contractForJudging(ctx.tx, ctx.scope, row.contract_id, ctx.now);
    const span = { name: row.period, sort: sortOfPeriod(row.period), from: row.period_from, to: row.period_to };
    const about = { kind: row.kind, span, occurrence: row.occurrence_id, written: row.written };
    await queueDocument(ctx, contract, about, {
      asked: { id: row.asked_by, name: row.asked_name },
      scheduled: false,
    });
  }
  return rows.length;
}

/** Of a kind that the desk writes, and its period has begun; a plan until that is over. */
function isToDraft(one: Owed, today: DateText): boolean {
  const kind = kindOf(one);
  if (kind === null) return false;
  return KINDS[kind].plans ? one.to >= today : one.from <= today;
}

/** The kind that fulfils what is owed, when it is made for periods of that sort. */
function kindOf({ document, period }: Owed): PeriodKindName | null {
  if (/^\d{4}-\d\d-\d\d$/.test(period)) return null; // a single day
  const sort: PeriodSort = sortOfPeriod(period);
  // The paper of an inspection is drafted when that is signed.
  const fits = ({ fulfils, periods, inspects }: Kind) =>
    inspects === undefined && fulfils.includes(document?.id ?? '') && periods.includes(sort);
  return PERIOD_KINDS.find((kind) => fits(KINDS[kind])) ?? null;
}

export const documentDrafter: Poller = {
  name: 'document-drafter',
  everyMs: 60_000,
  run: async (desk) => (await draftDocuments(desk, { kind: 'system', job: 'document-drafter' }, {})).drafted >= BATCH,
};
