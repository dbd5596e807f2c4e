import { type CommandContext, command, type Poller } from '@yinuo/platform';
import { z } from 'zod';
import { contractForJudging } from '../../agreement/index.ts';
import { queueDocument } from '../documents/queue-document.ts';
import { sortOfPeriod } from '../gather/period.ts';
import { REMADE_KINDS } from './companion-kinds.ts';
import { draftAgain } from './draft-again.ts';
import { draftHandover } from './draft-handover.ts';
import { draftOwed } from './draft-owed.ts';
import { draftQualificationFile } from './draft-qualification-file.ts';
import { unfinishedSince } from './store.ts';
import { walkContracts } from './walk-contracts.ts';

const BATCH = 50;

/**
 * Each document that falls due appears as a draft when the ledger says «due soon», with what belongs beside it, by itself
 * and once; so does the handover of a term. And once more when its period is over, so that it tells of the whole period.
 * Each round takes so many of what nobody looked at, and has `more` when it took as many.
 */
export const draftDocuments = command({
  name: 'document.draft',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true,
  async run(ctx): Promise<{ drafted: number; more: boolean }> {
    const owed = await draftOwed(ctx, BATCH);
    const walked = await draftOnWalk(ctx);
    const again = await draftAgain(ctx, BATCH);
    const completed = await completeDrafts(ctx);
    return {
      drafted: owed.drafted + walked.drafted + again.drafted + completed,
      more: [owed.taken, walked.taken, again.taken, completed].includes(BATCH),
    };
  },
});

/** What a contract needs by its term or by the quarter, and not by a day of the ledger. */
async function draftOnWalk(ctx: CommandContext): Promise<{ taken: number; drafted: number }> {
  const walked = await walkContracts(ctx, BATCH);
  let drafted = 0;
  for (const id of walked) {
    const contract = await contractForJudging(ctx.tx, ctx.scope, id, ctx.now);
    for (const draft of [draftHandover, draftQualificationFile]) if (await draft(ctx, contract)) drafted += 1;
  }
  return { taken: walked.length, drafted };
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

export const documentDrafter: Poller = {
  name: 'document-drafter',
  everyMs: 60_000,
  run: async (desk) => (await draftDocuments(desk, { kind: 'system', job: 'document-drafter' }, {})).more,
};
