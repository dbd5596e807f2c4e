import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { QueryTopic, QueryView } from '@yinuo/api';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQueries } from '../../analysis/index.ts';
import { useFormat, useText } from '../../i18n/index.ts';
import { EmptyState, Panel, QueryState } from '../../kit/index.ts';
import styles from './queries.module.css';

const TOPICS = [
  'own',
  'promise',
  'cases',
  'work',
  'ledger',
  'satisfaction',
  'watch',
  'money',
] as const satisfies QueryTopic[];

/** What can be asked: the own organisation's queries first, then the shipped ones by topic. */
export function QueriesTab() {
  const { t } = useTranslation('analysis');
  const text = useText();
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/analysis/queries' });
  const asked = (search.q ?? '').toLowerCase().split(/\s+/);
  const fits = ({ title, about }: QueryView) =>
    asked.every((word) => [title.zh, title.en, about.zh, about.en].some((words) => words.toLowerCase().includes(word)));
  return (
    <div className={styles.stack}>
      <Input.Search
        allowClear
        aria-label={t('queries.search')}
        placeholder={t('queries.search')}
        style={{ maxWidth: 360 }}
        value={search.q ?? ''}
        onChange={({ target }) =>
          void navigate({ to: '.', search: target.value === '' ? {} : { q: target.value }, replace: true })
        }
      />
      <QueryState query={useQueries()}>
        {({ items }) => {
          const found = items.filter(fits);
          if (found.length === 0) return <EmptyState title={t('queries.none')} hint={t('queries.noneHint')} />;
          return TOPICS.map((topic) => {
            const mine = found.filter((one) => one.topic === topic);
            if (mine.length === 0) return null;
            return (
              <Panel key={topic} title={t(`topics.${topic}`)} note={t('queries.count', { n: mine.length })}>
                <ul className={styles.topics}>
                  {mine.map((one) => (
                    <li key={one.id}>
                      <QueryCard query={one} title={text(one.title)} about={text(one.about)} />
                    </li>
                  ))}
                </ul>
              </Panel>
            );
          });
        }}
      </QueryState>
    </div>
  );
}

function QueryCard({ query, title, about }: { query: QueryView; title: string; about: string }) {
  const { t } = useTranslation('analysis');
  const format = useFormat();
  const { id, saved } = query;
  return (
    <Link to="/analysis/queries/$query" params={{ query: id }} className={styles.query}>
      <strong>{title}</strong>
      {about !== '' && <span>{about}</span>}
      {saved !== null && <small>{t('queries.savedBy', { by: saved.by, at: format.instant(saved.at, 'short') })}</small>}
    </Link>
  );
}
