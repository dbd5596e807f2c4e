import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isFinal } from '../../api/index.ts';
import { useDraft, useToast } from '../../kit/index.ts';
import { attachToItem } from './attach-to-item.ts';
import { fileOf, type PhotoText, photoText } from './photo-text.ts';

interface Kept {
  readonly photos: readonly PhotoText[];
}

const RETRY_MS = 10_000;

/**
 * Photos of one item: each is kept on this phone first and goes out by itself, again and again while the network is away,
 * also after the page was opened anew. The same photo sent twice is one file at the desk.
 */
export function useKeptPhotos(inspection: string, item: string) {
  const toast = useToast();
  const queries = useQueryClient();
  const draft = useDraft<Kept>(`inspection.${inspection}.${item}.photos`);
  const [photos, setPhotos] = useState<readonly PhotoText[]>(draft.found?.photos ?? []);
  const [state, setState] = useState<'idle' | 'sending' | 'away'>('idle');
  const busy = useRef(false);
  const latest = useRef(photos);

  const keep = useCallback(
    (next: readonly PhotoText[]) => {
      latest.current = next;
      setPhotos(next);
      if (next.length === 0) draft.discard();
      else draft.keep({ photos: next });
    },
    [draft],
  );
  const send = useCallback(async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    try {
      for (let [first] = latest.current; first; [first] = latest.current) {
        setState('sending');
        await attachToItem(inspection, item, fileOf(first)).catch((error: unknown) => {
          if (!isFinal(error)) throw error;
          toast.fault(error); // the desk has refused it: sending it again changes nothing
        });
        keep(latest.current.slice(1));
        await queries.invalidateQueries({ queryKey: ['inspection', inspection] });
      }
      setState('idle');
    } catch {
      setState('away');
    } finally {
      busy.current = false;
    }
  }, [inspection, item, keep, queries, toast]);
  const sender = useRef(send);
  sender.current = send;

  useEffect(() => {
    const again = () => void sender.current();
    if (latest.current.length > 0) again();
    const timer = window.setInterval(again, RETRY_MS);
    window.addEventListener('online', again);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, []);

  const add = async (file: File): Promise<void> => {
    const photo = await photoText(file);
    if (photo !== null) {
      keep([...latest.current, photo]);
      return send();
    }
    setState('sending');
    try {
      await attachToItem(inspection, item, file);
      await queries.invalidateQueries({ queryKey: ['inspection', inspection] });
    } catch (error) {
      toast.fault(error);
    }
    setState('idle');
  };
  return { waiting: photos.length, state, add };
}
