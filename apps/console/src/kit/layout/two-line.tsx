import type { ReactNode } from 'react';
import styles from './small.module.css';

/** A main line and a quiet one below it: the usual cell of a table. */
export function TwoLine({ main, sub }: { main: ReactNode; sub?: ReactNode }) {
  return (
    <span className={styles.twoLine}>
      <span>{main}</span>
      {sub !== undefined && <small>{sub}</small>}
    </span>
  );
}
