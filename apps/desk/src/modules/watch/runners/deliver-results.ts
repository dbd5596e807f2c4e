import { command, Fault } from '@yinuo/platform';
import { DeliverResults, type ResultsDelivered } from '@yinuo/probes/shapes';
import { z } from 'zod';
import { keptUntil } from '../domain/time/partitions.ts';
import { keepResults } from '../results/keep-results.ts';
import { extendEvidence, missingEvidence } from '../store/results/evidence-store.ts';
import { lockRunner, setDelivered } from '../store/runner-store.ts';

/** Kept together with the number up to which they are kept: at least once from there, once here. */
export const deliverResults = command({
  name: 'runner.deliver',
  permission: 'system',
  input: DeliverResults.extend({ runner: z.string() }),
  mayDoNothing: true,
  async run(ctx, { runner, results }): Promise<ResultsDelivered> {
    const row = await lockRunner(ctx.tx, runner);
    if (!row) throw new Fault('hook.signature-invalid');
    if (results.some((result, index) => result.seq <= (results[index - 1]?.seq ?? 0)))
      throw new Fault('input.invalid', {}, [{ path: 'results', rule: 'seq-rising' }]);
    const fresh = results.filter((result) => result.seq > row.delivered);
    await keepResults(ctx, fresh, runner);
    const delivered = Math.max(row.delivered, results.at(-1)?.seq ?? 0);
    await setDelivered(ctx.tx, runner, delivered, ctx.now);
    const hashes = results.flatMap((result) => (result.evidence ?? []).map((one) => one.sha256));
    await extendEvidence(ctx.tx, row.contract_id, hashes, keptUntil(ctx.now));
    return { delivered, wanted: await missingEvidence(ctx.tx, row.contract_id, hashes), now: ctx.now };
  },
});
