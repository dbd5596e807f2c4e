import type { DateText } from '@yinuo/kernel';
import type { Contract } from '@yinuo/obligations';
import type { Scope, Tx } from '@yinuo/platform';
import { headOf } from './contract-head.ts';
import { keptContract, readableContract } from './domain/readable-contract.ts';
import { findVersion } from './store/contract-store.ts';
import type { ContractState } from './tables.ts';

export interface VersionedContract {
  readonly id: string;
  readonly code: string;
  readonly state: ContractState;
  readonly signedOn: DateText | null;
  readonly startsOn: DateText | null;
  readonly endsOn: DateText | null;
  /** All versions, earliest effective date first; the first holds from the first day of the term. */
  readonly versions: readonly {
    readonly version: number;
    readonly effectiveFrom: DateText;
    readonly contract: Contract;
  }[];
}

/** A contract with every version parsed: for what looks over the whole term. Throws `not-found` outside the scope. */
export async function everyVersion(tx: Tx, scope: Scope, contractId: string): Promise<VersionedContract> {
  const head = await headOf(tx, scope, contractId);
  const versions: VersionedContract['versions'][number][] = [];
  for (const { version, effectiveFrom, digest } of head.versions) {
    const kept = keptContract(digest);
    const row = kept ? null : await findVersion(tx, scope, contractId, version);
    const readable = kept ?? (row && readableContract(row.digest, row.yaml));
    if (!readable) throw new Error(`contract ${contractId} lost its version ${version}`);
    versions.push({ version, effectiveFrom, contract: readable.contract });
  }
  return {
    id: head.id,
    code: head.code,
    state: head.state,
    signedOn: head.signed_on,
    startsOn: head.starts_on,
    endsOn: head.ends_on,
    versions,
  };
}
