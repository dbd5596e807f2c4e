import { Fault, type Scope, type Tx } from '@yinuo/platform';
import { type ContractHead, findContractHead } from './store/contract-store.ts';

/** A contract with the heads of its versions; `not-found` outside the scope. */
export async function headOf(tx: Tx, scope: Scope, contractId: string): Promise<ContractHead> {
  const head = await findContractHead(tx, scope, contractId);
  if (!head) throw new Fault('not-found', { contract: contractId });
  return head;
}
