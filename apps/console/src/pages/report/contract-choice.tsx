import type { ContractSummary } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session.ts';
import { contractName } from '../../cases/index.ts';
import { useText } from '../../i18n/index.ts';
import { ClauseMark } from '../../kit/index.ts';
import styles from './report.module.css';

interface ContractChoiceProps {
  readonly contracts: readonly ContractSummary[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** Which contract it falls under; absent for who has only one. */
export function ContractChoice({ contracts, chosen, onChoose }: ContractChoiceProps) {
  const { t } = useTranslation('report');
  const text = useText();
  const { organisation } = useSession();
  return (
    <fieldset className={styles.contracts}>
      <legend>{t('whichContract')}</legend>
      {contracts.map((contract) => (
        <label key={contract.id} className={styles.contract} data-chosen={contract.id === chosen}>
          <input
            type="radio"
            name="contract"
            checked={contract.id === chosen}
            onChange={() => onChoose(contract.id)}
            className={styles.radio}
          />
          <ClauseMark id={contract.code} />
          <span>{text(contractName(contract, organisation.side))}</span>
        </label>
      ))}
    </fieldset>
  );
}
