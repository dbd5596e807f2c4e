import { useQuery } from '@tanstack/react-query';
import { listQueries } from './calls.ts';

const FRESH_MS = 60_000;

/** The shipped and the saved queries; changed by who saves or removes one under the same key. */
export const useQueries = () => useQuery({ queryKey: ['queries'], queryFn: listQueries, staleTime: FRESH_MS });
