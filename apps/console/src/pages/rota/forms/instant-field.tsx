import { DatePicker, TimePicker } from 'antd';
import dayjs from 'dayjs';
import { addDays } from '../calendar/days.ts';
import styles from './forms.module.css';

interface InstantFieldProps {
  readonly id?: string;
  /** ISO 8601 with +08:00, as the API takes it. */
  readonly value?: string;
  readonly onChange?: (at: string | undefined) => void;
  /** Whole days: no time is asked. */
  readonly whole: boolean;
  /** The end of a span of whole days is the midnight after its last day. */
  readonly end?: boolean;
  readonly label: string;
}

const at = (day: string, time: string): string => `${day}T${time}:00+08:00`;

/** A Beijing day, with a time unless whole days are meant. */
export function InstantField({ id, value, onChange, whole, end = false, label }: InstantFieldProps) {
  const day = value?.slice(0, 10);
  const time = value?.slice(11, 16) ?? '00:00';
  const lastDay = whole && end;
  const shown = day === undefined ? undefined : lastDay ? addDays(day, -1) : day;
  return (
    <span className={styles.instant}>
      <DatePicker
        {...(id !== undefined && { id })}
        aria-label={label}
        allowClear={false}
        className={styles.date ?? ''}
        value={shown === undefined ? null : dayjs(shown)}
        onChange={(picked) => {
          const chosen = picked?.format('YYYY-MM-DD');
          if (chosen === undefined) onChange?.(undefined);
          else onChange?.(whole ? at(lastDay ? addDays(chosen, 1) : chosen, '00:00') : at(chosen, time));
        }}
      />
      {!whole && (
        <TimePicker
          aria-label={label}
          allowClear={false}
          needConfirm={false}
          format="HH:mm"
          minuteStep={5}
          value={value === undefined ? null : dayjs(`2000-01-01T${time}:00`)}
          disabled={day === undefined}
          onChange={(picked) => day !== undefined && picked && onChange?.(at(day, picked.format('HH:mm')))}
        />
      )}
    </span>
  );
}
