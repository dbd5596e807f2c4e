import { keepPreviousData, type QueryKey, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ListState } from './list-state.ts';

/** One page of a list as the API replies it. */
export interface Page<Row> {
  readonly items: readonly Row[];
  readonly next: string | null;
  readonly total?: number;
}

/** Reads the page that the address asks for; the former page stays on screen until the new one is there. */
export function useList<Row>(
  key: QueryKey,
  state: ListState,
  read: (query: ListState['query']) => Promise<Page<Row>>,
): UseQueryResult<Page<Row>> {
  return useQuery({
    queryKey: [...key, state.query],
    queryFn: () => read(state.query),
    placeholderData: keepPreviousData,
  });
}
