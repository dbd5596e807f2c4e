import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './page.module.css';

export interface Crumb {
  readonly label: ReactNode;
  /** Absent for the present page. */
  readonly to?: string;
}

interface PageProps {
  readonly title: string;
  /** One quiet sentence, or tags, under the title. */
  readonly lead?: ReactNode;
  /** Buttons on the right; the primary one last. */
  readonly actions?: ReactNode;
  readonly crumbs?: readonly Crumb[];
  readonly children: ReactNode;
}

/** Every page starts here: crumbs, one h1, lead, actions; sets the window's title too. */
export function Page({ title, lead, actions, crumbs, children }: PageProps) {
  const { t } = useTranslation();
  return (
    <article className={styles.page}>
      <title>{`${title} · ${t('name')}`}</title>
      <header className={styles.head}>
        <div className={styles.titles}>
          {crumbs && (
            <ol className={styles.crumbs}>
              {crumbs.map(({ label, to }) => (
                <li key={to ?? 'here'}>
                  {to === undefined ? <span aria-current="page">{label}</span> : <Link to={to}>{label}</Link>}
                </li>
              ))}
            </ol>
          )}
          <h1 className={styles.title}>{title}</h1>
          {lead !== undefined && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </article>
  );
}
