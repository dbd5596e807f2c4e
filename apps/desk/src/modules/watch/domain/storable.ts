import type { ProbeOutcome } from '@yinuo/probes/shapes';

/** jsonb takes neither NUL nor half a character; what a system answers, and where a text was cut, may hold both. */
export const plainText = (text: string): string => text.replaceAll('\0', '\uFFFD').toWellFormed();

/** What is longer ends with an ellipsis. */
export const shortened = (text: string, max: number): string =>
  plainText(text.length > max ? `${text.slice(0, max - 1)}…` : text);

/** A title or a reason: line ends of any kind, and other control characters, become a space. */
export const oneLine = (text: string, max: number): string =>
  shortened(text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim(), max);

const INTEGER_MAX = 2_147_483_647;
/** Sums of larger readings leave the range of a double. */
const READING_MAX = 1e290;

/** The outcome as tables can hold it: one that they refuse would be offered again for ever, and hold back all that follow. */
export function storable(outcome: ProbeOutcome): ProbeOutcome {
  const plain = plained(outcome) as ProbeOutcome;
  const { readings } = plain;
  return {
    ...plain,
    durationMs: Math.min(plain.durationMs, INTEGER_MAX),
    ...(readings && {
      readings: readings.map((one) => (Math.abs(one.value ?? 0) > READING_MAX ? { ...one, value: null } : one)),
    }),
  };
}

/** A value as a column of `real` holds it; null beyond its range. */
export function realOf(value: number | null): number | null {
  const real = value === null ? null : Math.fround(value);
  return real !== null && Number.isFinite(real) ? real : null;
}

function plained(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map(plained);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [plainText(key), plained(item)]));
}
