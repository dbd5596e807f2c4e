import { Segmented, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../../cases/index.ts';
import { useText } from '../../../i18n/index.ts';
import { DayInput } from '../../../kit/index.ts';
import { SPANS, spanFrom } from '../span.ts';
import styles from './dashboard.module.css';

interface Chosen {
  readonly contract: string | undefined;
  readonly from: string;
  readonly to: string;
}
interface DashboardBarProps extends Chosen {
  readonly today: string;
  readonly act: ReactNode;
  readonly onChange: (patch: { contract?: string | undefined; from?: string; to?: string }) => void;
}

/** Which contract and which days. */
export function DashboardBar({ contract, from, to, today, act, onChange }: DashboardBarProps) {
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
      <span className={styles.days}>
        <DayInput aria-label={t('from')} value={from} max={to} onChange={(day) => day && onChange({ from: day })} />
        <span aria-hidden="true">–</span>
        <DayInput
          aria-label={t('to')}
          value={to}
          min={from}
          max={today}
          onChange={(day) => day && onChange({ to: day })}
        />
      </span>
      {act}
    </div>
  );
}
