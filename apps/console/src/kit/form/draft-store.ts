import { deviceNow } from '../../clock/index.ts';
export interface Kept<Values> {
  readonly at: number;
  readonly values: Values;
}

/** Keys of drafts begin with this. */
export const DRAFT = 'yinuo.draft.';

const MAX_AGE_MS = 14 * 86_400_000;

/** A kept draft; broken or two weeks old ones are dropped. The shape is the form's own: it reads its fields and no more. */
export function readDraft<Values extends object>(key: string): Kept<Values> | undefined {
  const text = localStorage.getItem(key);
  if (text === null) return undefined;
  try {
    const kept = JSON.parse(text) as Kept<Values>;
    if (typeof kept.at === 'number' && typeof kept.values === 'object' && deviceNow() - kept.at < MAX_AGE_MS)
      return kept;
  } catch {
    // Not JSON: some other program's, or cut off. Dropped below.
  }
  localStorage.removeItem(key);
  return undefined;
}

/** Returns when it was kept; undefined when the browser's storage is full or closed. */
export function writeDraft(key: string, values: object): number | undefined {
  const at = deviceNow();
  try {
    localStorage.setItem(key, JSON.stringify({ at, values }));
    return at;
  } catch {
    return undefined;
  }
}

/** Of every form and person in this browser: a ward's computer is shared, and drafts name patients. */
export function dropDrafts(): void {
  const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index));
  for (const key of keys) if (key?.startsWith(DRAFT)) localStorage.removeItem(key);
}
