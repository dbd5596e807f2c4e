import { useQuery } from '@tanstack/react-query';
import type { ContractView } from '@yinuo/api';
import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listPeopleOf, nameEngineers } from '../../contracts/index.ts';
import { FormDrawer, Panel, StatusTag } from '../../kit/index.ts';
import styles from './contract.module.css';

/** Primary and backup (ZK-3). */
export function Engineers({ contract }: { contract: ContractView }) {
  const { t } = useTranslation('contracts');
  const [naming, setNaming] = useState(false);
  const may = contract.may.includes('name-engineers');
  return (
    <Panel
      title={t('overview.engineers')}
      actions={may && <Button onClick={() => setNaming(true)}>{t('overview.nameEngineers')}</Button>}
    >
      {contract.engineers.length === 0 && <p className={styles.quiet}>{t('overview.noEngineers')}</p>}
      <ul className={styles.people}>
        {contract.engineers.map((one) => (
          <li key={one.personId}>
            <StatusTag tone={one.duty === 'primary' ? 'pending' : 'neutral'}>{t(`overview.${one.duty}`)}</StatusTag>
            <strong>{one.name}</strong>
            <span className={styles.quiet}>{t('overview.since', { day: one.since })}</span>
          </li>
        ))}
      </ul>
      {naming && <NameEngineers contract={contract} onClose={() => setNaming(false)} />}
    </Panel>
  );
}

interface Named {
  readonly primary?: string;
  readonly backups?: readonly string[];
}

function NameEngineers({ contract, onClose }: { contract: ContractView; onClose: () => void }) {
  const { t } = useTranslation('contracts');
  const supplier = contract.parties.find((party) => party.side === 'supplier')?.orgId ?? '';
  const people = useQuery({ queryKey: ['people-of', supplier], queryFn: () => listPeopleOf(supplier) });
  const options = (people.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const ofDuty = (duty: 'primary' | 'backup') =>
    contract.engineers.filter((one) => one.duty === duty).map((one) => one.personId);
  return (
    <FormDrawer
      open
      onClose={onClose}
      title={t('overview.nameEngineers')}
      start={{ primary: ofDuty('primary')[0], backups: ofDuty('backup') }}
      act={({ primary, backups = [] }: Named) =>
        nameEngineers(contract.id, { primary: primary ?? null, backups: backups.filter((id) => id !== primary) })
      }
      refresh={[['contract', contract.id]]}
      done={t('overview.engineersNamed')}
    >
      <Form.Item name="primary" label={t('overview.primary')}>
        <Select allowClear options={options} loading={people.isFetching} />
      </Form.Item>
      <Form.Item name="backups" label={t('overview.backup')}>
        <Select mode="multiple" options={options} loading={people.isFetching} />
      </Form.Item>
    </FormDrawer>
  );
}
