import type { MonthDocumentFigures } from '@yinuo/api';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/index.ts';
import { FigureTable, Panel, Quote } from '../../../kit/index.ts';
import { BreachList } from './breach-list.tsx';
import styles from './figures.module.css';
import { CarriedOver, ClassTable, ProblemTable } from './list-panels.tsx';
import { RateList } from './rate-list.tsx';

const TOTALS = ['reported', 'resolved', 'open', 'breached', 'excused'] as const;

/** A month's figures, in the order of the file. */
export function MonthFigures({ figures }: { figures: MonthDocumentFigures }) {
  const { t } = useTranslation('documents');
  const text = useText();
  return (
    <>
      {figures.provisional.zh !== '' && (
        <Alert type="info" showIcon title={t('figures.provisional')} description={text(figures.provisional)} />
      )}
      <Panel
        title={t('figures.totals')}
        {...(figures.merged > 0 && { note: t('figures.merged', { n: figures.merged }) })}
      >
        <dl className={styles.totals}>
          {TOTALS.map((name) => (
            <div key={name} data-name={name} data-zero={figures.totals[name] === 0}>
              <dt>{t(`figures.${name}`)}</dt>
              <dd>{figures.totals[name]}</dd>
            </div>
          ))}
        </dl>
      </Panel>
      <Panel title={t('figures.rates')}>
        <RateList rates={figures.rates} />
      </Panel>
      <Counts counts={figures.counts} />
      <Panel title={t('figures.breaches')} note={figures.breaches.total} bare>
        <BreachList breaches={figures.breaches} />
      </Panel>
      <ClassTable classes={figures.classes} />
      <ProblemTable problems={figures.problems} />
      <CarriedOver carriedOver={figures.carriedOver} />
      <Clauses clauses={figures.clauses} />
    </>
  );
}

function Counts({ counts }: Pick<MonthDocumentFigures, 'counts'>) {
  const { t } = useTranslation('documents');
  const text = useText();
  return (
    <div className={styles.counts}>
      {counts.map(({ by, title, lines }) => (
        <Panel key={by} title={text(title)} bare>
          <FigureTable
            caption={text(title)}
            empty={t('figures.noneOfIt')}
            columns={[
              { title: t('figures.name'), width: 110 },
              ...TOTALS.map((name) => ({ title: t(`figures.${name}`), align: 'end' as const })),
            ]}
            rows={lines.map((line) => [text(line.name), ...TOTALS.map((name) => line[name])])}
          />
        </Panel>
      ))}
    </div>
  );
}

/** The clauses that demand the document, word for word. */
export function Clauses({ clauses }: Pick<MonthDocumentFigures, 'clauses'>) {
  const { t } = useTranslation('documents');
  if (clauses.length === 0) return null;
  return (
    <Panel title={t('figures.clauses')}>
      {clauses.map(({ number, quote }) => (
        <Quote key={number} clause={number} words={quote} />
      ))}
    </Panel>
  );
}
