import { DownloadOutlined, FileSearchOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beijingToday } from '../../../clock/index.ts';
import { formatFen, useLanguage } from '../../../i18n/index.ts';
import {
  columnsOnScreen,
  DataTable,
  EmptyState,
  FilterBar,
  type FilterField,
  saveFile,
  useAction,
  useList,
  useListState,
} from '../../../kit/index.ts';
import { exportDifferences, listDifferences } from '../calls.ts';
import styles from '../money.module.css';
import { DIFFERENCE_FILTERS, differenceQuery } from '../money-search.ts';
import { useMoney } from '../use-money.ts';
import { EXPORTED, useDifferenceColumns } from './difference-columns.tsx';
import { type TogetherAct, TogetherForm } from './together-form.tsx';
import { TradeDrawer } from './trade-drawer.tsx';

/** The differences of a contract; several together are matched, written off or chased. */
export function DifferencesTab({ contract }: { contract: string }) {
  const { t } = useTranslation('money');
  const { go } = useMoney();
  const list = useListState({ filters: DIFFERENCE_FILTERS, sort: '-day' });
  const [keys, setKeys] = useState<readonly string[]>([]);
  const [act, setAct] = useState<TogetherAct>();
  const [looking, setLooking] = useState(false);
  const query = useList(['money', contract, 'differences'], list, (address) =>
    listDifferences(differenceQuery(address, contract)),
  );
  const items = query.data?.items ?? [];
  const columns = useDifferenceColumns(items.some(({ amounts }) => 'invoices' in amounts));
  const chosen = items.filter(({ id }) => keys.includes(id));
  const acts = (['match', 'propose-write-off', 'recover'] as const).filter(
    (one) => chosen.length > 0 && chosen.every(({ may }) => may.includes(one)),
  );
  return (
    <div className={styles.stack}>
      <div className={styles.bar}>
        <FilterBar fields={useFields()} list={list} />
        <span className={styles.gap} />
        <Button icon={<FileSearchOutlined />} onClick={() => setLooking(true)}>
          {t('trades.title')}
        </Button>
      </div>
      <DataTable
        name="differences"
        columns={columns}
        rowKey={({ id }) => id}
        query={query}
        list={list}
        onOpen={({ id }) => go({ difference: id })}
        selection={{
          keys,
          onChange: setKeys,
          actions: acts.map((one) => (
            <Button key={one} size="small" onClick={() => setAct(one)}>
              {t(`acts.${one}`)}
            </Button>
          )),
        }}
        empty={<EmptyState title={t('differences.empty')} hint={t('differences.emptyHint')} />}
        toolbar={
          <>
            {query.data !== undefined && 'fen' in query.data && (
              <span className={styles.quiet}>{t('differences.sum', { fen: formatFen(Number(query.data.fen)) })}</span>
            )}
            <ExportButton query={differenceQuery(list.query, contract)} columns={columns} />
          </>
        }
      />
      {looking && <TradeDrawer contract={contract} onClose={() => setLooking(false)} />}
      {act !== undefined && (
        <TogetherForm
          act={act}
          contract={contract}
          chosen={chosen}
          onClose={(done) => {
            setAct(undefined);
            if (done) setKeys([]);
          }}
        />
      )}
    </div>
  );
}

function useFields(): readonly FilterField[] {
  const { t } = useTranslation('money');
  return useMemo((): readonly FilterField[] => {
    const classes = ['surplus', 'shortage', 'one-sided', 'amount', 'duplicate', 'state', 'next-day'] as const;
    const states = ['all', 'open', 'proposed', 'recovering', 'matched', 'written-off', 'recovered', 'cleared'] as const;
    return [
      { kind: 'text', key: 'q', label: t('differences.search'), width: 240 },
      {
        kind: 'choices',
        key: 'class',
        label: t('differences.class'),
        options: classes.map((value) => ({ value, label: t(`classes.${value}`) })),
        width: 150,
      },
      {
        kind: 'choice',
        key: 'state',
        label: t('differences.stateUsual'),
        options: states.map((value) => ({
          value,
          label: value === 'all' ? t('differences.all') : t(`states.${value}`),
        })),
        width: 150,
      },
      { kind: 'dates', key: 'day', label: t('differences.day') },
    ];
  }, [t]);
}

interface ExportProps {
  readonly query: Record<string, string> & { contract: string };
  readonly columns: ReturnType<typeof useDifferenceColumns>;
}

/** The same filter, order and columns as on screen. */
function ExportButton({ query, columns }: ExportProps) {
  const { t } = useTranslation('money');
  const language = useLanguage();
  const { limit: _limit, cursor: _cursor, ...filter } = query;
  const download = useAction({
    act: () => {
      const shown = columnsOnScreen('differences', columns).map(({ key }) => key);
      const names = shown.flatMap((key) => EXPORTED[key] ?? []);
      return exportDifferences({ ...filter, contract: query.contract, columns: names.join(','), language });
    },
    done: t('exported'),
    onDone: (file) => saveFile(file, `${t('differences.exportName')}-${beijingToday()}.xlsx`),
  });
  return (
    <Button
      size="small"
      icon={<DownloadOutlined />}
      loading={download.isPending}
      onClick={() => download.mutate(undefined)}
    >
      {t('export')}
    </Button>
  );
}
