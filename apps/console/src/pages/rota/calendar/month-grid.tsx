import type { RotaView } from '@yinuo/api';
import { useFormat } from '../../../i18n/index.ts';
import styles from './calendar.module.css';
import { DayCell } from './day-cell.tsx';

interface MonthGridProps {
  readonly rota: RotaView;
  readonly month: string;
  readonly today: string;
  readonly onOpen: (day: string) => void;
}

/** Whole weeks, Monday first; days of the neighbouring months are quiet. */
export function MonthGrid({ rota, month, today, onOpen }: MonthGridProps) {
  const format = useFormat();
  return (
    <div className={styles.month}>
      {rota.days.slice(0, 7).map(({ date }) => (
        <span key={date} className={styles.weekday} aria-hidden="true">
          {format.weekday(date)}
        </span>
      ))}
      {rota.days.map((day) => (
        <DayCell
          key={day.date}
          day={day}
          rota={rota}
          today={today}
          quiet={!day.date.startsWith(month)}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}
