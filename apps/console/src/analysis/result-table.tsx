import type { AnalysisResult } from '@yinuo/api';
import { Table, type TableProps } from 'antd';
import { useMemo } from 'react';
import { useText } from '../i18n/index.ts';
import { useCellText } from './cell-text.ts';

type Row = AnalysisResult['rows'][number];
type Cell = Row[number];

const PAGE = 50;

/** Numbers by size, texts as a dictionary has them; what is empty comes last. */
function order(a: Cell | undefined, b: Cell | undefined): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return 1;
  if (b === null || b === undefined) return -1;
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'zh');
}

/** The rows of an answer, fifty at a time, to be put in order by any column. */
export function ResultTable({ result }: { result: AnalysisResult }) {
  const text = useText();
  const cellText = useCellText();
  const columns = useMemo(
    (): NonNullable<TableProps<{ key: number; row: Row }>['columns']> =>
      result.columns.map((column, at) => ({
        key: column.name,
        title: text(column.title),
        align: column.sort === 'number' && column.codes === null ? 'end' : 'start',
        sorter: (a, b) => order(a.row[at], b.row[at]),
        render: (_value: unknown, { row }) => cellText(row[at] ?? null, column),
      })),
    [result, text, cellText],
  );
  const rows = useMemo(() => result.rows.map((row, key) => ({ key, row })), [result]);
  return (
    <Table
      size="small"
      columns={columns}
      dataSource={rows}
      scroll={{ x: 'max-content' }}
      showSorterTooltip={false}
      pagination={rows.length > PAGE ? { pageSize: PAGE, showSizeChanger: false, style: { padding: '0 16px' } } : false}
    />
  );
}
