import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../../theme/preference.ts';
import { EmptyState } from '../state/empty-state.tsx';
import { ErrorState } from '../state/error-state.tsx';
import { LoadingState } from '../state/loading-state.tsx';
import { CardList } from './card-list.tsx';
import type { Column } from './column.ts';
import { ColumnChoice } from './column-choice.tsx';
import styles from './list.module.css';
import { ListBar } from './list-bar.tsx';
import type { ListState } from './list-state.ts';
import { Pager } from './pager.tsx';
import { useShownColumns } from './shown-columns.ts';
import type { Page } from './use-list.ts';
import { WideTable } from './wide-table.tsx';

export interface Selection {
  readonly keys: readonly string[];
  readonly onChange: (keys: readonly string[]) => void;
  /** Buttons that act on the selected rows. */
  readonly actions: ReactNode;
}

export interface DataTableProps<Row> {
  /** Name of the table, for the kept choice of columns. */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly query: Pick<UseQueryResult<Page<Row>>, 'data' | 'error' | 'isFetching' | 'refetch'>;
  readonly list: ListState;
  /** Opens a record from its head cell or by a click anywhere on the row. */
  readonly onOpen?: (row: Row) => void;
  readonly selection?: Selection;
  /** Shown when nothing is there and no filter is set. */
  readonly empty?: ReactNode;
  /** Beside the total: an export button, a switch. */
  readonly toolbar?: ReactNode;
}

/** A list from the server: sort, cursor pages, selection, columns; cards on a phone; every state built in. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { name, columns, rowKey, query, list, onOpen, selection, empty, toolbar } = props;
  const narrow = useNarrow();
  const { shown, isShown, toggle, reset } = useShownColumns(name, columns);
  const { data, error } = query;

  if (data === undefined && error !== null) {
    return <Sheet>{<ErrorState error={error} onRetry={() => void query.refetch()} />}</Sheet>;
  }
  if (data === undefined) return <Sheet>{<LoadingState lines={10} />}</Sheet>;
  if (data.items.length === 0) return <Sheet>{<NothingHere list={list} empty={empty} />}</Sheet>;

  const opening = onOpen === undefined ? {} : { onOpen };
  const select = (key: string, on: boolean): void =>
    selection?.onChange(on ? [...selection.keys, key] : selection.keys.filter((each) => each !== key));
  const choosing = selection === undefined ? {} : { selected: selection.keys, onSelect: select };
  return (
    <Sheet busy={query.isFetching}>
      <ListBar page={data} rowKey={rowKey} selection={selection} toolbar={toolbar}>
        {!narrow && <ColumnChoice columns={columns} isShown={isShown} onToggle={toggle} onReset={reset} />}
      </ListBar>
      {narrow ? (
        <CardList rows={data.items} rowKey={rowKey} columns={columns} {...opening} {...choosing} />
      ) : (
        <WideTable rows={data.items} rowKey={rowKey} columns={shown} list={list} {...opening} selection={selection} />
      )}
      <Pager page={data} list={list} />
    </Sheet>
  );
}

function Sheet({ busy = false, children }: { busy?: boolean; children: ReactNode }) {
  return (
    <div className={styles.sheet} data-busy={busy} aria-busy={busy}>
      {children}
    </div>
  );
}

function NothingHere({ list, empty }: { list: ListState; empty: ReactNode }) {
  const { t } = useTranslation('kit');
  if (Object.keys(list.filters).length === 0) return empty ?? <EmptyState />;
  return (
    <EmptyState
      title={t('states.noMatch')}
      hint={t('states.noMatchHint')}
      action={<Button onClick={list.clearFilters}>{t('list.clear')}</Button>}
    />
  );
}
