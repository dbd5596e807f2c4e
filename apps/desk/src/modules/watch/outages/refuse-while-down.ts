import { type CommandContext, Fault } from '@yinuo/platform';
import { findOpenOutage } from '../store/outage-store.ts';

/**
 * What is down now ends when it is seen to work, or by the hospital's word: nobody else stops looking at it or judges it
 * otherwise meanwhile. Throws `outage.open`.
 */
export async function refuseWhileDown(
  ctx: CommandContext,
  watched: { readonly probe: string } | { readonly source: string },
): Promise<void> {
  if (ctx.actor.kind === 'person' && ctx.actor.side === 'hospital') return;
  const found = await findOpenOutage(ctx.tx, ctx.scope, watched);
  if (found) throw new Fault('outage.open', { outage: found.id, title: found.title });
}
