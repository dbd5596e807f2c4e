import { Link } from '@tanstack/react-router';
import type { DocumentDetail } from '@yinuo/api';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAskedBy } from '../../../documents/index.ts';
import { Panel, Timeline, type TimelineEntry } from '../../../kit/index.ts';
import { WayActions } from './way-actions.tsx';

/** 交付进度: drafted, reviewed, delivered, signed for, filed; and what comes next. */
export function WayPanel({ detail }: { detail: DocumentDetail }) {
  const { t } = useTranslation('documents');
  const entries = useEntries(detail);
  return (
    <>
      {detail.supersededBy !== null && (
        <Alert
          type="info"
          showIcon
          title={t('way.newer')}
          action={
            <Link to="/documents/$id" params={{ id: detail.supersededBy }}>
              {t('way.toNewer')}
            </Link>
          }
        />
      )}
      <Panel
        title={t('way.title')}
        note={t('revision', { n: detail.revision })}
        actions={<WayActions detail={detail} />}
      >
        <Timeline entries={entries} />
        {detail.occurrence !== null && (
          <p>
            <Link to="/ledger" search={{ occurrence: detail.occurrence }}>
              {t('way.toOccurrence')}
            </Link>
          </p>
        )}
      </Panel>
    </>
  );
}

function useEntries(detail: DocumentDetail): readonly TimelineEntry[] {
  const { t } = useTranslation('documents');
  const { reviewed, returned, delivered, receipted, archived, finishedAt } = detail;
  const entry = (id: string, act: { at: string; by: string } | null, title: string, tone?: TimelineEntry['tone']) =>
    act === null ? [] : [{ id, at: act.at, by: act.by, title, ...(tone && { tone }) }];
  const drafted = { at: finishedAt ?? detail.askedAt, by: useAskedBy()(detail.askedBy) };
  return [
    ...entry('drafted', drafted, t(detail.scheduled ? 'way.draftedBySystem' : 'way.drafted')),
    ...entry('reviewed', reviewed, t('way.reviewed'), 'kept'),
    ...entry('returned', returned, t('way.returned', { reason: returned?.reason }), 'broken'),
    ...entry(
      'delivered',
      delivered,
      t('way.delivered', { to: delivered?.to, way: t(`way.ways.${wayOf(delivered?.way)}`) }),
      'kept',
    ),
    ...entry('receipted', receipted, t('way.receipted'), 'kept'),
    ...entry('archived', archived, t('way.archived', { number: archived?.number, place: archived?.place })),
  ].sort((a, b) => (a.at < b.at ? -1 : 1));
}

const WAYS = ['desk', 'paper', 'mail', 'wechat', 'other'] as const;
const wayOf = (way: string | undefined) => WAYS.find((one) => one === way) ?? 'other';
