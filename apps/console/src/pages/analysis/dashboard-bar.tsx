import { DatePicker, Input, Segmented, Select } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../cases/index.ts';
import { useText } from '../../i18n/index.ts';
import { useNarrow } from '../../theme/preference.ts';
import styles from './analysis.module.css';
import { SPANS, spanFrom } from './span.ts';

interface Chosen {
  readonly contract: string | undefined;
  readonly from: string;
  readonly to: string;
}
interface DashboardBarProps extends Chosen {
  readonly today: string;
  readonly onChange: (patch: { contract?: string | undefined; from?: string; to?: string }) => void;
}

/** Which contract and which days. */
export function DashboardBar({ contract, from, to, today, onChange }: DashboardBarProps) {
  const { t } = useTranslation('analysis');
  const text = useText();
  const { items, nameOf } = useContracts();
  const shown = items.filter(({ state }) => state !== 'draft');
  const span = to === today ? SPANS.find((one) => spanFrom(one, today) === from) : undefined;
  return (
    <div className={styles.bar}>
      {shown.length > 1 && (
        <Select
          aria-label={t('contract')}
          className={styles.contract ?? ''}
          value={contract ?? ''}
          options={[
            { value: '', label: t('allContracts') },
            ...shown.map(({ id }) => ({ value: id, label: text(nameOf(id)) })),
          ]}
          onChange={(id: string) => onChange({ contract: id === '' ? undefined : id })}
        />
      )}
      <Segmented
        aria-label={t('span')}
        {...(span === undefined ? { value: '' } : { value: span })}
        options={SPANS.map((one) => ({ value: one, label: t(`spans.${one}`) }))}
        onChange={(one) => {
          const chosen = SPANS.find((name) => name === one);
          if (chosen !== undefined) onChange({ from: spanFrom(chosen, today), to: today });
        }}
      />
      <Days from={from} to={to} onChange={onChange} />
    </div>
  );
}

/** On a phone its own day picker; elsewhere ours, which writes days alike in every browser. */
function Days({ from, to, onChange }: Pick<DashboardBarProps, 'from' | 'to' | 'onChange'>) {
  const { t } = useTranslation('analysis');
  const narrow = useNarrow();
  if (!narrow)
    return (
      <DatePicker.RangePicker
        allowClear={false}
        aria-label={t('span')}
        placeholder={[t('from'), t('to')]}
        value={[dayjs(from), dayjs(to)]}
        onChange={(days) => {
          const [first, last] = [days?.[0], days?.[1]];
          if (first && last) onChange({ from: first.format('YYYY-MM-DD'), to: last.format('YYYY-MM-DD') });
        }}
      />
    );
  return (
    <span className={styles.days}>
      <Input
        type="date"
        aria-label={t('from')}
        value={from}
        max={to}
        onChange={({ target }) => target.value !== '' && onChange({ from: target.value })}
      />
      <span aria-hidden="true">–</span>
      <Input
        type="date"
        aria-label={t('to')}
        value={to}
        min={from}
        onChange={({ target }) => target.value !== '' && onChange({ to: target.value })}
      />
    </span>
  );
}
