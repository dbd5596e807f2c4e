import { addDays, type DateText, type Instant } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { type Expression, type SqlBool, sql } from 'kysely';
import { type ContractState, db, type PartySide } from '../tables.ts';

/** The code's own scoping, beside row-level security. `column` holds a contract id. */
export const within = (scope: Scope, column: string): Expression<SqlBool> =>
  scope.contracts === 'all' ? sql<SqlBool>`true` : sql<SqlBool>`${sql.ref(column)} = any(${[...scope.contracts]})`;

export interface NewContract {
  readonly id: string;
  readonly slug: string;
  readonly code: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly state: ContractState;
  readonly signedOn: DateText | null;
  readonly startsOn: DateText | null;
  readonly endsOn: DateText | null;
  readonly foundedAt: Instant;
}

/** False when a contract of this slug exists already. */
export async function insertContract(tx: Tx, _scope: Scope, row: NewContract): Promise<boolean> {
  const inserted = await db(tx)
    .insertInto('contract')
    .values({
      id: row.id,
      slug: row.slug,
      code: row.code,
      title_zh: row.title.zh,
      title_en: row.title.en,
      state: row.state,
      signed_on: row.signedOn,
      starts_on: row.startsOn,
      ends_on: row.endsOn,
      founded_at: new Date(row.foundedAt),
    })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function insertParties(
  tx: Tx,
  _scope: Scope,
  contractId: string,
  parties: readonly { readonly orgId: string; readonly side: PartySide }[],
  since: Instant,
): Promise<void> {
  const rows = parties.map(({ orgId, side }) => ({
    contract_id: contractId,
    org_id: orgId,
    side,
    since: new Date(since),
  }));
  if (rows.length > 0) await db(tx).insertInto('contract_party').values(rows).execute();
}

export interface NewVersion {
  readonly contractId: string;
  readonly version: number;
  readonly effectiveFrom: DateText;
  readonly yaml: string;
  readonly digest: string;
  readonly importedAt: Instant;
  readonly importedBy: string | null;
  readonly importedByName: string | null;
}

/** False when the contract has this version, or one of this effective date, already. */
export async function insertVersion(tx: Tx, _scope: Scope, row: NewVersion): Promise<boolean> {
  const inserted = await db(tx)
    .insertInto('contract_version')
    .values({
      contract_id: row.contractId,
      version: row.version,
      effective_from: row.effectiveFrom,
      yaml: row.yaml,
      digest: row.digest,
      imported_at: new Date(row.importedAt),
      imported_by: row.importedBy,
      imported_by_name: row.importedByName,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** A contract with the heads of its versions, in one round trip: what every judged case asks for. */
export async function findContractHead(tx: Tx, scope: Scope, contractId: string) {
  const rows = await db(tx)
    .selectFrom('contract')
    .innerJoin('contract_version', 'contract_version.contract_id', 'contract.id')
    .where('contract.id', '=', contractId)
    .where(within(scope, 'contract.id'))
    .select(['contract.id', 'slug', 'code', 'title_zh', 'title_en', 'state', 'signed_on', 'starts_on', 'ends_on'])
    .select(['row_version', 'version', 'effective_from', 'digest'])
    .orderBy('effective_from')
    .execute();
  const [first] = rows;
  if (!first) return null;
  const { version: _version, effective_from: _from, digest: _digest, ...contract } = first;
  return {
    ...contract,
    versions: rows.map((row) => ({ version: row.version, effectiveFrom: row.effective_from, digest: row.digest })),
  };
}
export type ContractHead = NonNullable<Awaited<ReturnType<typeof findContractHead>>>;

export async function findVersion(tx: Tx, scope: Scope, contractId: string, version: number) {
  const row = await db(tx)
    .selectFrom('contract_version')
    .innerJoin('contract', 'contract.id', 'contract_id')
    .select(['contract_id', 'slug', 'version', 'yaml', 'digest'])
    .where('contract_id', '=', contractId)
    .where('version', '=', version)
    .where(within(scope, 'contract_id'))
    .executeTakeFirst();
  return row ?? null;
}

/** Locks the contract's row until the transaction ends: amendments of one contract come one after the other. */
export async function lockContract(tx: Tx, scope: Scope, contractId: string): Promise<boolean> {
  const locked = await db(tx)
    .selectFrom('contract')
    .select('id')
    .where('id', '=', contractId)
    .where(within(scope, 'id'))
    .forUpdate()
    .executeTakeFirst();
  return locked !== undefined;
}

export async function updateTerm(
  tx: Tx,
  scope: Scope,
  contractId: string,
  to: {
    readonly state: ContractState;
    readonly signedOn: DateText;
    readonly startsOn: DateText;
    readonly endsOn: DateText;
  },
): Promise<void> {
  await db(tx)
    .updateTable('contract')
    .set({ state: to.state, signed_on: to.signedOn, starts_on: to.startsOn, ends_on: to.endsOn })
    .where('id', '=', contractId)
    .where(within(scope, 'id'))
    .execute();
}

/** Contracts whose last day is over, claimed for this transaction; two desks never get the same one. */
export async function claimEnded(tx: Tx, _scope: Scope, today: DateText, limit: number) {
  return db(tx)
    .selectFrom('contract')
    .select(['id', 'ends_on'])
    .where('state', '=', 'in-force')
    .where('ends_on', '<', today)
    .orderBy('ends_on')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}

/** Contracts in force with an amendment that holds by today and took effect within the last year, claimed like those. */
export async function claimAmended(tx: Tx, _scope: Scope, today: DateText) {
  return db(tx)
    .selectFrom('contract')
    .select(['id', 'ends_on'])
    .where('state', '=', 'in-force')
    .where('id', 'in', (is) =>
      is
        .selectFrom('contract_version')
        .select('contract_id')
        .where('version', '>', 1)
        .where('effective_from', '<=', today)
        .where('effective_from', '>', addDays(today, -366)),
    )
    .orderBy('id')
    .forUpdate()
    .skipLocked()
    .execute();
}

export async function markEnded(tx: Tx, _scope: Scope, ids: readonly string[]): Promise<void> {
  await db(tx)
    .updateTable('contract')
    .set({ state: 'ended' })
    .where('id', 'in', [...ids])
    .execute();
}

/** Third parties only; the database refuses to take off the two who signed. */
export async function deleteParties(
  tx: Tx,
  scope: Scope,
  contractId: string,
  orgIds: readonly string[],
): Promise<void> {
  if (orgIds.length === 0) return;
  await db(tx)
    .deleteFrom('contract_party')
    .where('contract_id', '=', contractId)
    .where('org_id', 'in', [...orgIds])
    .where(within(scope, 'contract_id'))
    .execute();
}
