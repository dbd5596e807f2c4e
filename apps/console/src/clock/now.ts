/** A page of the desk may be a little old when it is read; a computer whose clock is further off than this is wrong. */
const TRUSTED_MS = 30_000;

let aheadMs = 0;

/** Epoch ms by the desk's clock: terms, days and countdowns are the desk's, and a ward's computer is often wrong. */
export const now = (): number => Date.now() + aheadMs;

/** Epoch ms by this computer alone: for lengths that must not jump when the desk's time becomes known. */
export const deviceNow = (): number => Date.now();

/** Takes the `Date` header of a fresh reply of the desk. Without one, or within half a minute, this computer is believed. */
export function hearDesk(date: string | null): void {
  const desk = date === null ? Number.NaN : Date.parse(date);
  if (!Number.isFinite(desk)) return;
  const ahead = desk - Date.now();
  aheadMs = Math.abs(ahead) < TRUSTED_MS ? 0 : ahead;
}
