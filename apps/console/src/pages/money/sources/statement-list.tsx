import { useQuery } from '@tanstack/react-query';
import type { StatementView } from '@yinuo/api';
import { Button, Input, Popconfirm } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatBytes, formatFen, useFormat } from '../../../i18n/index.ts';
import {
  type Column,
  DataTable,
  EmptyState,
  Moment,
  StatusTag,
  TwoLine,
  useAction,
  useListState,
} from '../../../kit/index.ts';
import { listStatements, statementUrl, withdrawStatement } from '../calls.ts';
import styles from '../money.module.css';

const NO_FILTERS: readonly string[] = [];

/** The files that were taken, newest first. */
export function StatementList({ contract }: { contract: string }) {
  const { t } = useTranslation('money');
  const list = useListState({ filters: NO_FILTERS, limit: 20 });
  const query = useQuery({
    queryKey: ['money', contract, 'statements', list.query],
    queryFn: () => listStatements({ ...list.query, contract }),
  });
  return (
    <DataTable
      name="statements"
      columns={useColumns()}
      rowKey={({ id }) => id}
      query={query}
      list={list}
      empty={<EmptyState title={t('statements.empty')} hint={t('statements.emptyHint')} />}
    />
  );
}

function useColumns(): readonly Column<StatementView>[] {
  const { t } = useTranslation('money');
  const format = useFormat();
  return useMemo(
    (): readonly Column<StatementView>[] => [
      {
        key: 'name',
        title: t('statements.name'),
        card: 'head',
        fixed: true,
        width: 264,
        render: (row) => (
          <TwoLine
            main={row.name}
            sub={`${t(`sides.${row.source.side}`)} · ${row.source.name} · ${formatBytes(row.bytes)}`}
          />
        ),
      },
      {
        key: 'days',
        title: t('statements.days'),
        width: 190,
        render: (row) => (row.from === null ? '–' : row.from === row.to ? row.from : `${row.from} – ${row.to}`),
      },
      { key: 'rows', title: t('runs.rows'), width: 90, align: 'end', render: (row) => format.number(row.rows) },
      { key: 'fen', title: t('runs.sum'), width: 126, align: 'end', render: (row) => formatFen(row.fen) },
      {
        key: 'taken',
        title: t('statements.taken'),
        width: 190,
        render: (row) => (
          <TwoLine main={<Moment at={row.takenAt} style="minute" />} sub={row.takenBy ?? t('runs.byItself')} />
        ),
      },
      {
        key: 'state',
        title: t('differences.state'),
        card: 'tag',
        width: 110,
        render: (row) =>
          row.withdrawn === null ? (
            <StatusTag tone="kept">{t('statements.used')}</StatusTag>
          ) : (
            <StatusTag tone="neutral">{t('statements.withdrawn')}</StatusTag>
          ),
      },
      { key: 'act', title: t('days.act'), width: 170, render: (row) => <Acts row={row} /> },
    ],
    [t, format],
  );
}

function Acts({ row }: { row: StatementView }) {
  const { t } = useTranslation(['money', 'common']);
  const [reason, setReason] = useState('');
  const withdraw = useAction({
    act: () => withdrawStatement(row.id, reason.trim()),
    refresh: [['money']],
    done: t('money:statements.withdrawn'),
  });
  return (
    <span className={styles.chips}>
      {row.may.includes('download') && (
        <Button size="small" href={statementUrl(row.id)} download>
          {t('common:acts.download')}
        </Button>
      )}
      {row.may.includes('withdraw') && (
        <Popconfirm
          title={t('money:statements.withdrawHint')}
          description={
            <Input
              value={reason}
              maxLength={500}
              aria-label={t('money:acts.reason')}
              placeholder={t('money:acts.reason')}
              onChange={(event) => setReason(event.target.value)}
            />
          }
          okText={t('money:statements.withdraw')}
          cancelText={t('common:acts.cancel')}
          okButtonProps={{ disabled: reason.trim() === '', danger: true }}
          onConfirm={() => withdraw.mutateAsync(undefined).catch(() => undefined)}
        >
          <Button size="small">{t('money:statements.withdraw')}</Button>
        </Popconfirm>
      )}
    </span>
  );
}
