import { useCallback, useRef, useSyncExternalStore } from 'react';
import { now } from './now.ts';

/** The time, refreshed every `everyMs`; one timer per component, stopped while the tab is hidden. */
export function useNow(everyMs = 1000): number {
  const shown = useRef(now());
  const subscribe = useCallback(
    (listener: () => void) => {
      const tick = (): void => {
        if (document.hidden) return;
        shown.current = now();
        listener();
      };
      const timer = window.setInterval(tick, everyMs);
      document.addEventListener('visibilitychange', tick);
      return () => {
        window.clearInterval(timer);
        document.removeEventListener('visibilitychange', tick);
      };
    },
    [everyMs],
  );
  return useSyncExternalStore(subscribe, () => shown.current);
}
