import { permissionsOf, type Role } from '@yinuo/api';
import { type Actor, Fault, type PersonActor, permissionsOfActor } from '@yinuo/platform';

/** The person who acts; every verb of this module is a person's. */
export function selfOf(actor: Actor): PersonActor {
  if (actor.kind !== 'person') throw new Fault('auth.forbidden', { actor: actor.kind });
  return actor;
}

/**
 * Whether this actor may set the password of somebody with these roles. Who sets it could sign in with it, so never of an
 * account that may do what the own one may not: there the operator helps.
 */
export function mayOpen(actor: Actor, roles: readonly Role[]): boolean {
  if (actor.kind === 'person' && actor.side === 'operator') return true;
  const own = permissionsOfActor(actor);
  return [...permissionsOf(roles)].every((permission) => own.has(permission));
}
