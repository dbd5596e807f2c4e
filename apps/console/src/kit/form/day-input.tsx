import { DatePicker, Input } from 'antd';
import dayjs from 'dayjs';
import { useNarrow } from '../../theme/preference.ts';

interface DayInputProps {
  readonly id?: string;
  /** `YYYY-MM-DD`, as the API takes it. */
  readonly value?: string;
  readonly onChange?: (day: string | undefined) => void;
  readonly min?: string;
  readonly max?: string;
  readonly 'aria-label'?: string;
  readonly 'aria-required'?: 'true';
  readonly width?: number;
}

/** A day, written `2026-03-31` in every browser; on a phone chosen with the telephone's own picker. */
export function DayInput({ value, onChange, min, max, width, ...named }: DayInputProps) {
  const narrow = useNarrow();
  const style = { width: width ?? '100%' };
  if (narrow) {
    return (
      <Input
        {...named}
        type="date"
        style={style}
        value={value ?? ''}
        {...(min !== undefined && { min })}
        {...(max !== undefined && { max })}
        onChange={({ target }) => onChange?.(target.value === '' ? undefined : target.value)}
      />
    );
  }
  return (
    <DatePicker
      {...named}
      style={style}
      value={value === undefined || value === '' ? null : dayjs(value)}
      {...(min !== undefined && { minDate: dayjs(min) })}
      {...(max !== undefined && { maxDate: dayjs(max) })}
      onChange={(day) => onChange?.(day?.format('YYYY-MM-DD'))}
    />
  );
}
