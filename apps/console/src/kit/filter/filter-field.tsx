import { SearchOutlined } from '@ant-design/icons';
import { DatePicker, Input, Select, Space } from 'antd';
import dayjs from 'dayjs';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../../theme/preference.ts';
import { DayInput } from '../form/day-input.tsx';

/** One filter. `key` is its name in the address and in the API; `dates` writes two: `<key>From` and `<key>To`. */
export type FilterField =
  | { readonly kind: 'text'; readonly key: string; readonly label: string; readonly width?: number }
  | {
      readonly kind: 'choice' | 'choices';
      readonly key: string;
      readonly label: string;
      readonly options: readonly { readonly value: string; readonly label: string }[];
      readonly width?: number;
    }
  | { readonly kind: 'dates'; readonly key: string; readonly label: string };

/** Names in the address that a field uses. */
export function namesOf(field: FilterField): readonly string[] {
  return field.kind === 'dates' ? [`${field.key}From`, `${field.key}To`] : [field.key];
}

type Values = Readonly<Record<string, string>>;
type SetValues = (patch: Readonly<Record<string, string | undefined>>) => void;

interface FilterInputProps {
  readonly field: FilterField;
  readonly values: Values;
  readonly onChange: SetValues;
  /** Fields fill the phone's drawer. */
  readonly block?: boolean;
}

const PAUSE_MS = 350;

/** Typing reaches the address after a pause, at once on Enter; a change from outside replaces what is typed. */
function TextFilter({ field, values, onChange, block }: FilterInputProps) {
  const outside = values[field.key] ?? '';
  const [typed, setTyped] = useState(outside);
  const timer = useRef(0);
  useEffect(() => setTyped(outside), [outside]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const send = (text: string): void => {
    window.clearTimeout(timer.current);
    onChange({ [field.key]: text.trim() || undefined });
  };
  return (
    <Input
      allowClear
      prefix={<SearchOutlined />}
      aria-label={field.label}
      placeholder={field.label}
      style={{ width: block ? '100%' : 'width' in field ? (field.width ?? 240) : 240 }}
      value={typed}
      maxLength={80}
      onChange={(event) => {
        const text = event.target.value;
        setTyped(text);
        window.clearTimeout(timer.current);
        timer.current = window.setTimeout(() => send(text), PAUSE_MS);
      }}
      onPressEnter={() => send(typed)}
    />
  );
}

/** From a day to a day; two calendars side by side are wider than a phone, which asks for each with its own picker. */
function DatesFilter({ field, values, onChange, block }: FilterInputProps) {
  const { t } = useTranslation('kit');
  const [from = '', to = ''] = namesOf(field);
  if (useNarrow()) {
    const day = (name: string, label: string) => (
      <DayInput
        aria-label={`${field.label} ${label}`}
        {...(values[name] !== undefined && { value: values[name] })}
        onChange={(chosen) => onChange({ [name]: chosen })}
      />
    );
    return (
      <Space.Compact block>
        {day(from, t('list.from'))}
        {day(to, t('list.to'))}
      </Space.Compact>
    );
  }
  const day = (name: string) => (values[name] === undefined ? null : dayjs(values[name]));
  return (
    <DatePicker.RangePicker
      aria-label={field.label}
      allowEmpty={[true, true]}
      style={block ? { width: '100%' } : { width: 250 }}
      placeholder={[t('list.from'), t('list.to')]}
      value={[day(from), day(to)]}
      onChange={(days) => onChange({ [from]: days?.[0]?.format('YYYY-MM-DD'), [to]: days?.[1]?.format('YYYY-MM-DD') })}
    />
  );
}

/** The control of one filter. */
export function FilterInput(props: FilterInputProps) {
  const { field, values, onChange, block = false } = props;
  if (field.kind === 'text') return <TextFilter {...props} />;
  if (field.kind === 'dates') return <DatesFilter {...props} />;
  const several = field.kind === 'choices';
  const value = values[field.key];
  return (
    <Select
      allowClear
      aria-label={field.label}
      placeholder={field.label}
      {...(several && { mode: 'multiple' as const, maxTagCount: 1 })}
      options={[...field.options]}
      showSearch={field.options.length > 8 ? { optionFilterProp: 'label' } : false}
      style={{ width: block ? '100%' : (field.width ?? 150) }}
      value={value === undefined ? undefined : several ? value.split(',') : value}
      onChange={(chosen: string | string[] | undefined) =>
        onChange({ [field.key]: (Array.isArray(chosen) ? chosen.join(',') : chosen) || undefined })
      }
    />
  );
}
