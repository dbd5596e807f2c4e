import { useEffect, useRef } from 'react';

/** True while somebody types: then letters are letters. */
function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

const SEQUENCE_MS = 900;

/**
 * Keys by name: `/`, `?`, or a sequence like `g c`. Ignored while typing, with a modifier held, and behind an open
 * dialog.
 */
export function useHotkeys(keys: Readonly<Record<string, () => void>>): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    let before = '';
    let beforeAt = 0;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      if (document.querySelector('[role="dialog"][aria-modal="true"]') !== null) return;
      const sequence = event.timeStamp - beforeAt < SEQUENCE_MS ? `${before} ${event.key}` : event.key;
      const act = current.current[sequence] ?? current.current[event.key];
      before = event.key;
      beforeAt = event.timeStamp;
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
