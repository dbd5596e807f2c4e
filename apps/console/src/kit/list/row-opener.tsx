import type { ReactNode } from 'react';
import styles from './list.module.css';

/** The cell that opens its record, as a real button; without `onOpen` only its content. */
export function RowOpener({ onOpen, children }: { onOpen?: () => void; children: ReactNode }) {
  if (onOpen === undefined) return children;
  return (
    <button type="button" className={styles.opener} onClick={onOpen}>
      {children}
    </button>
  );
}
