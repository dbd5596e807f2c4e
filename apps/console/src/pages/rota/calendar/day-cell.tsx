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
  const words = [
    `${format.instant(`${date}T00:00:00+08:00`, 'day')} ${format.weekday(date)}`,
    text(day.reason),
    ...(day.provisional ? [t('marks.provisional')] : []),
    `${t('duties.primary')} ${primary?.name ?? t('nobody')}`,
    ...(backup === null ? [] : [`${t('duties.backup')} ${backup.name}`]),
  ];
  return (
    <button
      type="button"
      className={styles.cell}
      data-mark={mark}
      data-quiet={quiet}
      data-today={date === today}
      aria-label={words.join(' · ')}
      aria-current={date === today ? 'date' : undefined}
      onClick={() => onOpen(date)}
    >
      <span className={styles.top}>
        <span className={styles.number}>{Number(date.slice(8))}</span>
        <DayMarks day={day} shifts={touching(date, rota.shifts).length} leaves={touching(date, rota.leaves).length} />
      </span>
      {(mark === 'holiday' || mark === 'make-up') && (
        <span className={styles.reason}>{text(day.holiday ?? day.reason)}</span>
      )}
      <span className={styles.names}>
        <span data-vacant={primary === null}>{primary?.name ?? t('nobody')}</span>
        {backup !== null && <small>{backup.name}</small>}
      </span>
    </button>
  );
}
