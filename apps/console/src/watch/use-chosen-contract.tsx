import { useNavigate, useSearch } from '@tanstack/react-router';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../cases/index.ts';
import { useText } from '../i18n/index.ts';

/** The contract that the address names, else the first in force; and a choice between them where there are several. */
export function useChosenContract() {
  const { t } = useTranslation('watch');
  const text = useText();
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const contracts = useContracts();
  const named = typeof search.contract === 'string' ? search.contract : undefined;
  const usual = contracts.items.find((one) => one.state === 'in-force') ?? contracts.items[0];
  const contract = contracts.items.find((one) => one.id === named)?.id ?? usual?.id ?? '';
  const choice = contracts.items.length > 1 && (
    <Select
      aria-label={t('contract')}
      value={contract}
      style={{ minWidth: 200 }}
      options={contracts.items.map(({ id }) => ({ value: id, label: text(contracts.nameOf(id)) }))}
      onChange={(id: string) => void navigate({ to: '.', search: (before: object) => ({ ...before, contract: id }) })}
    />
  );
  return { contract, choice, settled: contracts.settled, error: contracts.error, none: contracts.items.length === 0 };
}
