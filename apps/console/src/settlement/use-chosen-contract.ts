import { useContracts } from '../cases/index.ts';

/** The contract that the address names, or the first one; undefined where there is none. */
export function useChosenContract(named: string | undefined) {
  const { items, settled, nameOf } = useContracts();
  const chosen = items.find(({ id }) => id === named) ?? items[0];
  return { contract: chosen?.id, settled, items, nameOf };
}
