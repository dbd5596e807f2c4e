import { type CommandContext, Fault, type QueryContext } from '@yinuo/platform';
import { countActiveHooks } from './store.ts';

/** Hooks in use of one organisation, outgoing and inbound counted apart: each outgoing one costs a delivery a fact. */
const HOOKS_MAX = 50;

/** The organisation and person that a hook belongs to; a contract must be one of their own. */
export function hookOwner(ctx: CommandContext | QueryContext, contract: string | null): { org: string; by: string } {
  if (ctx.actor.kind !== 'person') throw new Fault('auth.forbidden', { permission: 'webhook.manage' });
  if (contract !== null && ctx.scope.contracts !== 'all' && !ctx.scope.contracts.includes(contract))
    throw new Fault('not-found', { contract });
  return { org: ctx.actor.orgId, by: ctx.actor.personId };
}

/** Refuses one more than there may be. */
export async function refuseTooMany(
  ctx: CommandContext,
  table: 'webhook' | 'inbound_hook',
  org: string,
): Promise<void> {
  if ((await countActiveHooks(ctx.tx, table, org)) >= HOOKS_MAX) throw new Fault('rate.limited', { max: HOOKS_MAX });
}
