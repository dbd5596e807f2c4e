import type { CommandContext } from '@yinuo/platform';
import { lockAlerts, recoverAlert, stopAlertsOf } from '../store/alert-store.ts';

/** Nobody looks any more: the open alert of a probe ends, by a person's decision and not because it works again. */
export async function endAlertOf(ctx: CommandContext, contract: string, probe: string): Promise<void> {
  const row = await recoverAlert(ctx.tx, contract, probe, ctx.now, true);
  if (!row) return;
  await ctx.record({
    type: 'alert.ended',
    contract,
    subject: row.id,
    at: ctx.now,
    data: { title: row.title },
  });
}

/** Nobody listens any more: the open alerts of another tool end with its address, and none of them has recovered. */
export async function endAlertsOfSource(ctx: CommandContext, contract: string, source: string): Promise<void> {
  await lockAlerts(ctx.tx, [contract]);
  for (const row of await stopAlertsOf(ctx.tx, contract, source, ctx.now))
    await ctx.record({ type: 'alert.ended', contract, subject: row.id, at: ctx.now, data: { title: row.title } });
}
