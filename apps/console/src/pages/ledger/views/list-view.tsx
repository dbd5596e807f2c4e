import { DownloadOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../../cases/index.ts';
import { beijingToday } from '../../../clock/index.ts';
import { useText } from '../../../i18n/index.ts';
import {
  DataTable,
  EmptyState,
  FilterBar,
  type FilterField,
  useAction,
  useList,
  useListState,
} from '../../../kit/index.ts';
import { exportOccurrences, LOOKS, listOccurrences } from '../../../ledger/index.ts';
import { LEDGER_FILTERS, ledgerQuery, SCOPES, scopeOf } from '../ledger-query.ts';
import { useOccurrenceColumns } from './columns.tsx';

/** The ledger as a list, by due date; what has no date yet comes last. */
export function ListView({ onOpen }: { onOpen: (id: string) => void }) {
  const { t } = useTranslation('ledger');
  const list = useListState({ filters: LEDGER_FILTERS });
  const query = useList(['occurrences'], list, (address) => listOccurrences(ledgerQuery(address)));
  return (
    <div style={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 14 }}>
      <FilterBar fields={useFields()} list={list} />
      <div>
        <Segmented
          value={scopeOf(list.filters)}
          aria-label={t('columns.state')}
          options={SCOPES.map((scope) => ({ value: scope, label: t(`scopes.${scope}`) }))}
          onChange={(scope) => list.setFilters({ scope: scope === 'open' ? undefined : scope, state: undefined })}
        />
      </div>
      <DataTable
        name="ledger"
        columns={useOccurrenceColumns()}
        rowKey={(row) => row.id}
        query={query}
        list={list}
        onOpen={(row) => onOpen(row.id)}
        empty={<EmptyState title={t('empty')} hint={t('emptyHint')} />}
        toolbar={<ExportButton query={ledgerQuery(list.query)} />}
      />
    </div>
  );
}

function useFields(): readonly FilterField[] {
  const { t } = useTranslation('ledger');
  const text = useText();
  const { items, nameOf } = useContracts();
  return useMemo(() => {
    const contracts = items.map(({ id }) => ({ value: id, label: text(nameOf(id)) }));
    const fields: readonly (FilterField | false)[] = [
      { kind: 'text', key: 'q', label: t('filters.q'), width: 230 },
      contracts.length > 1 && {
        kind: 'choices',
        key: 'contract',
        label: t('columns.contract'),
        options: contracts,
        width: 190,
      },
      {
        kind: 'choices',
        key: 'state',
        label: t('columns.state'),
        options: Object.keys(LOOKS).map((value) => ({ value, label: t(`states.${value as 'done'}`) })),
        width: 150,
      },
      {
        kind: 'choices',
        key: 'kind',
        label: t('columns.kind'),
        options: (['duty', 'report', 'payment'] as const).map((value) => ({ value, label: t(`kinds.${value}`) })),
        width: 130,
      },
      {
        kind: 'choice',
        key: 'owedBy',
        label: t('filters.owedBy'),
        options: (['supplier', 'hospital'] as const).map((value) => ({ value, label: t(`sides.${value}`) })),
        width: 120,
      },
      { kind: 'dates', key: 'due', label: t('filters.due') },
    ];
    return fields.filter((field) => field !== false);
  }, [t, text, items, nameOf]);
}

function ExportButton({ query }: { query: Readonly<Record<string, string>> }) {
  const { t } = useTranslation('ledger');
  const { limit: _limit, cursor: _cursor, ...filter } = query;
  const download = useAction({
    act: () => exportOccurrences(filter),
    done: t('exported'),
    onDone: (file) => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = `${t('exportName')}-${beijingToday()}.xlsx`;
      link.click();
      window.setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    },
  });
  return (
    <Button
      size="small"
      icon={<DownloadOutlined />}
      loading={download.isPending}
      onClick={() => download.mutate(undefined)}
    >
      {t('export')}
    </Button>
  );
}
