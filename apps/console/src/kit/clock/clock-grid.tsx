import type { ReactNode } from 'react';
import styles from './clock-card.module.css';

/** Clock cards side by side, as many as fit. */
export function ClockGrid({ children }: { children: ReactNode }) {
  return <div className={styles.grid}>{children}</div>;
}
