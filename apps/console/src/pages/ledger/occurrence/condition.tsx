import { CheckCircleFilled, ClockCircleOutlined } from '@ant-design/icons';
import type { OccurrenceDetail } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import styles from './occurrence.module.css';

/** What must be known before there is a date. */
export function Condition({ condition }: { condition: NonNullable<OccurrenceDetail['condition']> }) {
  const { t } = useTranslation('ledger');
  if (condition.code === 'holiday-notice') {
    return <p className={styles.condition}>{t('detail.holidayNotice', { year: condition.year })}</p>;
  }
  const { days, of, events } = condition;
  return (
    <section className={styles.condition}>
      <h3 className={styles.subhead}>{t('detail.condition')}</h3>
      <ul>
        {events.map(({ event, on }) => (
          <li key={event} data-met={on !== null}>
            {on === null ? <ClockCircleOutlined aria-hidden="true" /> : <CheckCircleFilled aria-hidden="true" />}
            {t(`events.${event}`)}
            <span className={styles.quiet}>{on ?? t('detail.eventOpen')}</span>
          </li>
        ))}
      </ul>
      {days !== null && (
        <p className={styles.quiet}>
          {t(of === 'working' ? 'detail.conditionDays' : 'detail.conditionCalendarDays', { n: days })}
        </p>
      )}
    </section>
  );
}
