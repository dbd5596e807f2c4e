import type { RotaView } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useFormat, useText } from '../../../i18n/index.ts';
import { DayMarks } from './day-marks.tsx';
import { markOf, touching } from './days.ts';
import styles from './two-weeks.module.css';

interface TwoWeeksProps {
  readonly rota: RotaView;
  readonly today: string;
  readonly onOpen: (day: string) => void;
}

/** Fourteen days, a line each on a phone, two rows on a wide screen. */
export function TwoWeeks({ rota, today, onOpen }: TwoWeeksProps) {
  const { t } = useTranslation('rota');
  const text = useText();
  const format = useFormat();
  return (
    <ol className={styles.days}>
      {rota.days.map((day) => {
        const { date, primary, backup } = day;
        const away = touching(date, rota.leaves);
        return (
          <li key={date}>
            <button
              type="button"
              className={styles.day}
              data-mark={markOf(day)}
              data-today={date === today}
              aria-current={date === today ? 'date' : undefined}
              onClick={() => onOpen(date)}
            >
              <span className={styles.date}>
                <strong>{Number(date.slice(8))}</strong>
                <small>{format.weekday(date)}</small>
              </span>
              <span className={styles.names}>
                <span className={styles.primary} data-vacant={primary === null}>
                  {primary?.name ?? t('nobody')}
                </span>
                <small>{backup === null ? '' : `${t('duties.backup')} ${backup.name}`}</small>
                {markOf(day) !== 'working' && markOf(day) !== 'weekend' && (
                  <small className={styles.why}>{text(day.reason)}</small>
                )}
                {away.map(({ id, person }) => (
                  <small key={id} className={styles.away}>
                    {t('plan.leave')} {person.name}
                  </small>
                ))}
              </span>
              <DayMarks day={day} shifts={touching(date, rota.shifts).length} leaves={away.length} />
            </button>
          </li>
        );
      })}
    </ol>
  );
}
