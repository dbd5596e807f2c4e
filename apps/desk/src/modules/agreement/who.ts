import type { DateText } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { findContractHead } from './store/contract-store.ts';
import { selectContracts, selectContractsOf, selectEngineers, selectParties } from './store/read-store.ts';
import type { ContractState, PartySide } from './tables.ts';

/** Who answers for a contract on a day: person ids; backups by how long they have been so (ZK-3). */
export interface ContractPeople {
  readonly primary: string | null;
  readonly backups: readonly string[];
}

export async function engineersOf(tx: Tx, scope: Scope, contractId: string, on: DateText): Promise<ContractPeople> {
  const rows = await selectEngineers(tx, scope, contractId, on);
  return {
    primary: rows.find((row) => row.duty === 'primary')?.person_id ?? null,
    backups: rows.filter((row) => row.duty === 'backup').map((row) => row.person_id),
  };
}

/** A person's time as primary or backup of a contract. */
export interface EngineerTerm {
  readonly personId: string;
  readonly duty: 'primary' | 'backup';
  readonly since: DateText;
  /** The first day on which it is so no longer. */
  readonly until: DateText | null;
}

/** Everybody who is primary or backup on one of the days; backups by how long they have been so. */
export async function engineerTerms(
  tx: Tx,
  scope: Scope,
  contractId: string,
  from: DateText,
  to: DateText,
): Promise<readonly EngineerTerm[]> {
  const rows = await selectEngineers(tx, scope, contractId, from, to);
  return rows.map(({ person_id, duty, since, until }) => ({ personId: person_id, duty, since, until }));
}

/** The organisations of a contract: hospital first, then supplier, then third parties. */
export async function partiesOf(
  tx: Tx,
  scope: Scope,
  contractId: string,
): Promise<readonly { readonly orgId: string; readonly side: PartySide }[]> {
  const rows = await selectParties(tx, scope, [contractId]);
  return rows.map(({ org_id, side }) => ({ orgId: org_id, side }));
}

export interface ContractHeading {
  readonly id: string;
  readonly code: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly state: ContractState;
}

const CONTRACTS_MAX = 500;

/** Code and title of every contract in the scope, by code. */
export async function contractHeads(tx: Tx, scope: Scope): Promise<readonly ContractHeading[]> {
  const rows = await selectContracts(tx, scope, { state: null, after: null, limit: CONTRACTS_MAX });
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    title: { zh: row.title_zh, en: row.title_en },
    state: row.state,
  }));
}

/** Those in force by code, so many after one: how all of them are gone through in steps. */
export async function contractsInForce(
  tx: Tx,
  scope: Scope,
  after: readonly [code: string, id: string] | null,
  limit: number,
): Promise<readonly Pick<ContractHeading, 'id' | 'code'>[]> {
  return selectContracts(tx, scope, { state: 'in-force', after, limit });
}

/** The id in a contract's file, by which an operator's settings name it; null when it is not to be seen. */
export async function contractSlug(tx: Tx, scope: Scope, contractId: string): Promise<string | null> {
  return (await findContractHead(tx, scope, contractId))?.slug ?? null;
}

/** Ids of the contracts that an organisation is a party to, for work that runs without that organisation's own session. */
export async function contractsOfParty(tx: Tx, scope: Scope, orgId: string): Promise<readonly string[]> {
  return selectContractsOf(tx, scope, orgId);
}
