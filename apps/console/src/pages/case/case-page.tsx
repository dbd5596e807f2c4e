import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { CaseDetail } from '@yinuo/api';
import { Alert } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readCase } from '../../cases/index.ts';
import { Page, Panel, QueryState } from '../../kit/index.ts';
import { LinkedText } from '../../subject/index.ts';
import { ActDrawer, type BegunAct } from './acts/act-drawer.tsx';
import { Attachments } from './aside/attachments.tsx';
import { CaseDetails } from './aside/case-details.tsx';
import { Links } from './aside/links.tsx';
import { Requests, WorkOrders } from './aside/requests.tsx';
import styles from './case.module.css';
import { CaseActions, CaseTags } from './case-head.tsx';
import { CaseClocks } from './clocks/case-clocks.tsx';
import { TaskList } from './task-list.tsx';
import { CaseTimeline } from './timeline/case-timeline.tsx';

const EVERY_MS = 30_000;

/** One case: what is due, what to do now, and everything that happened. */
export function CasePage() {
  const { t } = useTranslation('casePage');
  const { id } = useParams({ from: '/shell/cases/$id' });
  const query = useQuery({ queryKey: ['case', id], queryFn: () => readCase(id), refetchInterval: EVERY_MS });
  const crumbs = [{ label: t('crumb'), to: '/cases' }];
  if (query.data === undefined) {
    return (
      <Page title={t('crumb')} crumbs={crumbs}>
        <QueryState query={query}>{() => null}</QueryState>
      </Page>
    );
  }
  return <Case key={id} detail={query.data} crumbs={crumbs} />;
}

function Case({ detail, crumbs }: { detail: CaseDetail; crumbs: readonly { label: string; to?: string }[] }) {
  const { t } = useTranslation('casePage');
  const [begun, setBegun] = useState<BegunAct>();
  return (
    <Page
      title={detail.title}
      crumbs={crumbs}
      lead={<CaseTags detail={detail} />}
      actions={<CaseActions detail={detail} onBegin={setBegun} />}
    >
      {detail.mergedInto !== null && (
        <Alert
          type="info"
          showIcon
          title={t('mergedInto')}
          action={
            <Link to="/cases/$id" params={{ id: detail.mergedInto }}>
              {t('openMain')}
            </Link>
          }
        />
      )}
      <TaskList detail={detail} onBegin={setBegun} />
      <CaseClocks detail={detail} onBegin={(verb) => setBegun({ verb })} />
      <div className={styles.columns}>
        <div className={styles.main}>
          {detail.description !== null && (
            <Panel title={t('description')}>
              <p className={styles.written}>
                <LinkedText text={detail.description} />
              </p>
            </Panel>
          )}
          <CaseTimeline detail={detail} />
        </div>
        <div className={styles.aside}>
          <Requests detail={detail} onBegin={setBegun} />
          <WorkOrders detail={detail} onBegin={setBegun} />
          <CaseDetails detail={detail} />
          <Attachments detail={detail} />
          <Links detail={detail} />
        </div>
      </div>
      {begun !== undefined && <ActDrawer {...begun} detail={detail} onClose={() => setBegun(undefined)} />}
    </Page>
  );
}
