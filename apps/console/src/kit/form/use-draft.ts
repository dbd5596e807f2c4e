import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '../../app/session.ts';
import { DRAFT, type Kept, readDraft, writeDraft } from './draft-store.ts';

export interface Draft<Values> {
  /** What was kept from before, for `initialValues`; undefined when there was nothing. */
  readonly found: Values | undefined;
  readonly keptAt: number | undefined;
  /** Call on every change; written after a short pause. */
  readonly keep: (values: Values) => void;
  /** Call once the desk has it, or when the person throws it away. */
  readonly discard: () => void;
}

const PAUSE_MS = 400;

/**
 * Keeps what is being typed in this browser, per person and form, so that a reload, an expired session or a power cut
 * loses nothing (signing out does): `const draft = useDraft<ReportCase>('report')`, then
 * `<Form initialValues={draft.found} onValuesChange={(_, all) => draft.keep(all)}>`.
 */
export function useDraft<Values extends object>(form: string): Draft<Values> {
  const { person } = useSession();
  const key = `${DRAFT}${person.id}.${form}`;
  const [found] = useState<Kept<Values> | undefined>(() => readDraft<Values>(key));
  const [keptAt, setKeptAt] = useState(found?.at);
  const timer = useRef(0);
  const waiting = useRef<Values | undefined>(undefined);

  const flush = useCallback(() => {
    window.clearTimeout(timer.current);
    if (waiting.current === undefined) return;
    setKeptAt(writeDraft(key, waiting.current));
    waiting.current = undefined;
  }, [key]);

  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  return {
    found: found?.values,
    keptAt,
    keep: (values) => {
      waiting.current = values;
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(flush, PAUSE_MS);
    },
    discard: () => {
      window.clearTimeout(timer.current);
      waiting.current = undefined;
      localStorage.removeItem(key);
      setKeptAt(undefined);
    },
  };
}
