import type { PaymentView } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import styles from '../settlement.module.css';

/** 送达有争议: the day of arrival and the due day, as either side has it, beside each other. */
export function Arrivals({ arrivals }: { arrivals: PaymentView['arrivals'] }) {
  const { t } = useTranslation('settlement');
  if (arrivals.length === 0) return null;
  return (
    <section className={styles.disputed}>
      <h3>{t('payments.disputed')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('payments.by')}</th>
            <th scope="col">{t('payments.arrivedOn')}</th>
            <th scope="col">{t('payments.due')}</th>
          </tr>
        </thead>
        <tbody>
          {arrivals.map(({ side, on, due }) => (
            <tr key={side}>
              <th scope="row">{t(`sides.${side}`)}</th>
              <td>{on ?? t('payments.unnamed')}</td>
              <td>{due ?? t(on === null ? 'payments.notRunning' : 'payments.undatedShort')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.quiet}>{t('payments.disputedHint')}</p>
    </section>
  );
}
