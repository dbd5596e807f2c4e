import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './state.module.css';

interface StateViewProps {
  readonly picture: ReactNode;
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  readonly action?: ReactNode;
  /** `alert` for errors, so that a screen reader says them at once. */
  readonly role?: 'status' | 'alert';
  /** This is all of the page: its title is the page's heading and the window's. */
  readonly whole?: boolean;
}

/** The common body of empty, error and no-permission. */
export function StateView({ picture, title, hint, action, role = 'status', whole = false }: StateViewProps) {
  const { t } = useTranslation();
  const Title = whole ? 'h1' : 'p';
  return (
    <div className={styles.state} role={role}>
      <span className={styles.picture} aria-hidden="true">
        {picture}
      </span>
      {whole && <title>{`${title} · ${t('name')}`}</title>}
      <Title className={styles.title}>{title}</Title>
      {hint !== undefined && <div className={styles.hint}>{hint}</div>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
