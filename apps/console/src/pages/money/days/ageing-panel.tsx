import type { MoneyMonth } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { formatFen } from '../../../i18n/index.ts';
import { Panel } from '../../../kit/index.ts';
import styles from '../money.module.css';

/** What is open now, by how long it has been known. */
export function AgeingPanel({ buckets }: { buckets: MoneyMonth['ageing'] }) {
  const { t } = useTranslation('money');
  const largest = Math.max(1, ...buckets.map(({ fen }) => fen));
  const open = buckets.reduce((sum, { count }) => sum + count, 0);
  return (
    <Panel title={t('days.ageing')} note={t('days.ageingNote')}>
      {open === 0 ? (
        <p className={styles.quiet}>{t('days.nothingOpen')}</p>
      ) : (
        <ul className={styles.ages}>
          {buckets.map(({ from, to, count, fen }) => (
            <li key={from}>
              <span>{to === null ? t('days.older', { from }) : t('days.age', { from, to })}</span>
              <span className={styles.track} aria-hidden="true">
                <span style={{ width: `${(fen * 100) / largest}%` }} />
              </span>
              <span>{t('days.countFen', { n: count, fen: formatFen(fen) })}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
