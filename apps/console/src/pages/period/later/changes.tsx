import { useQuery } from '@tanstack/react-query';
import type { PeriodDetail } from '@yinuo/api';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readContract } from '../../../contracts/index.ts';
import { Panel, QueryState } from '../../../kit/index.ts';
import { readPeriodChanges } from '../../../settlement/index.ts';
import styles from '../period.module.css';
import { ChangeList } from './change-list.tsx';

/** Judges the sealed instant again, by today's facts or by another version of the contract; only shown. */
export function Changes({ detail }: { detail: PeriodDetail }) {
  const { t } = useTranslation('periods');
  const [version, setVersion] = useState(0);
  const [asked, setAsked] = useState<number>();
  const contract = useQuery({
    queryKey: ['contract', detail.contract.id],
    queryFn: () => readContract(detail.contract.id),
  });
  const versions = contract.data?.versions ?? [];
  return (
    <Panel title={t('later.changes')} note={t('later.changesHint')}>
      <div className={styles.stack}>
        <div className={styles.ask}>
          <Select
            value={version}
            aria-label={t('later.version')}
            onChange={setVersion}
            options={[
              { value: 0, label: t('later.asThen') },
              ...versions.map(({ version: n }) => ({ value: n, label: t('later.byVersion', { n }) })),
            ]}
            style={{ width: 220, maxWidth: '100%' }}
          />
          <Button onClick={() => setAsked(version)}>{t('later.run')}</Button>
        </div>
        {asked !== undefined && <Found key={asked} detail={detail} version={asked} />}
      </div>
    </Panel>
  );
}

function Found({ detail, version }: { detail: PeriodDetail; version: number }) {
  const path = { id: detail.contract.id, period: detail.name };
  const query = useQuery({
    queryKey: ['period', path.id, path.period, 'changes', version],
    queryFn: () => readPeriodChanges(path, version === 0 ? undefined : version),
    staleTime: 0,
    gcTime: 0,
  });
  return <QueryState query={query}>{(changes) => <ChangeList changes={changes} />}</QueryState>;
}
