import { EditOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import type { AnalysisDocumentFigures } from '@yinuo/api';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat, useText } from '../../../i18n/index.ts';
import { Details, Moment, Panel, StatusTag } from '../../../kit/index.ts';
import { AnalysisClocks, AnalysisSteps } from './analysis-tables.tsx';
import styles from './figures.module.css';
import { Clauses } from './month-figures.tsx';

interface AnalysisFiguresProps {
  readonly figures: AnalysisDocumentFigures;
  /** May this person fill in what is missing and make it again? */
  readonly mayFill: boolean;
}

/** One fault's analysis as the file tells it; what is missing is marked as it is in the file. */
export function AnalysisFigures({ figures, mayFill }: AnalysisFiguresProps) {
  const { t } = useTranslation('documents');
  const text = useText();
  const format = useFormat();
  const { case: one, blanks, parts, measures } = figures;
  return (
    <>
      {figures.provisional.zh !== '' && (
        <Alert type="info" showIcon title={t('figures.provisional')} description={text(figures.provisional)} />
      )}
      <Panel title={figures.title}>
        <Details
          items={[
            {
              label: t('figures.case'),
              value: (
                <Link to="/cases/$id" params={{ id: one.id }}>
                  {one.number}
                </Link>
              ),
            },
            { label: t('figures.severity'), value: text(figures.severity) },
            { label: t('figures.module'), value: text(figures.module) },
            { label: t('figures.reported'), value: <Moment at={figures.reportedAt} style="minute" /> },
            {
              label: t('figures.resolved'),
              value: figures.resolvedAt === null ? '–' : <Moment at={figures.resolvedAt} style="minute" />,
            },
            { label: t('figures.duration'), value: format.duration(figures.durationMs) },
          ]}
        />
      </Panel>
      <Panel
        title={t('figures.report')}
        actions={
          <>
            {blanks > 0 && <StatusTag tone="risk">{t('figures.blanks', { n: blanks })}</StatusTag>}
            {mayFill && (
              <Link to="/documents" search={{ ask: 'fault-analysis', case: one.id }}>
                <Button size="small" icon={<EditOutlined />} tabIndex={-1}>
                  {t('figures.fill')}
                </Button>
              </Link>
            )}
          </>
        }
      >
        <dl className={styles.parts}>
          {parts.map(({ part, title, text: written }) => (
            <div key={part}>
              <dt>{text(title)}</dt>
              <dd>{written ?? <StatusTag tone="risk">{t('figures.blank')}</StatusTag>}</dd>
            </div>
          ))}
          {measures.length > 0 && (
            <div>
              <dt>{t('ask.measures')}</dt>
              <dd>
                {measures.map(({ what, party, by }) => (
                  <p key={what}>{[what, party, by].filter(Boolean).join(' · ')}</p>
                ))}
              </dd>
            </div>
          )}
        </dl>
      </Panel>
      <AnalysisSteps steps={figures.steps} />
      <AnalysisClocks clocks={figures.clocks} />
      <Clauses clauses={figures.clauses} />
    </>
  );
}
