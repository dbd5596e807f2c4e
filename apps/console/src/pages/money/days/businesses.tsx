import type { BusinessFigure } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { formatFen, useFormat } from '../../../i18n/index.ts';
import styles from '../money.module.css';

/** What the platform sold, by its own word for it; refunds beside payments. */
export function Businesses({ of }: { of: readonly BusinessFigure[] }) {
  const { t } = useTranslation('money');
  const format = useFormat();
  const figure = ({ count, fen }: BusinessFigure['payments']) =>
    count === 0 ? '0' : `${format.number(count)} · ${formatFen(fen)}`;
  return (
    <section>
      <h3 className={styles.subhead}>{t('businesses.title')}</h3>
      <div className={styles.scroll}>
        <table className={`${styles.table} ${styles.stacking}`}>
          <thead>
            <tr>
              <th>{t('businesses.name')}</th>
              <th className={styles.number}>{t('businesses.payments')}</th>
              <th className={styles.number}>{t('businesses.refunds')}</th>
              <th className={styles.number}>{t('businesses.net')}</th>
            </tr>
          </thead>
          <tbody>
            {of.map((one) => (
              <tr key={one.name}>
                <td>{one.name === '' ? t('businesses.none') : one.name}</td>
                <td className={styles.number} data-label={t('businesses.payments')}>
                  {figure(one.payments)}
                </td>
                <td className={styles.number} data-label={t('businesses.refunds')}>
                  {figure(one.refunds)}
                </td>
                <td className={styles.number} data-label={t('businesses.net')}>
                  {formatFen(one.payments.fen - one.refunds.fen)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
