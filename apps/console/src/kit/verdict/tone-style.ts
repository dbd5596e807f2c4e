import type { CSSProperties } from 'react';
import type { Tone } from '../../theme/palette.ts';

/** Points `--tone-*` at one tone's colours, for the CSS modules of this folder. */
export function toneStyle(tone: Tone): CSSProperties & Record<`--tone-${string}`, string> {
  return {
    '--tone-ink': `var(--yn-${tone}-ink)`,
    '--tone-wash': `var(--yn-${tone}-wash)`,
    '--tone-line': `var(--yn-${tone}-line)`,
    '--tone-solid': `var(--yn-${tone}-solid)`,
  };
}
