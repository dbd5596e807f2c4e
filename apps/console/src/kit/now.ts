import { useCallback, useRef, useSyncExternalStore } from 'react';

/** The time, refreshed every `everyMs`; one timer per component, stopped while the tab is hidden. */
export function useNow(everyMs = 1000): number {
  const now = useRef(Date.now());
  const subscribe = useCallback(
    (listener: () => void) => {
      const tick = (): void => {
        if (document.hidden) return;
        now.current = Date.now();
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
  return useSyncExternalStore(subscribe, () => now.current);
}
