import { useNavigate, useSearch } from '@tanstack/react-router';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useShownContract } from '../cases/index.ts';
import { useText } from '../i18n/index.ts';

/** The contract shown, and a choice between them where there are several. */
export function useChosenContract() {
  const { t } = useTranslation('watch');
  const text = useText();
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const contracts = useShownContract(typeof search.contract === 'string' ? search.contract : undefined);
  const contract = contracts.contract ?? '';
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
