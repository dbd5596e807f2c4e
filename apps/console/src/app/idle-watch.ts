import { useEffect, useRef } from 'react';
import { deviceNow } from '../clock/index.ts';

const KEY = 'yinuo.seen';
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Ends an unattended session. Pages that refresh themselves would keep the desk's own idle time-out from ever coming, so
 * the console counts from the last sign of a person; tabs share it.
 */
export function useIdleEnd(idleSeconds: number, onEnd: () => void): void {
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  useEffect(() => {
    if (idleSeconds <= 0) return undefined;
    let written = 0;
    const seen = (): void => {
      if (deviceNow() - written < 5000) return;
      written = deviceNow();
      localStorage.setItem(KEY, String(written));
    };
    const look = (): void => {
      if (deviceNow() - Number(localStorage.getItem(KEY)) > idleSeconds * 1000) end.current();
    };
    seen();
    const timer = window.setInterval(look, 15_000);
    for (const sign of SIGNS) document.addEventListener(sign, seen, { passive: true });
    return () => {
      window.clearInterval(timer);
      for (const sign of SIGNS) document.removeEventListener(sign, seen);
    };
  }, [idleSeconds]);
}
