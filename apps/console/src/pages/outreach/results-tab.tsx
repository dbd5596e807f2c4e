import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShownContract } from '../../cases/index.ts';
import { beijingToday, now } from '../../clock/index.ts';
import { beijingDay, useText } from '../../i18n/index.ts';
import { DayInput, EmptyState, Meter, Panel, QueryState, saveFile, useAction } from '../../kit/index.ts';
import { exportResults, readResults, SurveyCharts } from '../../outreach/index.ts';
import styles from './outreach-page.module.css';

const YEAR_MS = 365 * 86_400_000;

/** All surveys of a contract in a time together. */
export function ResultsTab() {
  const { t } = useTranslation('outreach');
  const text = useText();
  const [contract, setContract] = useState<string>();
  const { items, nameOf, contract: chosen } = useShownContract(contract);
  const [from, setFrom] = useState(beijingDay(now() - YEAR_MS));
  const [to, setTo] = useState(beijingToday());
  const query = useQuery({
    queryKey: ['survey-results', chosen, from, to],
    queryFn: () => readResults(chosen ?? '', from, to),
    enabled: chosen !== undefined && from !== '' && to !== '' && from <= to,
  });
  const save = useAction({
    act: () => exportResults(chosen ?? '', from, to),
    onDone: (file) => saveFile(file, `${t('results.exportName')}-${from}-${to}.xlsx`),
  });
  return (
    <div className={styles.tab}>
      <div className={styles.bar}>
        <Select
          aria-label={t('columns.contract')}
          className={styles.contract ?? ''}
          value={chosen ?? null}
          options={items.map(({ id }) => ({ value: id, label: text(nameOf(id)) }))}
          onChange={setContract}
        />
        <DayInput
          aria-label={t('open.from')}
          width={150}
          max={to}
          value={from}
          onChange={(day) => day && setFrom(day)}
        />
        <DayInput aria-label={t('open.to')} width={150} min={from} value={to} onChange={(day) => day && setTo(day)} />
        {query.data !== undefined && query.data.byTime.length > 0 && (
          <Button icon={<DownloadOutlined />} loading={save.isPending} onClick={() => save.mutate({})}>
            {t('results.export')}
          </Button>
        )}
      </div>
      <QueryState query={query}>
        {(results) =>
          results.byTime.length === 0 ? (
            <EmptyState title={t('results.none')} hint={t('results.noneHint')} />
          ) : (
            <>
              <Panel title={t('results.whole')} note={t('results.rule')}>
                <div className={styles.tab}>
                  <Meter label={t('columns.answered')} part={results.counts.answered} whole={results.counts.invited} />
                  <Meter
                    label={t('columns.satisfied')}
                    part={results.counts.satisfied}
                    whole={results.counts.answered}
                  />
                  <p>{t('survey.waysText', results.counts)}</p>
                </div>
              </Panel>
              <SurveyCharts results={results} />
            </>
          )
        }
      </QueryState>
    </div>
  );
}
