import type { DateText } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { sql } from 'kysely';
import { type ContractState, db } from '../tables.ts';
import { within } from './contract-store.ts';

/** Contracts by code then id, each with the heads of its versions. */
export async function selectContracts(
  tx: Tx,
  scope: Scope,
  filter: {
    readonly state: ContractState | null;
    readonly after: readonly [string, string] | null;
    readonly limit: number;
  },
) {
  let rows = db(tx)
    .selectFrom('contract')
    .select(['id', 'slug', 'code', 'title_zh', 'title_en', 'state', 'signed_on', 'starts_on', 'ends_on'])
    .select((row) =>
      row
        .selectFrom('contract_version')
        .whereRef('contract_id', '=', 'contract.id')
        .select(
          sql<{ version: number; effectiveFrom: DateText; digest: string }[]>`jsonb_agg(jsonb_build_object(
            'version', version, 'effectiveFrom', effective_from, 'digest', digest) order by effective_from)`.as('list'),
        )
        .as('versions'),
    )
    .where(within(scope, 'contract.id'))
    .orderBy('code')
    .orderBy('id')
    .limit(filter.limit);
  if (filter.state) rows = rows.where('state', '=', filter.state);
  if (filter.after) rows = rows.where(sql<boolean>`(code, id) > (${filter.after[0]}, ${filter.after[1]})`);
  return rows.execute();
}

export async function selectVersions(tx: Tx, scope: Scope, contractId: string) {
  return db(tx)
    .selectFrom('contract_version')
    .select(['version', 'effective_from', 'digest', 'imported_at', 'imported_by_name'])
    .where('contract_id', '=', contractId)
    .where(within(scope, 'contract_id'))
    .orderBy('effective_from')
    .execute();
}

export async function selectParties(tx: Tx, scope: Scope, contractIds: readonly string[]) {
  return db(tx)
    .selectFrom('contract_party')
    .select(['contract_id', 'org_id', 'side'])
    .where('contract_id', '=', sql<string>`any(${[...contractIds]})`)
    .where(within(scope, 'contract_id'))
    .orderBy(sql`array_position(array['hospital', 'supplier', 'third-party'], side)`)
    .orderBy('org_id')
    .execute();
}

/** Who is primary or backup on any of the days; without `to`, on one. */
export async function selectEngineers(tx: Tx, scope: Scope, contractId: string, from: DateText, to = from) {
  return db(tx)
    .selectFrom('contract_engineer')
    .select(['person_id', 'duty', 'since', 'until'])
    .where('contract_id', '=', contractId)
    .where(within(scope, 'contract_id'))
    .where('since', '<=', to)
    .where((row) => row.or([row('until', 'is', null), row('until', '>', from)]))
    .orderBy('duty', 'desc')
    .orderBy('since')
    .orderBy('person_id')
    .execute();
}

export async function selectContractsOf(tx: Tx, scope: Scope, orgId: string): Promise<string[]> {
  const rows = await db(tx)
    .selectFrom('contract_party')
    .select('contract_id')
    .where('org_id', '=', orgId)
    .where(within(scope, 'contract_id'))
    .orderBy('contract_id')
    .execute();
  return rows.map((row) => row.contract_id);
}
