import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useQueries } from '../../analysis/index.ts';
import { Page, QueryState } from '../../kit/index.ts';
import { Editor } from './editor.tsx';

/** A query that is written or changed: the statement, its parameters, its chart, tried out before it is kept. */
export function WritePage() {
  const { t } = useTranslation('analysis');
  const { of, from } = useSearch({ from: '/shell/analysis/queries/write' });
  return (
    <Page
      title={t(of === undefined ? 'write.title' : 'write.changing')}
      lead={t('write.lead')}
      crumbs={[
        { label: t('title'), to: '/analysis' },
        { label: t('tabs.queries'), to: '/analysis/queries' },
        { label: t('acts.write') },
      ]}
    >
      <QueryState query={useQueries()}>
        {({ items }) => {
          const begun = items.find(({ id }) => id === (of ?? from));
          const changed = of !== undefined && begun?.may.includes('change') === true ? begun : undefined;
          return <Editor key={of ?? from ?? 'new'} begun={begun} changed={changed} />;
        }}
      </QueryState>
    </Page>
  );
}
