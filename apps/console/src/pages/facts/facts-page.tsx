import type { FactView } from '@yinuo/api';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, EmptyState, FilterBar, Page, useList, useListState } from '../../kit/index.ts';
import { CheckPanel } from './check/check-panel.tsx';
import { ExportButton } from './export/export-button.tsx';
import { factQuery, listFacts } from './fact-calls.ts';
import { FactDrawer } from './fact-drawer.tsx';
import { FACT_FILTERS } from './fact-filters.ts';
import { useFactFields } from './filters.ts';
import { useFactColumns } from './use-fact-columns.tsx';

/** 事实: the log of what this organisation may see, and whether it still is as it was written. */
export function FactsPage() {
  const { t } = useTranslation('facts');
  const list = useListState({ filters: FACT_FILTERS });
  const query = useList(['facts'], list, (address) => listFacts(factQuery(address)));
  const [open, setOpen] = useState<FactView>();
  const rows = query.data?.items ?? [];
  const at = rows.findIndex(({ id }) => id === open?.id);
  const step = (to: FactView | undefined) => (to === undefined ? undefined : () => setOpen(to));
  const [previous, next] = [step(rows[at - 1]), step(at < 0 ? undefined : rows[at + 1])];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <CheckPanel />
      <FilterBar fields={useFactFields(list.filters.type)} list={list} />
      <DataTable
        name="facts"
        columns={useFactColumns()}
        rowKey={({ id }) => id}
        query={query}
        list={list}
        onOpen={setOpen}
        empty={<EmptyState title={t('empty')} hint={t('emptyHint')} />}
        toolbar={<ExportButton query={list.query} />}
      />
      <FactDrawer
        fact={open}
        onClose={() => setOpen(undefined)}
        onSubject={(subject) => {
          setOpen(undefined);
          list.setFilters({ ...Object.fromEntries(FACT_FILTERS.map((name) => [name, undefined])), subject });
        }}
        {...(previous && { onPrevious: previous })}
        {...(next && { onNext: next })}
      />
    </Page>
  );
}
