import type { Role } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { sql } from 'kysely';
import { db, type Language, type PersonState } from '../tables.ts';

export interface PersonFilter {
  readonly organisation?: string | undefined;
  readonly role?: Role | undefined;
  readonly state?: PersonState | undefined;
  readonly search?: string | undefined;
  /** Name and id of the last person of the page before. */
  readonly after: readonly [string, string] | null;
  readonly limit: number;
}

/** People with organisation and roles; row-level security keeps it to the own organisation and its partners. */
const people = (tx: Tx) =>
  db(tx)
    .selectFrom('person')
    .innerJoin('organisation', 'organisation.id', 'person.org_id')
    .select([
      'person.id',
      'person.org_id',
      'person.user_name',
      'person.name',
      'person.mobile',
      'person.mail',
      'person.state',
      'person.language',
      'person.created_at',
      'person.row_version',
      'organisation.side',
      'organisation.name_zh',
      'organisation.name_en',
      'organisation.short_name',
    ])
    .select(sql<Role[]>`array(select role from person_role r where r.person_id = person.id order by role)`.as('roles'));

export type PersonRow = Awaited<ReturnType<ReturnType<typeof people>['execute']>>[number];

/** In pinyin order. `limit` rows after the cursor. */
export function selectPeople(tx: Tx, scope: Scope, filter: PersonFilter): Promise<PersonRow[]> {
  const pinyin = sql<string>`person.name collate "zh-x-icu"`;
  let rows = people(tx).orderBy(pinyin).orderBy('person.id').limit(filter.limit);
  if (filter.organisation) rows = rows.where('person.org_id', '=', filter.organisation);
  if (filter.state) rows = rows.where('person.state', '=', filter.state);
  if (filter.role) {
    const role = filter.role;
    rows = rows.where((is) =>
      is.exists(
        is
          .selectFrom('person_role')
          .select('role')
          .whereRef('person_role.person_id', '=', 'person.id')
          .where('role', '=', role),
      ),
    );
  }
  if (filter.search) {
    const part = `%${filter.search.replaceAll(/[\\%_]/g, '\\$&')}%`;
    // What a partner's people sign in as is not shown, and so not found either.
    const near = scope.contracts === 'all' ? sql<boolean>`true` : sql<boolean>`person.org_id = ${scope.org}`;
    rows = rows.where((is) =>
      is.or([is('person.name', 'ilike', part), is.and([near, is('person.user_name', 'ilike', part)])]),
    );
  }
  if (filter.after) {
    const [name, id] = filter.after;
    rows = rows.where(sql<boolean>`(person.name collate "zh-x-icu", person.id) > (${name}, ${id})`);
  }
  return rows.execute();
}

export async function findPerson(tx: Tx, _scope: Scope, id: string): Promise<PersonRow | null> {
  return (await people(tx).where('person.id', '=', id).executeTakeFirst()) ?? null;
}

/** The same, locked against a second writer until the end of the transaction. */
export async function lockPerson(tx: Tx, _scope: Scope, id: string): Promise<PersonRow | null> {
  return (await people(tx).where('person.id', '=', id).forUpdate('person').executeTakeFirst()) ?? null;
}

/** First-password and second-factor state of those whom the asking organisation may manage. */
export async function selectAccounts(tx: Tx, ids: readonly string[]) {
  const result = await sql<{ person_id: string; must_change: boolean; second_factor: boolean }>`
    select person_id, must_change, second_factor from yinuo_second_factor(${[...ids]})`.execute(tx);
  return new Map(result.rows.map((row) => [row.person_id, row]));
}

export interface NewPerson {
  readonly id: string;
  readonly orgId: string;
  readonly userName: string;
  readonly name: string;
  readonly mobile: string | null;
  readonly mail: string | null;
  readonly language: Language;
  readonly createdAt: Instant;
}

/** With the account that the sign-in library reads; false when the user name is taken. */
export async function insertPerson(tx: Tx, _scope: Scope, person: NewPerson, passwordHash: string): Promise<boolean> {
  const created = new Date(person.createdAt);
  const taken = await db(tx)
    .insertInto('person')
    .values({
      id: person.id,
      org_id: person.orgId,
      user_name: person.userName,
      name: person.name,
      mobile: person.mobile,
      mail: person.mail,
      language: person.language,
      created_at: created,
    })
    .onConflict((conflict) => conflict.column('user_name').doNothing())
    .executeTakeFirst();
  if (taken.numInsertedOrUpdatedRows === 0n) return false;
  await sql`select yinuo_open_account(${person.id}, ${passwordHash}, ${created}::timestamptz)`.execute(tx);
  return true;
}

export interface PersonChange {
  readonly name?: string;
  readonly mobile?: string | null;
  readonly mail?: string | null;
  readonly language?: Language;
}

/** False when the row is not at `version` any more. */
export async function updatePersonRow(
  tx: Tx,
  _scope: Scope,
  id: string,
  version: number,
  change: PersonChange,
): Promise<boolean> {
  const updated = await db(tx)
    .updateTable('person')
    .set({ ...change, row_version: version + 1 })
    .where('id', '=', id)
    .where('row_version', '=', version)
    .executeTakeFirst();
  return updated.numUpdatedRows === 1n;
}

export async function setPersonState(
  tx: Tx,
  _scope: Scope,
  id: string,
  state: PersonState,
  at: Instant,
): Promise<void> {
  await db(tx)
    .updateTable('person')
    .set((is) => ({
      state,
      disabled_at: state === 'disabled' ? new Date(at) : null,
      row_version: is('row_version', '+', 1),
    }))
    .where('id', '=', id)
    .execute();
}

export async function insertRole(
  tx: Tx,
  _scope: Scope,
  row: { personId: string; role: Role; at: Instant; by: string | null },
): Promise<void> {
  await db(tx)
    .insertInto('person_role')
    .values({ person_id: row.personId, role: row.role, granted_at: new Date(row.at), granted_by: row.by })
    .execute();
}

export async function deleteRole(tx: Tx, _scope: Scope, personId: string, role: Role): Promise<boolean> {
  const deleted = await db(tx)
    .deleteFrom('person_role')
    .where('person_id', '=', personId)
    .where('role', '=', role)
    .executeTakeFirst();
  return deleted.numDeletedRows === 1n;
}
