import type { Scope, Tx } from '@yinuo/platform';
import { contractHeads } from '../../agreement/index.ts';

/** Contract id → code, of every contract in the scope. */
export async function contractCodes(tx: Tx, scope: Scope): Promise<ReadonlyMap<string, string>> {
  return new Map((await contractHeads(tx, scope)).map((head) => [head.id, head.code]));
}
