import { useQueryClient } from '@tanstack/react-query';
import { useAction } from '../kit/form/use-action.ts';
import { readNotices } from './notice-calls.ts';

/** Marks notices as read, without a word when it is one that was opened. */
export function useRead(done: string | false) {
  const queries = useQueryClient();
  return useAction({
    act: (ids: readonly string[] | undefined, key) => readNotices(ids, key),
    done,
    onDone: () => void queries.invalidateQueries({ queryKey: ['notices'] }),
  });
}
