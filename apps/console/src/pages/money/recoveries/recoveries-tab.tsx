import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import type { RecoverySummary } from '@yinuo/api';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../app/session.ts';
import { formatFen } from '../../../i18n/index.ts';
import { type Column, DataTable, EmptyState, Meter, Panel, TwoLine, useListState } from '../../../kit/index.ts';
import { listRecoveries } from '../calls.ts';
import styles from '../money.module.css';
import { RecoveryTag } from '../tags.tsx';
import { useMoney } from '../use-money.ts';
import { OpenForm } from './open-form.tsx';

const NO_FILTERS: readonly string[] = [];

/** Money that is missing, and how much of it has come in. */
export function RecoveriesTab({ contract }: { contract: string }) {
  const { t } = useTranslation('money');
  const can = useCan();
  const { go } = useMoney();
  const [opening, setOpening] = useState(false);
  const list = useListState({ filters: NO_FILTERS });
  const query = useQuery({
    queryKey: ['recoveries', contract, list.query],
    queryFn: () => listRecoveries({ ...list.query, contract }),
  });
  const sums = query.data?.sums;
  const add = can('recovery.work') && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setOpening(true)}>
      {t('recoveries.open')}
    </Button>
  );
  return (
    <div className={styles.stack}>
      {sums !== undefined && sums.owed > 0 && (
        <Panel title={t('recoveries.sums')} actions={add}>
          <Meter
            label={t('recoveries.received')}
            part={sums.received / 100}
            whole={sums.owed / 100}
            tone="kept"
            note={t('recoveries.sumsNote', {
              owed: formatFen(sums.owed),
              received: formatFen(sums.received),
              open: formatFen(sums.open),
            })}
          />
        </Panel>
      )}
      {sums?.owed === 0 && <div className={styles.bar}>{add}</div>}
      <DataTable
        name="recoveries"
        columns={useColumns()}
        rowKey={({ id }) => id}
        query={query}
        list={list}
        onOpen={({ id }) => go({ recovery: id })}
        empty={<EmptyState title={t('recoveries.empty')} hint={t('recoveries.emptyHint')} />}
      />
      {opening && <OpenForm contract={contract} onClose={() => setOpening(false)} />}
    </div>
  );
}

function useColumns(): readonly Column<RecoverySummary>[] {
  const { t } = useTranslation('money');
  return useMemo(
    (): readonly Column<RecoverySummary>[] => [
      {
        key: 'title',
        title: t('recoveries.title'),
        card: 'head',
        fixed: true,
        width: 280,
        render: (row) => <TwoLine main={row.title} sub={row.number} />,
      },
      {
        key: 'state',
        title: t('differences.state'),
        card: 'tag',
        width: 130,
        render: (row) => <RecoveryTag of={row.state} />,
      },
      {
        key: 'party',
        title: t('recoveries.party'),
        width: 150,
        render: (row) => (row.party === null ? '–' : (row.partyName ?? t(`parties.${row.party}`))),
      },
      { key: 'owed', title: t('recoveries.owed'), width: 120, align: 'end', render: (row) => formatFen(row.owed) },
      {
        key: 'received',
        title: t('recoveries.received'),
        width: 120,
        align: 'end',
        render: (row) => formatFen(row.received),
      },
      {
        key: 'openFen',
        title: t('recoveries.openFen'),
        width: 120,
        align: 'end',
        render: (row) => <strong>{formatFen(row.open)}</strong>,
      },
      {
        key: 'next',
        title: t('recoveries.nextDue'),
        width: 170,
        render: (row) =>
          row.nextDue === null ? (
            '–'
          ) : (
            <TwoLine
              main={row.nextDue.due}
              sub={
                row.nextDue.overdue ? (
                  <span style={{ color: 'var(--yn-broken-ink)' }}>
                    {t('recoveries.overdue')} {formatFen(row.nextDue.fen)}
                  </span>
                ) : (
                  formatFen(row.nextDue.fen)
                )
              }
            />
          ),
      },
    ],
    [t],
  );
}
