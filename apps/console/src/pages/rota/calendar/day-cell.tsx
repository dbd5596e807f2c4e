import type { RotaView } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useFormat, useText } from '../../../i18n/index.ts';
import styles from './calendar.module.css';
import { DayMarks } from './day-marks.tsx';
import { markOf, type RotaDay, touching } from './days.ts';

interface DayCellProps {
  readonly day: RotaDay;
  readonly rota: RotaView;
  readonly today: string;
  readonly quiet: boolean;
  readonly onOpen: (day: string) => void;
}

/** One day of the month; the whole cell is the button that opens it. */
export function DayCell({ day, rota, today, quiet, onOpen }: DayCellProps) {
  const { t } = useTranslation('rota');
  const text = useText();
  const format = useFormat();
  const { date, primary, backup } = day;
  const mark = markOf(day);
  return (
    <button
      type="button"
      className={styles.cell}
      data-mark={mark}
      data-quiet={quiet}
      data-today={date === today}
      data-provisional={day.provisional}
      aria-current={date === today ? 'date' : undefined}
      onClick={() => onOpen(date)}
    >
      <span className={styles.top}>
        <span className={styles.number}>
          <span className={styles.heard}>{date.slice(0, 8)}</span>
          {date.slice(8).replace(/^0/, '')}
          <span className={styles.heard}>
            {format.weekday(date)} {text(day.reason)}
          </span>
        </span>
        <DayMarks day={day} shifts={touching(date, rota.shifts).length} leaves={touching(date, rota.leaves).length} />
      </span>
      {(mark === 'holiday' || mark === 'make-up') && (
        <span className={styles.reason}>{text(day.holiday ?? day.reason)}</span>
      )}
      <span className={styles.names}>
        <span data-vacant={primary === null}>{primary?.name ?? t('nobody')}</span>
        {backup !== null && (
          <small>
            <span className={styles.heard}>{t('duties.backup')} </span>
            {backup.name}
          </small>
        )}
      </span>
    </button>
  );
}
