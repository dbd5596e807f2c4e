import { beijingDate, type DateText, type Instant } from '@yinuo/kernel';
import type { CompiledContract, Contract } from '@yinuo/obligations';
import { Fault, type Scope, type Tx } from '@yinuo/platform';
import { keptContract, type ReadableContract, readableContract } from './domain/readable-contract.ts';
import { versionAt } from './domain/version-at.ts';
import { type ContractHead, findContractHead, findVersion } from './store/contract-store.ts';
import type { ContractState } from './tables.ts';

export interface JudgingContract {
  readonly id: string;
  readonly slug: string;
  readonly code: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly state: ContractState;
  /** First and last Beijing day of the term; null while the contract is a draft. */
  readonly startsOn: DateText | null;
  readonly endsOn: DateText | null;
  /** The version that holds at the asked instant, parsed and compiled (kept in process by its digest: do not change it). */
  readonly version: number;
  readonly digest: string;
  readonly contract: Contract;
  readonly compiled: CompiledContract;
  readonly versions: readonly { readonly version: number; readonly effectiveFrom: DateText; readonly digest: string }[];
}

/**
 * The contract as it holds at an instant (a case: when it was reported), with what `judge` needs. One query when this
 * process has read the version before. Throws `not-found` outside the scope.
 */
export async function contractForJudging(
  tx: Tx,
  scope: Scope,
  contractId: string,
  at: Instant,
): Promise<JudgingContract> {
  const head = await findContractHead(tx, scope, contractId);
  if (!head) throw new Fault('not-found', { contract: contractId });
  return judgedBy(tx, scope, head, at);
}

export async function judgedBy(tx: Tx, scope: Scope, head: ContractHead, at: Instant): Promise<JudgingContract> {
  const contractId = head.id;
  const { version, digest, readable } = await readHolding(tx, scope, contractId, head.versions, beijingDate(at));
  return {
    id: head.id,
    slug: head.slug,
    code: head.code,
    title: { zh: head.title_zh, en: head.title_en },
    state: head.state,
    startsOn: head.starts_on,
    endsOn: head.ends_on,
    version,
    digest,
    contract: readable.contract,
    compiled: readable.compiled,
    versions: head.versions,
  };
}

/** The version that holds on a day, read from the database only once per process. */
export async function readHolding(
  tx: Tx,
  scope: Scope,
  contractId: string,
  versions: JudgingContract['versions'],
  on: DateText,
): Promise<{ version: number; digest: string; readable: ReadableContract }> {
  const holding = versionAt(versions, on);
  if (!holding) throw new Error(`contract ${contractId} has no version`);
  const readable = keptContract(holding.digest) ?? (await readVersion(tx, scope, contractId, holding.version));
  return { version: holding.version, digest: holding.digest, readable };
}

/** One stored version, parsed and compiled; `not-found` outside the scope. */
export async function readVersion(
  tx: Tx,
  scope: Scope,
  contractId: string,
  version: number,
): Promise<ReadableContract> {
  const row = await findVersion(tx, scope, contractId, version);
  if (!row) throw new Fault('not-found', { contract: contractId, version });
  return readableContract(row.digest, row.yaml);
}
