import { Input } from 'antd';

interface BeijingTimeProps {
  readonly id?: string;
  /** ISO 8601 with +08:00, as the API takes it. */
  readonly value?: string;
  readonly onChange?: (at: string | undefined) => void;
}

/** A minute in Beijing time, by the browser's own picker: on a phone nothing is handier. */
export function BeijingTime({ id, value, onChange }: BeijingTimeProps) {
  return (
    <Input
      {...(id !== undefined && { id })}
      type="datetime-local"
      value={value?.slice(0, 16) ?? ''}
      onChange={({ target }) => onChange?.(target.value === '' ? undefined : `${target.value}:00+08:00`)}
    />
  );
}
