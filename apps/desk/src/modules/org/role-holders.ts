import type { Role } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { type KnownPerson, peopleById } from './people-of.ts';
import { db } from './tables.ts';

const CHANGES = ['role.granted', 'role.revoked', 'person.created', 'person.enabled', 'person.disabled'];

/**
 * Who held a role in these organisations at an instant, by name: who holds it now, with what was granted, revoked or
 * disabled since taken back. Changes of an organisation that the transaction may not see are not taken back.
 */
export async function peopleInRoleAt(
  tx: Tx,
  scope: Scope,
  orgIds: readonly string[],
  role: Role,
  at: Instant,
): Promise<KnownPerson[]> {
  if (orgIds.length === 0) return [];
  const ids = db(tx)
    .selectFrom('person')
    .select('id')
    .where('org_id', 'in', [...orgIds]);
  const people = await peopleById(
    tx,
    scope,
    (await ids.execute()).map(({ id }) => id),
  );
  const changes = await tx
    .selectFrom('fact')
    .select(['subject', 'type', 'data'])
    .where('subject', 'in', [...people.keys(), ''])
    .where('type', 'in', CHANGES)
    .where('at', '>', instantValue(at))
    .orderBy('seq', 'desc')
    .execute();
  const holders = new Set([...people.values()].filter(({ roles }) => roles.includes(role)).map(({ id }) => id));
  const active = new Set([...people.values()].filter(({ state }) => state === 'active').map(({ id }) => id));
  for (const { subject, type, data } of changes) {
    const isRole = data.role === role;
    if (type === 'role.granted' && isRole) holders.delete(subject);
    else if (type === 'role.revoked' && isRole) holders.add(subject);
    else if (type === 'person.disabled') active.add(subject);
    else if (type === 'person.enabled' || type === 'person.created') active.delete(subject);
  }
  return [...people.values()]
    .filter(({ id }) => holders.has(id) && active.has(id))
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}
