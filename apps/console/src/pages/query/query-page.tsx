import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { QueryView } from '@yinuo/api';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { removeQuery, useQueries } from '../../analysis/index.ts';
import { useFormat, useText } from '../../i18n/index.ts';
import { ConfirmButton, EmptyState, Page, QueryState, useAction } from '../../kit/index.ts';
import { RunPanel } from './run-panel.tsx';

/** One query: its parameters, a run, its answer. */
export function QueryPage() {
  const { t } = useTranslation('analysis');
  const { query: id } = useParams({ from: '/shell/analysis/queries/$query' });
  return (
    <QueryState query={useQueries()}>
      {({ items }) => {
        const query = items.find((one) => one.id === id);
        return query === undefined ? (
          <Page title={t('title')}>
            <EmptyState title={t('query.gone')} hint={t('query.goneHint')} />
          </Page>
        ) : (
          <Query key={id} query={query} />
        );
      }}
    </QueryState>
  );
}

function Query({ query }: { query: QueryView }) {
  const { t } = useTranslation('analysis');
  const text = useText();
  const format = useFormat();
  const { title, about, saved, topic } = query;
  const words = [
    text(about),
    saved === null ? '' : t('queries.savedBy', { by: saved.by, at: format.instant(saved.at, 'short') }),
  ].filter((one) => one !== '');
  return (
    <Page
      title={text(title)}
      lead={words.join(' · ')}
      crumbs={[
        { label: t('title'), to: '/analysis' },
        { label: t('tabs.queries'), to: '/analysis/queries' },
        { label: t(`topics.${topic}`) },
      ]}
      actions={<Acts query={query} />}
    >
      <RunPanel query={query} />
    </Page>
  );
}

function Acts({ query: { id, may } }: { query: QueryView }) {
  const { t } = useTranslation(['analysis', 'common']);
  const navigate = useNavigate();
  const remove = useAction({
    act: () => removeQuery(id),
    refresh: [['queries']],
    done: t('analysis:query.removed'),
    onDone: () => void navigate({ to: '/analysis/queries' }),
  });
  return (
    <>
      {may.includes('remove') && (
        <ConfirmButton
          danger
          act={t('common:acts.remove')}
          consequence={t('analysis:query.removeHint')}
          onConfirm={() => remove.mutate(undefined)}
        />
      )}
      {may.includes('copy') && (
        <Link to="/analysis/queries/write" search={{ from: id }}>
          <Button tabIndex={-1}>{t('analysis:acts.copy')}</Button>
        </Link>
      )}
      {may.includes('change') && (
        <Link to="/analysis/queries/write" search={{ of: id }}>
          <Button tabIndex={-1}>{t('common:acts.edit')}</Button>
        </Link>
      )}
    </>
  );
}
