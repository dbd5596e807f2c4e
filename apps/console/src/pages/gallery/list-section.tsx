import { Button } from 'antd';
import { useState } from 'react';
import { now } from '../../clock/index.ts';
import {
  ClauseMark,
  type Column,
  CopyId,
  DataTable,
  DetailDrawer,
  Details,
  FilterBar,
  type FilterField,
  Moment,
  SavedViews,
  type ShownVerdict,
  StatusTag,
  TwoLine,
  useListState,
  VerdictTag,
} from '../../kit/index.ts';
import styles from './gallery.module.css';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly verdict: ShownVerdict;
  readonly clause: string;
  readonly at: number;
  readonly kind: string;
}

const titles = [
  '门诊挂号页面打不开',
  '缴费后未生成电子票据',
  '互联网医院处方无法提交',
  '报告查询超时',
  '短信验证码收不到',
  '预约号源显示错误',
];
const verdicts: readonly ShownVerdict[] = ['at-risk', 'pending', 'met', 'breached', 'excused', 'met'];
const opened = now();
const rows: readonly Row[] = titles.map((title, index) => ({
  id: `case_01hv3k9q7x${index}m2n8p4r6s`,
  title,
  from: index % 2 === 0 ? '门诊部 · 电话' : '财务科 · 网页',
  verdict: verdicts[index] ?? 'pending',
  clause: index % 2 === 0 ? 'XY-4' : 'KL-15',
  at: opened - index * 5_400_000,
  kind: index % 3 === 0 ? '故障' : '咨询',
}));

const columns: readonly Column<Row>[] = [
  {
    key: 'title',
    title: '事件',
    card: 'head',
    fixed: true,
    width: 300,
    render: (row) => <TwoLine main={row.title} sub={row.from} />,
  },
  { key: 'verdict', title: '判定', card: 'tag', width: 120, render: (row) => <VerdictTag verdict={row.verdict} /> },
  { key: 'kind', title: '类别', width: 100, render: (row) => <StatusTag tone="neutral">{row.kind}</StatusTag> },
  { key: 'clause', title: '条款', width: 100, render: (row) => <ClauseMark id={row.clause} /> },
  {
    key: 'at',
    title: '报告时间',
    sort: 'reportedAt',
    width: 150,
    render: (row) => <Moment at={row.at} style="near" />,
  },
  { key: 'id', title: '编号', card: 'none', width: 130, render: (row) => <CopyId id={row.id} short /> },
];

const fields: readonly FilterField[] = [
  { kind: 'text', key: 'q', label: '搜索事件' },
  {
    kind: 'choices',
    key: 'state',
    label: '状态',
    options: [
      { value: 'open', label: '处理中' },
      { value: 'closed', label: '已办结' },
    ],
  },
  {
    kind: 'choice',
    key: 'kind',
    label: '类别',
    options: [
      { value: 'fault', label: '故障' },
      { value: 'consultation', label: '咨询' },
    ],
  },
  { kind: 'dates', key: 'reported', label: '报告日期' },
];
const FILTERS = ['q', 'state', 'kind', 'reportedFrom', 'reportedTo'];

export function ListSection() {
  const list = useListState({ filters: FILTERS, sort: '-reportedAt' });
  const [keys, setKeys] = useState<readonly string[]>([]);
  const [open, setOpen] = useState<Row>();
  const shown = rows.filter((row) => row.title.includes(list.filters.q ?? ''));
  const query = {
    data: { items: shown, next: 'next', total: 1284 },
    error: null,
    isFetching: false,
    refetch: () => Promise.reject(new Error('sample data')),
  };
  return (
    <div className={styles.stack}>
      <FilterBar
        fields={fields}
        list={list}
        views={
          <SavedViews
            views={[{ id: '1', name: '今天到期', query: {} }]}
            onApply={() => {}}
            onSave={() => {}}
            onRemove={() => {}}
          />
        }
      />
      <DataTable
        name="gallery"
        columns={columns}
        rowKey={(row) => row.id}
        query={query}
        list={list}
        onOpen={setOpen}
        selection={{ keys, onChange: setKeys, actions: <Button size="small">导出</Button> }}
      />
      <DetailDrawer
        open={open !== undefined}
        onClose={() => setOpen(undefined)}
        title={open?.title}
        actions={<Button type="primary">响应</Button>}
        onNext={() => {}}
      >
        {open && (
          <Details
            items={[
              { label: '编号', value: <CopyId id={open.id} /> },
              { label: '报告时间', value: <Moment at={open.at} style="minute" /> },
              { label: '来自', value: open.from },
              { label: '判定', value: <VerdictTag verdict={open.verdict} provisional /> },
              {
                label: '描述',
                value: '上午九点起，三楼门诊自助机与小程序均无法打开挂号页，提示「网络异常」。',
                wide: true,
              },
            ]}
          />
        )}
      </DetailDrawer>
    </div>
  );
}
