import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../../cases/index.ts';
import { useText } from '../../../i18n/index.ts';

interface ContractSelectProps {
  readonly value: string | undefined;
  readonly onChange: (contract: string | undefined) => void;
  /** May be empty: all contracts. */
  readonly allowAll?: boolean;
}

/** Which contract; nothing to choose where there is only one. */
export function ContractSelect({ value, onChange, allowAll = false }: ContractSelectProps) {
  const { t } = useTranslation('ledger');
  const text = useText();
  const { items, nameOf } = useContracts();
  if (items.length < 2) return null;
  return (
    <Select
      allowClear={allowAll}
      value={value}
      aria-label={t('timeline.choose')}
      placeholder={t('feed.all')}
      options={items.map(({ id }) => ({ value: id, label: text(nameOf(id)) }))}
      onChange={(id: string | undefined) => onChange(id)}
      style={{ width: 220 }}
    />
  );
}
