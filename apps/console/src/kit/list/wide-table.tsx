import { Table, type TableProps } from 'antd';
import { type MouseEvent, useMemo } from 'react';
import type { Column } from './column.ts';
import type { DataTableProps } from './data-table.tsx';
import styles from './list.module.css';
import type { ListState } from './list-state.ts';
import { RowOpener } from './row-opener.tsx';

interface WideTableProps<Row> {
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
  readonly list: ListState;
  readonly onOpen?: (row: Row) => void;
  readonly selection: DataTableProps<Row>['selection'];
}

const HEADER_HEIGHT = 56;

/** A click on a link, a button, a field or marked text means that, not the row. */
function meansRow(event: MouseEvent): boolean {
  const target = event.target;
  if (target instanceof Element && target.closest('a, button, input, label') !== null) return false;
  return (getSelection()?.toString() ?? '') === '';
}

function orderOf(sort: string | undefined, name: string): 'ascend' | 'descend' | null {
  if (sort === name) return 'ascend';
  return sort === `-${name}` ? 'descend' : null;
}

/** antd's table with server-side order; the first `head` column is the way in for the keyboard. */
export function WideTable<Row>({ rows, rowKey, columns, list, onOpen, selection }: WideTableProps<Row>) {
  const antColumns = useMemo(
    (): TableProps<Row>['columns'] =>
      columns.map((column) => ({
        key: column.key,
        title: column.title,
        ...(column.width !== undefined && { width: column.width }),
        ...(column.align !== undefined && { align: column.align }),
        ...(column.sort !== undefined && { sorter: true, sortOrder: orderOf(list.sort, column.sort) }),
        render: (_value: unknown, row: Row) => (
          <RowOpener {...(column.card === 'head' && onOpen && { onOpen: () => onOpen(row) })}>
            {column.render(row)}
          </RowOpener>
        ),
      })),
    [columns, list.sort, onOpen],
  );

  const sorted: TableProps<Row>['onChange'] = (_pages, _filters, sorter) => {
    const first = Array.isArray(sorter) ? sorter[0] : sorter;
    const name = columns.find((column) => column.key === first?.columnKey)?.sort;
    if (name === undefined || first?.order == null) list.setSort(undefined);
    else list.setSort(first.order === 'ascend' ? name : `-${name}`);
  };

  return (
    <Table<Row>
      className={styles.table ?? ''}
      size="middle"
      dataSource={rows as Row[]}
      rowKey={rowKey}
      columns={antColumns ?? []}
      pagination={false}
      sticky={{ offsetHeader: HEADER_HEIGHT }}
      scroll={{ x: 'max-content' }}
      showSorterTooltip={false}
      onChange={sorted}
      onRow={(row) => ({
        ...(onOpen && { onClick: (event) => meansRow(event) && onOpen(row), style: { cursor: 'pointer' } }),
      })}
      {...(selection && {
        rowSelection: {
          columnWidth: 44,
          hideSelectAll: true,
          selectedRowKeys: [...selection.keys],
          onChange: (keys) => selection.onChange(keys.map(String)),
        },
      })}
    />
  );
}
