import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useShownContract } from '../cases/index.ts';
import { useText } from '../i18n/index.ts';

/** Which contract; nothing to choose where there is only one. */
export function ContractChoice({ named, onChange }: { named: string | undefined; onChange: (id: string) => void }) {
  const { t } = useTranslation('settlement');
  const text = useText();
  const { contract, items, nameOf } = useShownContract(named);
  if (items.length < 2) return null;
  return (
    <Select
      value={contract}
      aria-label={t('contract')}
      options={items.map(({ id }) => ({ value: id, label: text(nameOf(id)) }))}
      onChange={onChange}
      style={{ width: 260, maxWidth: '100%' }}
    />
  );
}
