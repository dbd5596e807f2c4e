import { useQueryClient } from '@tanstack/react-query';
import type { InspectionItemView } from '@yinuo/api';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isFinal } from '../../api/index.ts';
import { useDraft, useToast } from '../../kit/index.ts';
import { fillItem } from '../../watch/index.ts';

type Answer = NonNullable<InspectionItemView['answer']>;

interface Kept {
  readonly answer: Answer;
  readonly note: string;
}

const PAUSE_MS = 800;
/** Between tries to send: soon at first, then every half minute, without end. */
const RETRY_MS = [2_000, 5_000, 10_000, 30_000] as const;

/**
 * What is entered of one item: written to this phone at once, sent after a pause, and sent again until the desk has it. Opened
 * again after the network, the battery or the browser gave up, what was typed is there and goes out by itself.
 */
export function useKeptAnswer(inspection: string, item: InspectionItemView) {
  const toast = useToast();
  const queries = useQueryClient();
  const draft = useDraft<Kept>(`inspection.${inspection}.${item.id}`);
  const [kept, setKept] = useState<Kept>(draft.found ?? { answer: item.answer ?? {}, note: item.note ?? '' });
  const [state, setState] = useState<'saved' | 'waiting' | 'away'>(draft.found === undefined ? 'saved' : 'waiting');
  const timer = useRef(0);
  const latest = useRef(kept);
  latest.current = kept;

  const send = useCallback(
    async (tries: number): Promise<void> => {
      const sent = latest.current;
      try {
        const view = await fillItem(inspection, item.id, bodyOf(sent, item));
        if (latest.current !== sent) return;
        draft.discard();
        setState('saved');
        queries.setQueryData(['inspection', inspection], view);
      } catch (error) {
        if (isFinal(error)) {
          setState('saved');
          return toast.fault(error); // the desk has refused it: sending it again changes nothing
        }
        setState('away');
        const wait = RETRY_MS[Math.min(tries, RETRY_MS.length - 1)];
        timer.current = window.setTimeout(() => void send(tries + 1), wait);
      }
    },
    [inspection, item, draft, queries, toast],
  );
  const sender = useRef(send);
  sender.current = send;
  const plan = useCallback((wait: number) => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void sender.current(0), wait);
  }, []);

  useEffect(() => {
    if (state === 'waiting') plan(PAUSE_MS);
    const online = () => plan(0);
    if (state !== 'saved') window.addEventListener('online', online);
    return () => window.removeEventListener('online', online);
  }, [state, plan]);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const change = (patch: Partial<Kept>): void => {
    const next = { ...latest.current, ...patch };
    latest.current = next;
    setKept(next);
    draft.keep(next);
    setState('waiting');
    plan(PAUSE_MS);
  };
  return { ...kept, state, change };
}

function bodyOf({ answer, note }: Kept, item: InspectionItemView) {
  const { yes, number, text, signature } = answer;
  const words = text?.trim() ?? '';
  const entered = {
    ...(yes !== undefined && { yes }),
    ...(number !== undefined && { number }),
    ...(words !== '' && { text: words }),
    ...(signature !== undefined && { signature }),
  };
  return {
    note: note.trim() === '' ? null : note.trim(),
    ...(item.manual !== null && { answer: Object.keys(entered).length === 0 ? null : entered }),
  };
}
