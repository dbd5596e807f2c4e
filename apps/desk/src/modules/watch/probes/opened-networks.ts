import type { Scope, Settings, Tx } from '@yinuo/platform';
import { contractSlug } from '../../agreement/index.ts';

/** Private networks that the operator of this installation opened to the desk's own probes of a contract, as CIDR. */
export async function openedNetworks(
  tx: Tx,
  scope: Scope,
  { probeNetworks }: Settings,
  contract: string,
): Promise<readonly string[]> {
  if (probeNetworks.length === 0) return [];
  const names = ['*', contract, await contractSlug(tx, scope, contract)];
  return probeNetworks.flatMap((one) => (names.includes(one.contract) ? one.networks : []));
}
