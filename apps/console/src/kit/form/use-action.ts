import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { newIntentKey } from '../../api/index.ts';
import { useToast } from './use-toast.ts';

interface ActionOptions<Input, Reply> {
  /** Does it; pass `intentKey` on with `...once(intentKey)`. */
  readonly act: (input: Input, intentKey: string) => Promise<Reply>;
  /** Queries to read again afterwards. */
  readonly refresh?: readonly QueryKey[];
  /** Said when it is done; `false` says nothing. */
  readonly done?: string | false | undefined;
  readonly onDone?: (reply: Reply, input: Input) => void;
  /** Takes the fault instead of the toast: a form that shows it at its fields. */
  readonly onFault?: (error: unknown) => void;
}

/**
 * A write. The same input tried again keeps its key, so that a lost answer never makes two records; once it is done,
 * or the input changed, a new key is drawn.
 */
export function useAction<Input, Reply = unknown>(options: ActionOptions<Input, Reply>) {
  const { act, refresh = [], done, onDone, onFault } = options;
  const queries = useQueryClient();
  const toast = useToast();
  const intent = useRef<{ input: string; key: string } | undefined>(undefined);
  return useMutation({
    mutationFn: (input: Input) => {
      const text = JSON.stringify(input) ?? '';
      if (intent.current?.input !== text) intent.current = { input: text, key: newIntentKey() };
      return act(input, intent.current.key);
    },
    onSuccess: async (reply, input) => {
      intent.current = undefined;
      if (done !== false) toast.done(done);
      onDone?.(reply, input);
      await Promise.all(refresh.map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
    onError: (error) => (onFault ?? toast.fault)(error),
  });
}
