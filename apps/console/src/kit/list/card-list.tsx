import { Checkbox } from 'antd';
import type { Column } from './column.ts';
import styles from './list.module.css';
import { RowOpener } from './row-opener.tsx';

interface CardListProps<Row> {
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
  readonly onOpen?: (row: Row) => void;
  readonly selected?: readonly string[];
  readonly onSelect?: (key: string, on: boolean) => void;
}

/** The rows of a table as cards, for 375 px. */
export function CardList<Row>({ rows, rowKey, columns, onOpen, selected, onSelect }: CardListProps<Row>) {
  const place = (where: Column<Row>['card']) => columns.filter((column) => (column.card ?? 'line') === where);
  const [heads, tags, lines] = [place('head'), place('tag'), place('line')];
  return (
    <ul className={styles.cards}>
      {rows.map((row) => {
        const key = rowKey(row);
        return (
          <li key={key} className={styles.card}>
            <div className={styles.cardHead}>
              {onSelect && (
                <Checkbox
                  checked={selected?.includes(key) === true}
                  onChange={(event) => onSelect(key, event.target.checked)}
                  aria-label={key}
                />
              )}
              <div className={styles.cardTitle}>
                {heads.map((column) => (
                  <RowOpener key={column.key} {...(onOpen && { onOpen: () => onOpen(row) })}>
                    {column.render(row)}
                  </RowOpener>
                ))}
              </div>
              <div className={styles.cardTags}>
                {tags.map((column) => (
                  <span key={column.key}>{column.render(row)}</span>
                ))}
              </div>
            </div>
            <dl className={styles.cardLines}>
              {lines.map((column) => {
                const shown = column.render(row);
                // A dash keeps a column straight; on a card it is only a line more to scroll past.
                if (shown === '–' || shown === null) return null;
                return (
                  <div key={column.key}>
                    <dt>{column.title}</dt>
                    <dd>{shown}</dd>
                  </div>
                );
              })}
            </dl>
          </li>
        );
      })}
    </ul>
  );
}
