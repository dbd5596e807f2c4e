import type { Role, Side } from '@yinuo/api';
import type { Scope, Tx } from '@yinuo/platform';
import { sql } from 'kysely';
import { db, type Language, type PersonState } from './tables.ts';

/** A person as other modules need one. `mobile` is not masked: whoever shows it masks it. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly orgId: string;
  readonly mobile: string | null;
  readonly mail: string | null;
  readonly language: Language;
  readonly state: PersonState;
  readonly roles: readonly Role[];
}

export interface OrganisationName {
  readonly zh: string;
  readonly en: string;
  readonly shortName: string;
  readonly side: Side;
}

const people = (tx: Tx) =>
  db(tx)
    .selectFrom('person')
    .select(['person.id', 'person.name', 'org_id as orgId', 'mobile', 'mail', 'language', 'state'])
    .select(sql<Role[]>`array(select role from person_role r where r.person_id = person.id order by role)`.as('roles'));

/** By id, of those whom the transaction may see; an unknown id is simply absent. */
export async function peopleById(tx: Tx, _scope: Scope, ids: readonly string[]): Promise<Map<string, KnownPerson>> {
  if (ids.length === 0) return new Map();
  const rows = await people(tx)
    .where('person.id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Active people of these organisations who hold one of the roles, by name. */
export async function peopleInRoles(
  tx: Tx,
  _scope: Scope,
  orgIds: readonly string[],
  roles: readonly Role[],
): Promise<KnownPerson[]> {
  if (orgIds.length === 0 || roles.length === 0) return [];
  return people(tx)
    .where('org_id', 'in', [...orgIds])
    .where('state', '=', 'active')
    .where('person.id', 'in', (is) =>
      is
        .selectFrom('person_role')
        .select('person_id')
        .where('role', 'in', [...roles]),
    )
    .orderBy('name')
    .execute();
}

/** Names of the organisations that the transaction may see. */
export async function organisationNames(tx: Tx, ids: readonly string[]): Promise<Map<string, OrganisationName>> {
  if (ids.length === 0) return new Map();
  const rows = await db(tx)
    .selectFrom('organisation')
    .select(['id', 'side', 'name_zh as zh', 'name_en as en', 'short_name as shortName'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, ...name }) => [id, name]));
}
