import type { Instant } from '@yinuo/kernel';
import { Fault, type Pool, type Scope, type Tx } from '@yinuo/platform';
import { type CompiledQuery, sql } from 'kysely';
import { type JudgingContract, judgedBy } from './contract-for-judging.ts';
import { type ContractHead, findContractHead } from './store/contract-store.ts';

const KEPT_MAX = 1000;
const kept = new WeakMap<Pool, Map<string, ContractHead>>();

/** The name of the constraint that is broken when a remembered contract has changed since. */
export const CONTRACT_CHANGED = 'contract_changed';

/**
 * As `contractForJudging`, from memory when this process has read the contract before. The statement that is given with it
 * must run in the same transaction: it fails when the contract is not the remembered one any more.
 */
export async function rememberedContract(
  { tx, scope, pool }: { readonly tx: Tx; readonly scope: Scope; readonly pool: Pool },
  contractId: string,
  at: Instant,
): Promise<{ contract: JudgingContract; stillHolds: CompiledQuery | null }> {
  const heads = kept.get(pool) ?? new Map<string, ContractHead>();
  kept.set(pool, heads);
  const known = heads.get(contractId);
  const visible = scope.contracts === 'all' || scope.contracts.includes(contractId);
  const head = visible ? (known ?? (await findContractHead(tx, scope, contractId))) : null;
  if (!head) throw new Fault('not-found', { contract: contractId });
  if (heads.size >= KEPT_MAX) heads.clear();
  heads.set(contractId, head);
  const contract = await judgedBy(tx, scope, head, at);
  if (!known) return { contract, stillHolds: null };
  return { contract, stillHolds: sql`select refuse_changed_contract(${contractId}, ${head.row_version})`.compile(tx) };
}

/** Reads the contract anew next time; says whether it was remembered. */
export const forgetContract = (pool: Pool, contractId: string): boolean => kept.get(pool)?.delete(contractId) ?? false;
