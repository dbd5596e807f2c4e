import { PlusOutlined } from '@ant-design/icons';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ProbeRow } from '@yinuo/api';
import { ProbeHealth } from '@yinuo/api';
import type { ProbeKind } from '@yinuo/probes/shapes';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../app/session.ts';
import { useFormat } from '../../../i18n/index.ts';
import {
  type Column,
  DataTable,
  EmptyState,
  FilterBar,
  Moment,
  TwoLine,
  useList,
  useListState,
} from '../../../kit/index.ts';
import { HealthTag, listProbes, useReason } from '../../../watch/index.ts';
import styles from '../watch.module.css';
import { ProbeForm } from './probe-form.tsx';

const FILTERS = ['health', 'text'] as const;

/** Every probe of the contract, the troubled ones first. */
export function ProbesTab({ contract }: { contract: string }) {
  const { t } = useTranslation('watch');
  const navigate = useNavigate();
  const can = useCan();
  const { serves }: { serves?: string } = useSearch({ strict: false });
  const [adding, setAdding] = useState(serves !== undefined && can('watch.manage'));
  const list = useListState({ filters: FILTERS, limit: 100 });
  const query = useList(['probes', contract], list, (asked) => listProbes({ ...asked, contract }));
  const columns = useColumns();
  const close = () => {
    setAdding(false);
    if (serves !== undefined)
      void navigate({ to: '.', search: (before: object) => ({ ...before, serves: undefined }), replace: true });
  };
  return (
    <div className={styles.stack}>
      <FilterBar
        list={list}
        fields={[
          {
            key: 'health',
            kind: 'choice',
            label: t('columns.health'),
            options: ProbeHealth.options.map((value) => ({ value, label: t(`health.${value}`) })),
          },
          { key: 'text', kind: 'text', label: t('columns.name') },
        ]}
      />
      <DataTable<ProbeRow>
        name="probes"
        columns={columns}
        rowKey={(row) => row.id}
        query={query}
        list={list}
        onOpen={(row) => void navigate({ to: '/watch/$probe', params: { probe: row.id } })}
        empty={<EmptyState title={t('probes.empty')} hint={t('probes.emptyHint')} />}
        toolbar={
          can('watch.manage') && (
            <Button type="primary" icon={<PlusOutlined />} onClick={() => setAdding(true)}>
              {t('probes.add')}
            </Button>
          )
        }
      />
      <ProbeForm contract={contract} open={adding} onClose={close} {...(serves !== undefined && { serves })} />
    </div>
  );
}

function useColumns(): Column<ProbeRow>[] {
  const { t } = useTranslation('watch');
  const format = useFormat();
  const reason = useReason();
  return useMemo(
    () => [
      {
        key: 'name',
        title: t('columns.name'),
        card: 'head',
        fixed: true,
        render: (row) => <TwoLine main={row.name} sub={`${row.asset.name} · ${t(`kinds.${row.kind as ProbeKind}`)}`} />,
      },
      {
        key: 'health',
        title: t('columns.health'),
        card: 'tag',
        width: 130,
        render: (row) => <HealthTag health={row.health} flapping={row.flapping} />,
      },
      {
        key: 'value',
        title: t('columns.value'),
        width: 130,
        align: 'end',
        render: (row) => (row.lastValue === null ? '–' : format.measure(row.lastValue, row.unit)),
      },
      {
        key: 'reason',
        title: t('columns.reason'),
        render: (row) => reason(row.lastReason) || '–',
      },
      {
        key: 'lastAt',
        title: t('columns.lastAt'),
        width: 150,
        render: (row) => (row.lastAt === null ? '–' : <Moment at={row.lastAt} style="near" />),
      },
      {
        key: 'where',
        title: t('columns.where'),
        width: 150,
        hidden: true,
        render: (row) => row.runner?.name ?? t('atDesk'),
      },
    ],
    [t, format, reason],
  );
}
