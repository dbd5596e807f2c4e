import type { Permission } from '@yinuo/api';
import { type Actor, permissionsOfActor } from '../actor.ts';
import { Fault } from '../fault.ts';

/** `system`: only the desk's own jobs; `public`: anybody (a sign-in form). Everything else names its permission. */
export type Demand = Permission | 'system' | 'signed-in';

/** Deny by default, for every kind of actor. */
export function authorise(actor: Actor, demand: Demand): Fault | null {
  if (demand === 'system') return actor.kind === 'system' ? null : new Fault('auth.forbidden', { permission: demand });
  if (actor.kind === 'anonymous') return new Fault('auth.required');
  if (demand === 'signed-in')
    return actor.kind === 'person' ? null : new Fault('auth.forbidden', { permission: demand });
  return permissionsOfActor(actor).has(demand) ? null : new Fault('auth.forbidden', { permission: demand });
}
