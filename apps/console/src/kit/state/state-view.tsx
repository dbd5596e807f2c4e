import type { ReactNode } from 'react';
import styles from './state.module.css';

interface StateViewProps {
  readonly picture: ReactNode;
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  readonly action?: ReactNode;
  /** `alert` for errors, so that a screen reader says them at once. */
  readonly role?: 'status' | 'alert';
}

/** The common body of empty, error and no-permission. */
export function StateView({ picture, title, hint, action, role = 'status' }: StateViewProps) {
  return (
    <div className={styles.state} role={role}>
      <span className={styles.picture} aria-hidden="true">
        {picture}
      </span>
      <p className={styles.title}>{title}</p>
      {hint !== undefined && <div className={styles.hint}>{hint}</div>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
