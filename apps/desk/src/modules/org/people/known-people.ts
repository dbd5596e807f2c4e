import type { Role } from '@yinuo/api';
import type { Scope, Tx } from '@yinuo/platform';
import { db } from '../tables.ts';

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly orgId: string;
  readonly mobile: string | null;
}

/** Active people of these organisations who hold one of these roles: whom a notice is for. */
export async function peopleInRoles(
  tx: Tx,
  _scope: Scope,
  orgs: readonly string[],
  roles: readonly Role[],
): Promise<KnownPerson[]> {
  if (orgs.length === 0 || roles.length === 0) return [];
  const rows = await db(tx)
    .selectFrom('person')
    .select(['id', 'name', 'org_id', 'mobile'])
    .distinct()
    .where('org_id', 'in', [...orgs])
    .where('state', '=', 'active')
    .where((is) =>
      is.exists(
        is
          .selectFrom('person_role')
          .select('role')
          .whereRef('person_id', '=', 'person.id')
          .where('role', 'in', [...roles]),
      ),
    )
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ id: row.id, name: row.name, orgId: row.org_id, mobile: row.mobile }));
}

/** People by id, of the own organisation and its partners; who is not to be seen is missing. */
export async function peopleById(
  tx: Tx,
  _scope: Scope,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownPerson>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await db(tx)
    .selectFrom('person')
    .select(['id', 'name', 'org_id', 'mobile'])
    .where('id', 'in', wanted)
    .execute();
  return new Map(rows.map((row) => [row.id, { id: row.id, name: row.name, orgId: row.org_id, mobile: row.mobile }]));
}
