import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { DocumentDetail } from '@yinuo/api';
import { Alert, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../cases/index.ts';
import { DocumentState, LOOK_AGAIN_MS, readDocument, usePeriodWords } from '../../documents/index.ts';
import { useFormat, useText } from '../../i18n/index.ts';
import { Moment, Page, Panel, QueryState } from '../../kit/index.ts';
import styles from './document.module.css';
import { DocumentActions } from './document-actions.tsx';
import { FailedNote } from './failed-note.tsx';
import { AnalysisFigures } from './figures/analysis-figures.tsx';
import { MonthFigures } from './figures/month-figures.tsx';
import { PaperFigures } from './figures/paper-figures.tsx';
import { MadeWith } from './made-with.tsx';
import { WayPanel } from './way/way-panel.tsx';

/** One document: its figures on screen, what it was made with, its file. */
export function DocumentPage() {
  const { t } = useTranslation('documents');
  const { id } = useParams({ from: '/shell/documents/$id' });
  const query = useQuery({
    queryKey: ['document', id],
    queryFn: () => readDocument(id),
    refetchInterval: ({ state: { data } }) => (data?.state === 'queued' ? LOOK_AGAIN_MS : false),
  });
  const crumbs = [{ label: t('title'), to: '/documents' }];
  if (query.data === undefined) {
    return (
      <Page title={t('title')} crumbs={crumbs}>
        <QueryState query={query}>{() => null}</QueryState>
      </Page>
    );
  }
  return <Document detail={query.data} crumbs={crumbs} />;
}

function Document({ detail, crumbs }: { detail: DocumentDetail; crumbs: readonly { label: string; to: string }[] }) {
  const { t } = useTranslation('documents');
  const text = useText();
  const format = useFormat();
  const { nameOf } = useContracts();
  const periodWords = usePeriodWords();
  const about = detail.period === null ? (detail.case?.number ?? '') : periodWords(detail.period);
  const { figures } = detail;
  return (
    <Page
      title={`${text(detail.title)} ${about}`}
      crumbs={crumbs}
      lead={
        <span className={styles.lead}>
          <DocumentState document={detail} />
          <span>{text(nameOf(detail.contract))}</span>
          <span>
            {t('made.asOf')} <Moment at={detail.asOf} style="minute" />
          </span>
        </span>
      }
      actions={<DocumentActions detail={detail} />}
    >
      {detail.state === 'queued' && (
        <Panel>
          <div className={styles.waiting} role="status">
            <p>{t('waiting')}</p>
            <Progress percent={detail.progress} aria-label={t('waiting')} />
          </div>
        </Panel>
      )}
      {detail.givenUp !== null && (
        <Alert
          type="info"
          showIcon
          title={t('givenUpText', { who: detail.givenUp.by, at: format.instant(detail.givenUp.at, 'minute') })}
          description={detail.givenUp.reason}
        />
      )}
      {detail.state === 'cancelled' && detail.givenUp === null && (
        <Alert type="info" showIcon title={t('cancelledText')} />
      )}
      {detail.fault !== null && <FailedNote detail={detail} fault={detail.fault} />}
      {detail.stage !== null && <WayPanel detail={detail} />}
      {figures?.of === 'paper' && <PaperFigures figures={figures} />}
      {figures?.of === 'month' && <MonthFigures figures={figures} />}
      {figures?.of === 'case' && <AnalysisFigures figures={figures} mayFill={detail.may.includes('ask-again')} />}
      {detail.made !== null && <MadeWith detail={detail} made={detail.made} />}
    </Page>
  );
}
