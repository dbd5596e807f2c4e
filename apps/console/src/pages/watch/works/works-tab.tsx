import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import type { PlannedWorkView } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../app/session.ts';
import { ConfirmButton, EmptyState, Moment, Panel, QueryState, StatusTag, useAction } from '../../../kit/index.ts';
import { approveWork, cancelWork, listWorks } from '../../../watch/index.ts';
import styles from '../watch.module.css';
import { AssurancePanel } from './assurance-panel.tsx';
import { WorkForm } from './work-form.tsx';

const TONES = { proposed: 'risk', approved: 'kept', cancelled: 'neutral' } as const;
const REFRESH = [['works'], ['status'], ['downtime']];

/** Planned work with its change number, of which only what the hospital approved beforehand counts; assurance periods. */
export function WorksTab({ contract }: { contract: string }) {
  return (
    <div className={styles.stack}>
      <WorksPanel contract={contract} />
      <AssurancePanel contract={contract} />
    </div>
  );
}

function WorksPanel({ contract }: { contract: string }) {
  const { t } = useTranslation('watch');
  const can = useCan();
  const [open, setOpen] = useState(false);
  const query = useQuery({ queryKey: ['works', contract], queryFn: () => listWorks(contract) });
  return (
    <Panel
      title={t('works.title')}
      note={t('works.note')}
      bare
      actions={
        can('window.plan') && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setOpen(true)}>
            {t('works.add')}
          </Button>
        )
      }
    >
      <QueryState query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('works.none')} hint={t('works.noneHint')} />
          ) : (
            <ul className={styles.list}>
              {items.map((work) => (
                <WorkLine key={work.id} work={work} />
              ))}
            </ul>
          )
        }
      </QueryState>
      <WorkForm contract={contract} open={open} onClose={() => setOpen(false)} />
    </Panel>
  );
}

function WorkLine({ work }: { work: PlannedWorkView }) {
  const { t } = useTranslation('watch');
  const approve = useAction({ act: () => approveWork(work.id), refresh: REFRESH, done: t('works.approved') });
  const cancel = useAction({ act: () => cancelWork(work.id), refresh: REFRESH, done: t('works.cancelled') });
  const assets = work.assets === null ? t('works.all') : work.assets.map(({ name }) => name).join('、');
  const by = work.approvedBy === null ? work.plannedBy : t('works.approvedBy', { name: work.approvedBy });
  return (
    <li>
      <span className={styles.main}>
        <strong>{work.title}</strong>
        <small>{[work.change, assets, by].join(' · ')}</small>
        {work.impact !== null && <small>{work.impact}</small>}
      </span>
      <span className={styles.side}>
        <Moment at={work.from} /> – <Moment at={work.to} />
      </span>
      <StatusTag tone={TONES[work.state]}>{t(`works.states.${work.state}`)}</StatusTag>
      {work.may.includes('approve') && (
        <ConfirmButton
          type="primary"
          act={t('works.approve')}
          consequence={t('works.approveHint')}
          onConfirm={() => approve.mutateAsync(undefined).catch(() => undefined)}
        />
      )}
      {work.may.includes('cancel') && (
        <ConfirmButton act={t('works.cancel')} onConfirm={() => cancel.mutateAsync(undefined).catch(() => undefined)} />
      )}
    </li>
  );
}
