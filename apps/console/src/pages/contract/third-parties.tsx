import { useQuery } from '@tanstack/react-query';
import type { ContractView } from '@yinuo/api';
import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listOrganisations, nameThirdParties } from '../../contracts/index.ts';
import { useText } from '../../i18n/index.ts';
import { FormDrawer, Panel } from '../../kit/index.ts';
import styles from './contract.module.css';

/** Who else has a part, e.g. the HIS vendor: they see the cases in which they are asked (ZK-7, ZK-9). */
export function ThirdParties({ contract }: { contract: ContractView }) {
  const { t } = useTranslation('contracts');
  const text = useText();
  const [naming, setNaming] = useState(false);
  const named = contract.parties.filter(({ side }) => side === 'third-party');
  const may = contract.may.includes('name-third-parties');
  return (
    <Panel
      title={t('thirdParties.title')}
      actions={may && <Button onClick={() => setNaming(true)}>{t('thirdParties.name')}</Button>}
    >
      {named.length === 0 && <p className={styles.quiet}>{t('thirdParties.none')}</p>}
      <ul className={styles.people}>
        {named.map((party) => (
          <li key={party.orgId}>
            <strong>{text(party.name)}</strong>
          </li>
        ))}
      </ul>
      {naming && <NameThirdParties contract={contract} onClose={() => setNaming(false)} />}
    </Panel>
  );
}

interface Named {
  readonly thirdParties: readonly string[];
}

function NameThirdParties({ contract, onClose }: { contract: ContractView; onClose: () => void }) {
  const { t } = useTranslation('contracts');
  const text = useText();
  const found = useQuery({
    queryKey: ['organisations-of', 'third-party'],
    queryFn: () => listOrganisations('third-party'),
  });
  const named = contract.parties.filter(({ side }) => side === 'third-party');
  const choices = new Map([
    ...named.map(({ orgId, name }) => [orgId, text(name)] as const),
    ...(found.data?.items ?? []).map(({ id, name }) => [id, text(name)] as const),
  ]);
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t('thirdParties.name')}
      start={{ thirdParties: named.map(({ orgId }) => orgId) }}
      act={({ thirdParties }: Named) => nameThirdParties(contract.id, [...thirdParties])}
      refresh={[['contract', contract.id], ['contracts'], ['case-contracts']]}
      done={t('thirdParties.named')}
    >
      <Form.Item name="thirdParties" label={t('thirdParties.title')} extra={t('thirdParties.hint')}>
        <Select
          mode="multiple"
          loading={found.isFetching}
          showSearch={{ optionFilterProp: 'label' }}
          options={[...choices].map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
    </FormDrawer>
  );
}
