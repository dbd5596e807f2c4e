import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch, Logo, ThemeSwitch } from '../../shell/index.ts';
import styles from './entry.module.css';

/** What stands before the shell: who we are on the left, one short form on the right. */
export function EntryFrame({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation(['signIn', 'common']);
  return (
    <div className={styles.page}>
      <title>{`${title} · ${t('common:name')}`}</title>
      <section className={styles.side} aria-hidden="true">
        <span className={styles.watermark}>
          <Logo size={560} fill="var(--yn-on-pine)" mark="var(--yn-pine)" />
        </span>
        <Logo size={56} fill="var(--yn-on-pine)" mark="var(--yn-pine)" />
        <p className={styles.name}>{t('common:name')}</p>
        <p className={styles.lead}>{t('lead')}</p>
        <ul className={styles.promises}>
          <li>{t('promises.one')}</li>
          <li>{t('promises.two')}</li>
          <li>{t('promises.three')}</li>
        </ul>
      </section>
      <main className={styles.desk}>
        <div className={styles.switches}>
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
        <div className={styles.card}>
          <div className={styles.brand}>
            <Logo size={40} />
            <span>{t('common:name')}</span>
          </div>
          <h1 className={styles.title}>{title}</h1>
          {children}
        </div>
      </main>
    </div>
  );
}
