import { type CommandContext, Fault, type QueryContext } from '@yinuo/platform';

/** The organisation and person that a hook belongs to; a contract must be one of their own. */
export function hookOwner(ctx: CommandContext | QueryContext, contract: string | null): { org: string; by: string } {
  if (ctx.actor.kind !== 'person') throw new Fault('auth.forbidden', { permission: 'webhook.manage' });
  if (contract !== null && ctx.scope.contracts !== 'all' && !ctx.scope.contracts.includes(contract))
    throw new Fault('not-found', { contract });
  return { org: ctx.actor.orgId, by: ctx.actor.personId };
}
