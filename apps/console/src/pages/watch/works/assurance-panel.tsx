import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import type { AssuranceView } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../app/session.ts';
import { ConfirmButton, EmptyState, Moment, Panel, QueryState, StatusTag, useAction } from '../../../kit/index.ts';
import { endAssurance, listAssurance } from '../../../watch/index.ts';
import styles from '../watch.module.css';
import { AssuranceForm } from './assurance-form.tsx';

const TONES = { planned: 'neutral', running: 'risk', over: 'neutral' } as const;

/** Assurance periods (XY-9): when probes look more often and nothing is changed. */
export function AssurancePanel({ contract }: { contract: string }) {
  const { t } = useTranslation('watch');
  const can = useCan();
  const [open, setOpen] = useState(false);
  const query = useQuery({ queryKey: ['assurance', contract], queryFn: () => listAssurance(contract) });
  return (
    <Panel
      title={t('assurance.title')}
      note={t('assurance.note')}
      bare
      actions={
        can('window.plan') && (
          <Button icon={<PlusOutlined />} onClick={() => setOpen(true)}>
            {t('assurance.add')}
          </Button>
        )
      }
    >
      <QueryState query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('assurance.none')} hint={t('assurance.noneHint')} />
          ) : (
            <ul className={styles.list}>
              {items.map((period) => (
                <PeriodLine key={period.id} period={period} />
              ))}
            </ul>
          )
        }
      </QueryState>
      <AssuranceForm contract={contract} open={open} onClose={() => setOpen(false)} />
    </Panel>
  );
}

function PeriodLine({ period }: { period: AssuranceView }) {
  const { t } = useTranslation('watch');
  const end = useAction({
    act: () => endAssurance(period.id),
    refresh: [['assurance'], ['probes']],
    done: t('assurance.ended'),
  });
  return (
    <li>
      <span className={styles.main}>
        <strong>{period.title}</strong>
        <small>{[t('assurance.every', { n: period.everySeconds }), period.plannedBy].join(' · ')}</small>
      </span>
      <span className={styles.side}>
        <Moment at={period.from} /> – <Moment at={period.to} />
      </span>
      <StatusTag tone={TONES[period.state]}>{t(`assurance.states.${period.state}`)}</StatusTag>
      {period.may.includes('end') && (
        <ConfirmButton
          act={t('assurance.end')}
          consequence={t('assurance.endHint')}
          onConfirm={() => end.mutateAsync(undefined).catch(() => undefined)}
        />
      )}
    </li>
  );
}
