import type { ReactNode } from 'react';
import styles from './small.module.css';

export interface Detail {
  readonly label: ReactNode;
  readonly value: ReactNode;
  /** Takes the whole width. */
  readonly wide?: boolean;
}

/** Labels and values of one thing, two or three columns on wide screens, one on phones. */
export function Details({ items }: { items: readonly Detail[] }) {
  return (
    <dl className={styles.details}>
      {items.map(({ label, value, wide }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed per render and labels may be nodes
        <div key={index} data-wide={wide === true}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
