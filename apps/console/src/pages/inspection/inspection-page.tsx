import { FileWordOutlined, SyncOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { InspectionView } from '@yinuo/api';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePeriodName } from '../../documents/index.ts';
import { useText } from '../../i18n/index.ts';
import { ClauseMark, Details, Moment, Page, Panel, QueryState, StatusTag, useAction } from '../../kit/index.ts';
import { collectInspection, paperAddress, readInspection } from '../../watch/index.ts';
import styles from './inspection.module.css';
import { ItemCard } from './item-card.tsx';
import { SignPanel } from './sign-panel.tsx';

const TONES = { open: 'neutral', filling: 'pending', signed: 'kept' } as const;

/** One inspection: measured values beside their limits, what people find, and the signature. Made for a phone. */
export function InspectionPage() {
  const { inspection } = useParams({ from: '/shell/inspections/$inspection' as never }) as { inspection: string };
  const query = useQuery({ queryKey: ['inspection', inspection], queryFn: () => readInspection(inspection) });
  return <QueryState query={query}>{(view) => <Body view={view} />}</QueryState>;
}

function Body({ view }: { view: InspectionView }) {
  const { t } = useTranslation('inspections');
  const text = useText();
  const periodName = usePeriodName();
  const open = view.list.filter((item) => item.state === 'unknown').length;
  return (
    <Page
      title={text(view.title)}
      crumbs={[{ label: t('title'), to: '/inspections' }, { label: periodName(view.period) }]}
      lead={
        <span className={styles.lead}>
          <StatusTag tone={view.overdue ? 'broken' : TONES[view.state]}>
            {view.overdue ? t('overdue') : t(`states.${view.state}`)}
          </StatusTag>
          <ClauseMark id={view.clause} />
          <span>{t('due', { day: view.due })}</span>
        </span>
      }
      actions={<Actions view={view} />}
    >
      <Panel>
        <Details
          items={[
            { label: t('columns.result'), value: t('result', { ok: view.ok, failed: view.failed, open }) },
            {
              label: t('collectedAt'),
              value: view.collectedAt === null ? t('notCollected') : <Moment at={view.collectedAt} />,
            },
            {
              label: t('columns.signedBy'),
              value: view.signedAt === null ? '–' : <TwoWords name={view.signedBy} at={view.signedAt} />,
            },
          ]}
        />
      </Panel>
      <ol className={styles.items}>
        {view.list.map((item, index) => (
          <ItemCard key={item.id} inspection={view} item={item} number={index + 1} />
        ))}
      </ol>
      <SignPanel view={view} open={open} />
    </Page>
  );
}

function TwoWords({ name, at }: { name: string | null; at: string }) {
  return (
    <>
      {name} · <Moment at={at} />
    </>
  );
}

function Actions({ view }: { view: InspectionView }) {
  const { t } = useTranslation('inspections');
  const collect = useAction({
    act: () => collectInspection(view.id),
    refresh: [['inspection'], ['inspections']],
    done: t('collected'),
  });
  return (
    <>
      <Button icon={<FileWordOutlined />} href={paperAddress(view.id)}>
        {t('paper')}
      </Button>
      {view.may.includes('collect') && view.list.some((item) => item.automatic) && (
        <Button icon={<SyncOutlined />} loading={collect.isPending} onClick={() => collect.mutate(undefined)}>
          {t('collect')}
        </Button>
      )}
    </>
  );
}
