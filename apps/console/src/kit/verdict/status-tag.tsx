import type { ReactNode } from 'react';
import type { Tone } from '../../theme/palette.ts';
import styles from './tags.module.css';
import { toneStyle } from './tone-style.ts';

interface StatusTagProps {
  readonly tone: Tone;
  /** Shape beside the word, so that colour is never alone. */
  readonly icon?: ReactNode;
  readonly dashed?: boolean;
  readonly children: ReactNode;
}

/** A state in a word, in one of the tones. For verdicts use VerdictTag. */
export function StatusTag({ tone, icon, dashed = false, children }: StatusTagProps) {
  return (
    <span className={styles.tag} style={toneStyle(tone)} data-dashed={dashed}>
      {icon ?? <span className={styles.dot} aria-hidden="true" />}
      {children}
    </span>
  );
}
