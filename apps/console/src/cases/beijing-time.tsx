import { DatePicker, Input } from 'antd';
import dayjs from 'dayjs';
import { now } from '../clock/index.ts';
import { useNarrow } from '../theme/preference.ts';

interface BeijingTimeProps {
  readonly id?: string;
  /** ISO 8601 with +08:00, as the API takes it. */
  readonly value?: string;
  readonly onChange?: (at: string | undefined) => void;
}

const BEIJING_OFFSET_MS = 8 * 3_600_000;

/** This minute, as `BeijingTime` takes it. */
export const beijingNow = (): string => `${new Date(now() + BEIJING_OFFSET_MS).toISOString().slice(0, 16)}:00+08:00`;

/** A minute in Beijing time, whatever the browser's zone; on a phone by the telephone's own picker. */
export function BeijingTime({ id, value, onChange }: BeijingTimeProps) {
  const narrow = useNarrow();
  const wall = value?.slice(0, 16);
  const named = id === undefined ? {} : { id };
  if (narrow) {
    return (
      <Input
        {...named}
        type="datetime-local"
        value={wall ?? ''}
        onChange={({ target }) => onChange?.(target.value === '' ? undefined : `${target.value}:00+08:00`)}
      />
    );
  }
  return (
    <DatePicker
      {...named}
      showTime={{ format: 'HH:mm' }}
      format="YYYY-MM-DD HH:mm"
      style={{ width: '100%' }}
      // Enter takes the time; it does not send the form around it.
      onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      value={wall === undefined ? null : dayjs(wall)}
      onChange={(at) => onChange?.(at === null ? undefined : `${at.format('YYYY-MM-DDTHH:mm')}:00+08:00`)}
    />
  );
}
