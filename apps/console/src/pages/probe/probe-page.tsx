import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { ProbeView } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { ConfirmButton, Details, EmptyState, Moment, Page, Panel, QueryState, useAction } from '../../kit/index.ts';
import { changeProbe, HealthTag, listAlerts, readProbe, removeProbe, useReason } from '../../watch/index.ts';
import { AlertList } from '../watch/alerts/alerts-tab.tsx';
import { ProbeForm } from '../watch/probes/probe-form.tsx';
import { profileText } from '../watch/probes/profile-text.ts';
import styles from '../watch/watch.module.css';
import { LastRun } from './last-run.tsx';
import { SeriesPanel } from './series-panel.tsx';

/** One probe: how it stands, its results over time, its last run with screenshots, its alerts and its profile. */
export function ProbePage() {
  const { probe } = useParams({ from: '/shell/watch/$probe' as never }) as { probe: string };
  const query = useQuery({ queryKey: ['probe', probe], queryFn: () => readProbe(probe), refetchInterval: 15_000 });
  return <QueryState query={query}>{(view) => <Body view={view} />}</QueryState>;
}

function Body({ view }: { view: ProbeView }) {
  const { t } = useTranslation('watch');
  const reason = useReason();
  const format = useFormat();
  const value = view.lastValue === null ? '–' : format.measure(view.lastValue, view.unit);
  return (
    <Page
      title={view.name}
      crumbs={[{ label: t('title'), to: '/watch' }, { label: view.name }]}
      lead={<HealthTag health={view.health} flapping={view.flapping} />}
      actions={view.may.includes('watch.manage') && <Actions view={view} />}
    >
      <div className={styles.stack}>
        <Panel>
          <Details
            items={[
              { label: t('columns.asset'), value: view.asset.name },
              { label: t('fields.kind'), value: t(`kinds.${view.profile.kind}`) },
              { label: t('columns.value'), value },
              {
                label: t('columns.lastAt'),
                value: view.lastAt === null ? '–' : <Moment at={view.lastAt} style="near" />,
              },
              {
                label: t('columns.knownAt'),
                value: view.knownAt === null ? '–' : <Moment at={view.knownAt} style="near" />,
              },
              { label: t('columns.since'), value: view.since === null ? '–' : <Moment at={view.since} /> },
              { label: t('columns.where'), value: view.runner?.name ?? t('atDesk') },
              {
                label: t('probe.rhythm'),
                value: t('probe.rhythmWords', { every: view.everySeconds, tries: view.retries + 1 }),
              },
              { label: t('columns.target'), value: view.target || '–', wide: true },
              ...(view.lastReason === null
                ? []
                : [{ label: t('columns.reason'), value: reason(view.lastReason), wide: true }]),
            ]}
          />
        </Panel>
        <SeriesPanel view={view} />
        {view.last !== null && <LastRun view={view} last={view.last} />}
        <AlertsPanel view={view} />
        <Panel title={t('fields.profile')} note={t('probe.profileNote')}>
          <pre className={styles.code}>{profileText(view.profile)}</pre>
          {view.secrets.length > 0 && <p>{t('probe.secrets', { names: view.secrets.join('、') })}</p>}
        </Panel>
      </div>
    </Page>
  );
}

function Actions({ view }: { view: ProbeView }) {
  const { t } = useTranslation(['watch', 'common']);
  // As it was when the form was opened: what is fetched meanwhile does not overwrite what is typed.
  const [editing, setEditing] = useState<ProbeView>();
  const navigate = useNavigate();
  const pause = useAction({
    act: (paused: boolean) => changeProbe(view.id, { version: view.version, paused }),
    refresh: [['probe'], ['probes']],
    done: t(view.paused ? 'probe.resumed' : 'probe.paused'),
  });
  const remove = useAction({
    act: () => removeProbe(view.id),
    refresh: [['probes']],
    done: t('probe.removed'),
    onDone: () => void navigate({ to: '/watch' }),
  });
  return (
    <>
      <ConfirmButton
        danger
        act={t('probe.remove')}
        consequence={t('probe.removeHint')}
        onConfirm={() => remove.mutateAsync(undefined).catch(() => undefined)}
      />
      <Button onClick={() => setEditing(view)}>{t('common:acts.edit')}</Button>
      <ProbeForm
        contract={view.contract}
        probe={editing ?? view}
        open={editing !== undefined}
        onClose={() => setEditing(undefined)}
      />
      <Button loading={pause.isPending} onClick={() => pause.mutate(!view.paused)}>
        {t(view.paused ? 'probe.resume' : 'probe.pause')}
      </Button>
    </>
  );
}

function AlertsPanel({ view }: { view: ProbeView }) {
  const { t } = useTranslation('watch');
  const query = useQuery({
    queryKey: ['alerts', view.contract, 'probe', view.id],
    queryFn: () => listAlerts(view.contract, 'all', view.id),
  });
  return (
    <Panel title={t('alerts.title')} bare>
      <QueryState query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('alerts.none')} hint={t('alerts.noneHint')} />
          ) : (
            <AlertList alerts={items} />
          )
        }
      </QueryState>
    </Panel>
  );
}
