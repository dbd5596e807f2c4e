import { Link } from '@tanstack/react-router';
import type { AnalysisResult, QueryChart } from '@yinuo/api';
import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../app/session.ts';
import { useFormat } from '../i18n/index.ts';
import { EmptyState, Panel } from '../kit/index.ts';
import styles from './result.module.css';
import { ResultChart } from './result-chart.tsx';
import { ResultTable } from './result-table.tsx';

interface ResultPanelProps {
  readonly title: string;
  readonly chart: QueryChart | null;
  readonly result: AnalysisResult;
  readonly actions?: ReactNode;
}

/** What came out: how many rows, when and how fast, whether it was cut, that it is on record; chart and table. */
export function ResultPanel({ title, chart, result, actions }: ResultPanelProps) {
  const { t } = useTranslation('analysis');
  const can = useCan();
  const format = useFormat();
  const { rows, cut, at, milliseconds } = result;
  const told = t('result.told', {
    n: format.number(rows.length),
    at: format.instant(at, 'minute'),
    seconds: (milliseconds / 1000).toFixed(1),
  });
  return (
    <>
      {cut && <Alert type="warning" showIcon title={t('result.cut', { n: format.number(rows.length) })} />}
      {chart !== null && rows.length > 0 && (
        <Panel title={t('result.chart')}>
          <ResultChart title={title} chart={chart} result={result} />
        </Panel>
      )}
      <Panel title={t('result.rows')} note={told} actions={actions} bare>
        {rows.length === 0 ? (
          <EmptyState title={t('result.empty')} hint={t('result.emptyHint')} />
        ) : (
          <ResultTable result={result} />
        )}
      </Panel>
      <p className={styles.recorded}>
        {t('result.recorded')}{' '}
        {can('fact.read') && (
          <Link to="/facts" search={{ type: 'analysis.ran' }}>
            {t('result.seeRuns')}
          </Link>
        )}
      </p>
    </>
  );
}
