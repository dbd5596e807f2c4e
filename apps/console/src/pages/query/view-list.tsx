import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listViews } from '../../analysis/index.ts';
import { useText } from '../../i18n/index.ts';
import { QueryState } from '../../kit/index.ts';
import styles from './query.module.css';

/** What a query may read, with the columns of each. */
export function ViewList() {
  const { t } = useTranslation('analysis');
  const text = useText();
  const query = useQuery({ queryKey: ['published-views'], queryFn: listViews, staleTime: Number.POSITIVE_INFINITY });
  return (
    <QueryState query={query}>
      {({ items }) => (
        <div className={styles.views}>
          {items.map(({ name, about, columns }) => (
            <details key={name}>
              <summary>
                <code>{name}</code>
                <small className={styles.row}>{t('views.row', { what: text(about) })}</small>
              </summary>
              <ul className={styles.names}>
                {columns.map((column) => (
                  <li key={column.name}>
                    <code>{column.name}</code>
                    <small>{column.type}</small>
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </div>
      )}
    </QueryState>
  );
}
