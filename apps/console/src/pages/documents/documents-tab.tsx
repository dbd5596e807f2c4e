import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../app/session.ts';
import { LOOK_AGAIN_MS, listDocuments } from '../../documents/index.ts';
import { DataTable, EmptyState, FilterBar, useListState } from '../../kit/index.ts';
import styles from './documents.module.css';
import { useDocumentFields } from './filters.ts';
import { DOCUMENT_FILTERS } from './route.ts';
import { useDocumentColumns } from './use-document-columns.tsx';

/** The list; it looks again by itself while something on it is being made. */
export function DocumentsTab({ onAsk }: { onAsk: () => void }) {
  const { t } = useTranslation('documents');
  const can = useCan();
  const navigate = useNavigate();
  const list = useListState({ filters: DOCUMENT_FILTERS });
  const query = useQuery({
    queryKey: ['documents', list.query],
    queryFn: () => listDocuments(list.query),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) =>
      data?.items.some(({ state }) => state === 'queued') === true ? LOOK_AGAIN_MS : false,
  });
  const empty = can('document.generate') ? (
    <EmptyState
      title={t('empty')}
      hint={t('emptyHint')}
      action={
        <Button type="primary" onClick={onAsk}>
          {t('acts.ask')}
        </Button>
      }
    />
  ) : (
    <EmptyState title={t('empty')} hint={t('emptyReader')} />
  );
  return (
    <div className={styles.tab}>
      <FilterBar fields={useDocumentFields()} list={list} />
      <DataTable
        name="documents"
        columns={useDocumentColumns()}
        rowKey={({ id }) => id}
        query={query}
        list={list}
        onOpen={({ id }) => void navigate({ to: '/documents/$id', params: { id } })}
        empty={empty}
      />
    </div>
  );
}
