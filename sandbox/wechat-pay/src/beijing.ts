const OFFSET_MS = 8 * 3_600_000;

/** `2026-03-02T10:34:56+08:00` */
export const isoOf = (ms: number): string => `${shifted(ms).slice(0, 19)}+08:00`;
/** `2026-03-02 10:34:56` */
export const spacedOf = (ms: number): string => shifted(ms).slice(0, 19).replace('T', ' ');
/** `2026-03-02` */
export const dayOf = (ms: number): string => shifted(ms).slice(0, 10);
/** Midnight at which a Beijing day begins. */
export const startOf = (day: string): number => Date.parse(`${day}T00:00:00+08:00`);

const shifted = (ms: number): string => new Date(ms + OFFSET_MS).toISOString();
