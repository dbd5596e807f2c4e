import type { ReactNode } from 'react';
import type { Tone } from '../../theme/palette.ts';

const RADIUS = 20;
const AROUND = 2 * Math.PI * RADIUS;

interface ClockRingProps {
  /** 0 to 1. */
  readonly share: number;
  readonly tone: Tone;
  /** Middle of the ring. */
  readonly children?: ReactNode;
}

/** The share of the time that is gone, as a ring that fills clockwise from the top. */
export function ClockRing({ share, tone, children }: ClockRingProps) {
  return (
    <span style={{ position: 'relative', display: 'inline-grid', placeItems: 'center', width: 48, height: 48 }}>
      <svg width="48" height="48" viewBox="0 0 48 48" aria-hidden="true" style={{ gridArea: '1 / 1' }}>
        <circle cx="24" cy="24" r={RADIUS} fill="none" stroke={`var(--yn-${tone}-wash)`} strokeWidth="5" />
        <circle
          cx="24"
          cy="24"
          r={RADIUS}
          fill="none"
          stroke={`var(--yn-${tone}-solid)`}
          strokeWidth="5"
          strokeLinecap={share > 0.02 ? 'round' : 'butt'}
          strokeDasharray={`${share * AROUND} ${AROUND}`}
          transform="rotate(-90 24 24)"
        />
      </svg>
      <span style={{ gridArea: '1 / 1', color: `var(--yn-${tone}-ink)`, fontSize: 16, lineHeight: 1 }}>{children}</span>
    </span>
  );
}
