import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { listDocuments } from '../../documents/index.ts';
import type { PeriodOf } from '../../settlement/index.ts';

const LOOK_EVERY_MS = 4000;

/** True while documents of the period are being made: a signature waits for them, and then the content is another. */
export function usePapersMaking({ id: contract, period }: PeriodOf, enabled: boolean): boolean {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: ['documents', 'making', contract, period],
    queryFn: () => listDocuments({ contract, period, state: 'queued', limit: '1' }),
    enabled,
    refetchInterval: ({ state }) => (state.data !== undefined && state.data.items.length > 0 ? LOOK_EVERY_MS : false),
  });
  const making = enabled && data !== undefined && data.items.length > 0;
  const was = useRef(making);
  useEffect(() => {
    if (was.current && !making) void client.invalidateQueries({ queryKey: ['period', contract, period] });
    was.current = making;
  }, [client, contract, making, period]);
  return making;
}
