import { formatInstant, instantOf } from '@yinuo/kernel';
import { command, Fault, verifyFacts } from '@yinuo/platform';
import { z } from 'zod';
import { selectLastSeal, takeTurn } from './store.ts';

/** Checks the whole log; that it was checked, by whom and with what result is itself a fact. */
export const verifyFactLog = command({
  name: 'fact.verify',
  permission: 'fact.verify',
  input: z.object({}).strict(),
  async run(ctx) {
    if (!(await takeTurn(ctx.tx))) throw new Fault('state.conflict', { reason: 'running' });
    const result = await verifyFacts(ctx.platform, ctx.platform.sealingKey);
    const seal = await selectLastSeal(ctx.tx);
    await ctx.record({
      type: 'log.verified',
      contract: null,
      subject: ctx.actor.kind === 'person' ? ctx.actor.personId : 'log',
      at: ctx.now,
      data: {
        batches: result.batches,
        facts: result.facts,
        findings: result.findings.length,
        lastHash: seal?.hash ?? null,
      },
    });
    return {
      batches: result.batches,
      facts: result.facts,
      unsealed: result.unsealed,
      lastHash: seal?.hash ?? null,
      lastSealedAt: seal ? formatInstant(instantOf(seal.sealed_at)) : null,
      findings: result.findings
        .slice(0, 1000)
        .map((one) => ({ kind: one.kind, factId: 'factId' in one ? one.factId : null, batch: one.batch })),
    };
  },
});
