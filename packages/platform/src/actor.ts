import { type Permission, permissionsOf, type Role, type Side } from '@yinuo/api';

/** Who acts. Each kind is authorised on its own; there is no actor that may everything. */
export type Actor = PersonActor | RobotActor | SystemActor | AnonymousActor;

/** A signed-in person, or a personal access token that acts for one with no more than its own list of permissions. */
export interface PersonActor {
  readonly kind: 'person';
  readonly personId: string;
  readonly name: string;
  readonly orgId: string;
  readonly side: Side;
  readonly roles: readonly Role[];
  readonly token?: { readonly id: string; readonly permissions: readonly Permission[] };
  readonly address?: string;
  /** Idempotency-Key of the request they act by: each verb keeps its reply under it and gives it again. */
  readonly repeatKey?: string;
}

/** An inbound webhook: may do only what its hook lists, on its one contract. */
export interface RobotActor {
  readonly kind: 'robot';
  readonly hookId: string;
  readonly name: string;
  readonly orgId: string;
  readonly side: Side;
  readonly contractId: string;
  readonly permissions: readonly Permission[];
}

/** Scheduled work of the desk itself; `job` names it. */
export interface SystemActor {
  readonly kind: 'system';
  readonly job: string;
}

export interface AnonymousActor {
  readonly kind: 'anonymous';
  readonly address?: string;
}

/** Permissions of an actor; the system's verbs are marked `system` and need none. */
export function permissionsOfActor(actor: Actor): ReadonlySet<Permission> {
  switch (actor.kind) {
    case 'person': {
      const own = permissionsOf(actor.roles);
      return actor.token ? new Set(actor.token.permissions.filter((permission) => own.has(permission))) : own;
    }
    case 'robot':
      return new Set(actor.permissions);
    case 'system':
    case 'anonymous':
      return new Set();
  }
}

export const actorId = (actor: Actor): string | null => {
  switch (actor.kind) {
    case 'person':
      return actor.personId;
    case 'robot':
      return actor.hookId;
    case 'system':
      return actor.job;
    case 'anonymous':
      return null;
  }
};
