import type { ContractView } from '@yinuo/api';

/** The key of the word for a version: it holds now, takes effect later, or was replaced. */
export function versionState(contract: Pick<ContractView, 'versions'>, version: number) {
  const at = contract.versions.findIndex((one) => one.version === version);
  const holding = contract.versions.findIndex((one) => one.holds);
  if (at === holding) return 'versions.holds' as const;
  return at > holding ? ('versions.later' as const) : ('versions.before' as const);
}
