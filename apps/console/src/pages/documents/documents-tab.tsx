import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { DocumentView } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../app/session.ts';
import { LOOK_AGAIN_MS, listDocuments } from '../../documents/index.ts';
import { DataTable, EmptyState, FilterBar, useListState } from '../../kit/index.ts';
import styles from './documents.module.css';
import { useDocumentFields } from './filters.ts';
import { DOCUMENT_FILTERS } from './route.ts';
import { TogetherDialog } from './together/together-dialog.tsx';
import { TOGETHER_ACTS, type TogetherAct } from './together/use-together.ts';
import { useDocumentColumns } from './use-document-columns.tsx';

/** The list; it looks again by itself while something on it is being made. */
export function DocumentsTab({ onAsk }: { onAsk: () => void }) {
  const { t } = useTranslation('documents');
  const can = useCan();
  const navigate = useNavigate();
  const list = useListState({ filters: DOCUMENT_FILTERS });
  const query = useQuery({
    queryKey: ['documents', list.query],
    // A draft of a sealed period that nobody owes is shown to who looks for that period or stage.
    queryFn: () => listDocuments(isNarrow(list.query) ? list.query : { ...list.query, idle: 'left-out' }),
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
  const [keys, setKeys] = useState<readonly string[]>([]);
  const [together, setTogether] = useState<Together>();
  const chosen = (query.data?.items ?? []).filter(({ id }) => keys.includes(id));
  const begin = (act: TogetherAct): void => {
    const documents = chosen.filter(({ may }) => may.includes(act));
    setTogether({ act, documents, leftOut: chosen.length - documents.length });
  };
  const selection = {
    keys: chosen.map(({ id }) => id),
    onChange: setKeys,
    actions: <Acts chosen={chosen} onAct={begin} />,
  };
  const mayAct = can('document.review') || can('document.deliver') || can('document.receipt');
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
        {...(mayAct && { selection })}
      />
      {together !== undefined && <TogetherDialog {...together} onClose={() => setTogether(undefined)} />}
    </div>
  );
}

/** Somebody looks for something: nothing is left out. */
const isNarrow = ({ period, stage, state, search }: Readonly<Record<string, string>>): boolean =>
  [period, stage, state, search].some((one) => one !== undefined);

/** As it was chosen: what the list says afterwards does not change it. */
interface Together {
  readonly act: TogetherAct;
  readonly documents: readonly DocumentView[];
  readonly leftOut: number;
}

/** What may be done with the selected, and with how many of them. */
function Acts({ chosen, onAct }: { chosen: readonly DocumentView[]; onAct: (act: TogetherAct) => void }) {
  const { t } = useTranslation('documents');
  const able = TOGETHER_ACTS.map((act) => ({ act, n: chosen.filter(({ may }) => may.includes(act)).length }));
  const offered = able.filter(({ n }) => n > 0);
  if (offered.length === 0) return <span className={styles.hint}>{t('together.none')}</span>;
  return offered.map(({ act, n }) => (
    <Button key={act} size="small" onClick={() => onAct(act)}>
      {t('together.title', { act: t(`acts.${act}`), n })}
    </Button>
  ));
}
