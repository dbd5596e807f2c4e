import { useSyncExternalStore } from 'react';
import type { Scheme } from './palette.ts';

export const PREFERENCES = ['system', 'light', 'dark'] as const;
export type Preference = (typeof PREFERENCES)[number];

const KEY = 'yinuo.theme';
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): Preference {
  const kept = localStorage.getItem(KEY);
  return PREFERENCES.find((preference) => preference === kept) ?? 'system';
}

export function choosePreference(preference: Preference): void {
  localStorage.setItem(KEY, preference);
  for (const listener of listeners) listener();
}

/** What the person chose: system, light or dark. */
export const usePreference = (): Preference => useSyncExternalStore(subscribe, read);

/** Follows a media query. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}

/** The scheme in force: the choice, or the system's when the choice is `system`. */
export function useScheme(): Scheme {
  const preference = usePreference();
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  if (preference === 'system') return systemDark ? 'dark' : 'light';
  return preference;
}

/** Phones and narrow windows: tables become cards, drawers take the full width. */
export const useNarrow = (): boolean => useMedia('(max-width: 720px)');
