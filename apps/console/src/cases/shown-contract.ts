import { useEffect } from 'react';
import { useContracts } from './contracts.ts';

const LAST = 'yinuo.contract';

/**
 * The contract of pages that show one: whom the address names, else whom this browser looked at last, else the first in
 * force. Undefined where there is none.
 */
export function useShownContract(named: string | undefined) {
  const contracts = useContracts();
  const { items } = contracts;
  const known = (id: string | null | undefined) => items.find((one) => one.id === id)?.id;
  const asked = known(named);
  useEffect(() => {
    if (asked !== undefined) localStorage.setItem(LAST, asked);
  }, [asked]);
  const usual = items.find((one) => one.state === 'in-force') ?? items[0];
  return { ...contracts, contract: asked ?? known(localStorage.getItem(LAST)) ?? usual?.id };
}
