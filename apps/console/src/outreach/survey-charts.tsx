import type { SurveyCounts, SurveyResults } from '@yinuo/api';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeriodName } from '../documents/index.ts';
import { useText } from '../i18n/index.ts';
import { Chart, Panel } from '../kit/index.ts';
import styles from './outreach.module.css';
import { percentOf, type QuarterRate, rateByQuarter } from './rate-by-quarter.ts';
import { SCORES } from './scores.ts';
import { shareText } from './share.ts';

const SORTS = ['satisfied', 'neutral', 'dissatisfied', 'awaiting', 'unanswered'] as const;
const TONES = {
  satisfied: 'kept',
  neutral: 'pending',
  dissatisfied: 'broken',
  awaiting: 'excused',
  unanswered: 'neutral',
} as const;
/** Below: the button to the table stands at the top. */
const LEGEND = { type: 'scroll', bottom: 0 };
type Counted = SurveyCounts & { readonly name: string };

const countOf = (row: Counted, sort: (typeof SORTS)[number]): number =>
  sort === 'unanswered' ? row.invited - row.answered - row.awaiting : row[sort];

/** Results by question, department and time; who did not answer has a bar of its own. */
export function SurveyCharts({ results }: { results: SurveyResults }) {
  const { t } = useTranslation('outreach');
  const departments = results.byDepartment.map((one) => ({
    ...one,
    name: one.department ?? t('results.noDepartment'),
  }));
  const times = results.byTime.map((one) => ({ ...one, name: one.title }));
  const quarters = useMemo(() => rateByQuarter(results.byTime), [results.byTime]);
  return (
    <>
      <Panel title={t('results.byQuestion')}>
        <Questions results={results} />
      </Panel>
      <Panel title={t('results.byDepartment')}>
        <Stacked label={t('results.byDepartment')} rows={departments} first={t('results.department')} />
      </Panel>
      {quarters.length > 1 && (
        <Panel title={t('results.trend')}>
          <Trend quarters={quarters} />
        </Panel>
      )}
      {times.length > 1 && (
        <Panel title={t('results.byTime')}>
          <Stacked label={t('results.byTime')} rows={times} first={t('columns.survey')} />
        </Panel>
      )}
    </>
  );
}

/** The share of the satisfied among who answered, from quarter to quarter; a quarter without answers leaves a gap. */
function Trend({ quarters }: { quarters: readonly QuarterRate[] }) {
  const { t } = useTranslation('outreach');
  const periodName = usePeriodName();
  const names = useMemo(() => quarters.map(({ quarter }) => periodName(quarter)), [quarters, periodName]);
  const option = useMemo(
    () => ({
      grid: { left: 8, right: 24, bottom: 8, top: 36, containLabel: true },
      xAxis: { type: 'category', data: names },
      yAxis: { type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value} %' } },
      series: [
        {
          name: t('results.rate'),
          type: 'line',
          symbolSize: 8,
          color: 'var(--yn-kept-solid)',
          label: { show: true, formatter: '{c} %' },
          data: quarters.map(percentOf),
        },
      ],
    }),
    [quarters, names, t],
  );
  const table = {
    columns: [t('results.quarter'), t('results.satisfied'), t('columns.answered'), t('results.rate')],
    rows: quarters.map((one, at) => [
      names[at] ?? '',
      one.satisfied,
      one.answered,
      shareText(one.satisfied, one.answered, t('results.noSample')),
    ]),
  };
  return <Chart label={t('results.trend')} option={option} table={table} height={260} />;
}

function Stacked({ label, rows, first }: { label: string; rows: readonly Counted[]; first: string }) {
  const { t } = useTranslation('outreach');
  const option = useMemo(
    () => ({
      legend: LEGEND,
      grid: { left: 8, right: 16, bottom: 36, top: 36, containLabel: true },
      xAxis: { type: 'value', minInterval: 1 },
      yAxis: { type: 'category', inverse: true, data: rows.map(({ name }) => name) },
      series: SORTS.map((sort) => ({
        name: t(`results.${sort}`),
        type: 'bar',
        stack: 'all',
        barMaxWidth: 22,
        color: `var(--yn-${TONES[sort]}-solid)`,
        data: rows.map((row) => countOf(row, sort)),
      })),
    }),
    [rows, t],
  );
  const table = {
    columns: [first, ...SORTS.map((sort) => t(`results.${sort}`)), t('results.rate')],
    rows: rows.map((row) => [
      row.name,
      ...SORTS.map((sort) => countOf(row, sort)),
      shareText(row.satisfied, row.answered, t('results.noSample')),
    ]),
  };
  return <Chart label={label} option={option} table={table} height={80 + 44 * Math.max(1, rows.length)} />;
}

function Questions({ results }: { results: SurveyResults }) {
  const { t } = useTranslation('outreach');
  const text = useText();
  const questions = results.byQuestion.filter(({ type }) => type === 'score');
  const option = useMemo(
    () => ({
      legend: LEGEND,
      grid: { left: 8, right: 16, bottom: 36, top: 36, containLabel: true },
      xAxis: { type: 'value', minInterval: 1 },
      yAxis: { type: 'category', inverse: true, data: questions.map(({ title }) => text(title)) },
      series: SCORES.map(({ score, words, tone }) => ({
        name: t(words),
        type: 'bar',
        stack: 'all',
        barMaxWidth: 22,
        color: `var(--yn-${tone}-solid)`,
        data: questions.map(({ counts }) => counts[score - 1]?.count ?? 0),
      })),
    }),
    [questions, t, text],
  );
  const table = {
    columns: [t('results.question'), ...SCORES.map(({ words }) => t(words)), t('results.mean')],
    rows: questions.map(({ title, counts, sum, answered }) => [
      text(title),
      ...SCORES.map(({ score }) => counts[score - 1]?.count ?? 0),
      answered === 0 ? t('results.noSample') : `${sum}/${answered} = ${(sum / answered).toFixed(2)}`,
    ]),
  };
  const words = results.byQuestion.flatMap(({ texts }) => texts);
  return (
    <>
      <Chart
        label={t('results.byQuestion')}
        option={option}
        table={table}
        height={80 + 44 * Math.max(1, questions.length)}
      />
      {words.length > 0 && (
        <section className={styles.words}>
          <h3>{t('results.words')}</h3>
          <ul>
            {words.map((one, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: words without identity
              <li key={index}>{one}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
