import { beijingDate, type DateText } from '@yinuo/kernel';
import { type CommandContext, command, type Poller } from '@yinuo/platform';
import { z } from 'zod';
import { nextTerm } from '../domain/term.ts';
import { versionAt } from '../domain/version-at.ts';
import { everyVersion } from '../every-version.ts';
import { claimEnded, markEnded, updateTerm } from '../store/contract-store.ts';
import { findNotice } from '../store/notice-store.ts';
import { moveTerms } from './move-term.ts';

const BATCH = 100;

/**
 * The term of a contract whose last day is over has ended, or goes on by itself where the contract says so and no notice
 * stands; told once, by whichever desk sees it first.
 */
export const endContracts = command({
  name: 'contract.end',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true,
  async run(ctx) {
    // First: a term that an amendment made longer has not ended.
    await moveTerms(ctx);
    const over = await claimEnded(ctx.tx, ctx.scope, beijingDate(ctx.now), BATCH);
    for (const { id, ends_on: endsOn } of over) if (endsOn !== null) await renewOrEnd(ctx, id, endsOn);
    return { ended: over.length };
  },
});

async function renewOrEnd(ctx: CommandContext, id: string, endsOn: DateText): Promise<void> {
  const today = beijingDate(ctx.now);
  const { versions, signedOn, startsOn } = await everyVersion(ctx.tx, ctx.scope, id);
  const holding = versionAt(versions, today);
  const notice = await findNotice(ctx.tx, ctx.scope, id);
  const isEnded = notice !== null && notice.ends_on <= endsOn;
  const term = holding && startsOn && signedOn && !isEnded ? nextTerm(holding.contract, startsOn, today) : null;
  if (term === null || !signedOn || !startsOn) {
    await markEnded(ctx.tx, ctx.scope, [id]);
    const data = { endsOn, ...(notice === null ? {} : { notice: notice.id }) };
    await ctx.record({ type: 'contract.ended', contract: id, subject: id, at: ctx.now, data });
    return;
  }
  // A notice that came too late leaves one more term, and no day beyond it.
  const until = notice !== null && notice.ends_on < term.to ? notice.ends_on : term.to;
  await updateTerm(ctx.tx, ctx.scope, id, { state: 'in-force', signedOn, startsOn, endsOn: until });
  const data = { before: endsOn, from: term.from, endsOn: until, number: term.number };
  await ctx.record({ type: 'contract.renewed', contract: id, subject: id, at: ctx.now, data });
}

export const contractEnder: Poller = {
  name: 'contract-ender',
  everyMs: 60_000,
  run: async (platform) =>
    (await endContracts(platform, { kind: 'system', job: 'contract-ender' }, {})).ended === BATCH,
};
