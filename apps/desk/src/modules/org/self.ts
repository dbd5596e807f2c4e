import { type Actor, Fault, type PersonActor } from '@yinuo/platform';

/** The person who acts; every verb of this module is a person's. */
export function selfOf(actor: Actor): PersonActor {
  if (actor.kind !== 'person') throw new Fault('auth.forbidden', { actor: actor.kind });
  return actor;
}
