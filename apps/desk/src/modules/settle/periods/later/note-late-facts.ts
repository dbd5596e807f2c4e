import { instantOf } from '@yinuo/kernel';
import { type CommandContext, command, type Poller } from '@yinuo/platform';
import { z } from 'zod';
import { notify } from '../../../notify/index.ts';
import { subjectOf } from '../../domain/period-of.ts';
import { speakersOf } from '../../sides.ts';
import { factHorizon, insertNotes, type LateFact, lateFacts, putSeenUntil, readSeenUntil } from './note-store.ts';

const BATCH = 500;

/**
 * Facts that concern a sealed period and came after its seal are written down beside it; what was signed stays. Looks
 * through what was recorded since the last look, however long ago that is.
 */
export const noteLateFacts = command({
  name: 'period.note',
  permission: 'system',
  input: z.strictObject({}),
  mayDoNothing: true,
  async run(ctx): Promise<{ noted: number; more: boolean }> {
    const since = await readSeenUntil(ctx.tx);
    const until = await factHorizon(ctx.tx);
    const facts = await lateFacts(ctx.tx, ctx.scope, since ?? instantOf(0), until, BATCH);
    await noteFacts(ctx, facts);
    const more = facts.length === BATCH;
    if (!more) await putSeenUntil(ctx.tx, until);
    return { noted: facts.length, more };
  },
});

/** Writes facts down beside the sealed periods that they concern, and tells both sides. */
export async function noteFacts(ctx: CommandContext, facts: readonly LateFact[]): Promise<void> {
  await insertNotes(ctx.tx, ctx.scope, facts);
  for (const group of Map.groupBy(facts, (one) => subjectOf(one.contract_id, one.period)).values())
    await tell(ctx, group);
}

/** One fact and one notice for all that came to one period together. */
async function tell(ctx: CommandContext, facts: readonly LateFact[]): Promise<void> {
  const [first] = facts;
  if (!first) return;
  const { contract_id: contract, period } = first;
  const subject = subjectOf(contract, period);
  const data = { period, count: facts.length, facts: facts.slice(0, 100).map((one) => one.fact_id) };
  await ctx.record({ type: 'period.noted', contract, subject, at: ctx.now, data });
  await notify(ctx, {
    to: await speakersOf(ctx, contract, ['hospital', 'supplier']),
    template: 'period.noted',
    params: { period, count: facts.length },
    contract,
    subject,
    key: `period:${subject}:noted:${first.fact_id}`,
  });
}

export const lateFactNoter: Poller = {
  name: 'late-fact-noter',
  everyMs: 60_000,
  run: async (desk) => (await noteLateFacts(desk, { kind: 'system', job: 'late-fact-noter' }, {})).more,
};
