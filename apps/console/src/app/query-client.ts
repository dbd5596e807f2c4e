import { QueryClient } from '@tanstack/react-query';
import { asFault } from '../api/index.ts';

/** Reads are tried again only when there was no answer or the desk broke; a refusal is an answer. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, error) => {
        const fault = asFault(error);
        return count < 2 && (fault.code === 'offline' || fault.status >= 500);
      },
      throwOnError: false,
    },
  },
});
