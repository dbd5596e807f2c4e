import type { PersonView } from '@yinuo/api';
import { formatInstant, instantOf, maskMobile } from '@yinuo/kernel';
import { type Actor, permissionsOfActor } from '@yinuo/platform';
import { isAdministrator } from '../domain/role-rules.ts';
import { mayOpen } from '../self.ts';
import type { PersonRow } from './store.ts';

export interface AccountState {
  readonly must_change: boolean;
  readonly second_factor: boolean;
}

/** Mobile numbers are masked for everybody but their owner; of a partner's people only name and roles are shown. */
export function personView(row: PersonRow, actor: Actor, account: AccountState | undefined): PersonView {
  const near = isNear(actor, row.org_id);
  const own = actor.kind === 'person' && actor.personId === row.id;
  return {
    id: row.id,
    name: row.name,
    organisation: {
      id: row.org_id,
      side: row.side,
      name: { zh: row.name_zh, en: row.name_en },
      shortName: row.short_name,
    },
    roles: row.roles,
    state: row.state,
    userName: near ? row.user_name : null,
    mobile: !near || row.mobile === null ? null : own ? row.mobile : maskMobile(row.mobile),
    mail: near ? row.mail : null,
    language: near ? row.language : null,
    secondFactor: account?.second_factor ?? null,
    mustChangePassword: account?.must_change ?? null,
    createdAt: near ? formatInstant(instantOf(row.created_at)) : null,
    version: near ? row.row_version : null,
    may: mayDo(actor, row, near),
  };
}

const isNear = (actor: Actor, orgId: string): boolean =>
  actor.kind === 'system' || (actor.kind === 'person' && (actor.side === 'operator' || actor.orgId === orgId));

function mayDo(actor: Actor, row: PersonRow, near: boolean): string[] {
  const permissions = permissionsOfActor(actor);
  const own = actor.kind === 'person' && actor.personId === row.id;
  const may: string[] = [];
  if (near && permissions.has('person.manage')) {
    may.push('update');
    if (row.state === 'disabled') may.push('enable');
    else if (!own && !isAdministrator(row.roles)) {
      may.push('disable');
      if (mayOpen(actor, row.roles)) may.push('reset-password');
    }
  }
  if (permissions.has('role.grant') && !own) may.push('grant-role');
  return may;
}
