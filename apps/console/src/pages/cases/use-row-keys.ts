import { type RefObject, useRef } from 'react';
import { useHotkeys } from '../../shell/index.ts';

/** The button that opens each row or card, top to bottom. */
const openersIn = (box: HTMLElement): readonly HTMLButtonElement[] =>
  [...box.querySelectorAll('tr[data-row-key], ul > li')].flatMap((row) => row.querySelector('button') ?? []);

/** `j` and `k` step through the rows, Enter opens: the focus itself moves, so nothing else has to know. */
export function useRowKeys(): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  const step = (by: 1 | -1): void => {
    if (box.current === null) return;
    const openers = openersIn(box.current);
    const at = openers.findIndex((opener) => opener.matches(':focus'));
    const next = openers[Math.max(0, Math.min(openers.length - 1, at === -1 ? 0 : at + by))];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  useHotkeys({ j: () => step(1), k: () => step(-1) });
  return box;
}
