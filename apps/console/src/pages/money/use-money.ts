import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import { useContracts } from '../../cases/index.ts';
import { beijingToday } from '../../clock/index.ts';
import { listMoneyContracts } from './calls.ts';
import type { MoneySearch } from './money-search.ts';

const FRESH_MS = 60_000;

/** The contract and month that the page is about, and how to change what the address says. */
export function useMoney() {
  const search = useSearch({ from: '/shell/money' });
  const navigate = useNavigate();
  const { items, settled } = useContracts();
  const go = useCallback(
    (patch: MoneySearch) => void navigate({ to: '.', search: { ...search, ...patch }, resetScroll: false }),
    [navigate, search],
  );
  // Where something is open comes first: a contract without a source has nothing to show.
  const money = useQuery({ queryKey: ['money', 'contracts'], queryFn: listMoneyContracts, staleTime: FRESH_MS });
  const [most] = money.data?.items ?? [];
  const chosen = search.contract ?? most?.contract;
  const known = items.find(({ id }) => id === chosen) ?? items[0];
  return {
    search,
    go,
    settled: settled && !money.isPending,
    /** What is open, by contract; only those that have a source. */
    openOf: new Map(money.data?.items.map(({ contract, open }) => [contract, open.count])),
    contract: known?.id,
    month: /^\d{4}-\d{2}$/.test(search.month ?? '') ? (search.month ?? '') : beijingToday().slice(0, 7),
  };
}

/** A link names a thing, not its contract: the page follows the thing that is opened. */
export function useContractOf(opened: string | undefined): void {
  const { contract, search, go } = useMoney();
  const asked = search.contract;
  useEffect(() => {
    if (opened !== undefined && opened !== contract && opened !== asked) go({ contract: opened });
  }, [opened, contract, asked, go]);
}
