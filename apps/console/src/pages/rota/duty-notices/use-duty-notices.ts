import { useQuery } from '@tanstack/react-query';
import { listDutyNotices } from '../rota-calls.ts';

/** The duty notices of a contract, or of every contract when none is named. */
export function useDutyNotices(contract: string | undefined, enabled = true) {
  return useQuery({
    queryKey: ['duty-notices', contract ?? 'all'],
    queryFn: () => listDutyNotices(contract),
    enabled,
    staleTime: 60_000,
  });
}
