import { useNavigate, useSearch } from '@tanstack/react-router';
import { useContracts } from '../../cases/index.ts';
import { beijingDay } from '../../i18n/index.ts';
import type { MoneySearch } from './money-search.ts';

/** The contract and month that the page is about, and how to change what the address says. */
export function useMoney() {
  const search = useSearch({ from: '/shell/money' });
  const navigate = useNavigate();
  const { items, settled } = useContracts();
  const go = (patch: MoneySearch) => void navigate({ to: '.', search: { ...search, ...patch }, resetScroll: false });
  const known = items.find(({ id }) => id === search.contract) ?? items[0];
  return {
    search,
    go,
    settled,
    contract: known?.id,
    month: /^\d{4}-\d{2}$/.test(search.month ?? '') ? (search.month ?? '') : beijingDay(Date.now()).slice(0, 7),
  };
}
