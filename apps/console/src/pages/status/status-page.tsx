import { useQuery } from '@tanstack/react-query';
import type { StatusView } from '@yinuo/api';
import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/index.ts';
import { EmptyState, Moment, Panel, QueryState } from '../../kit/index.ts';
import { ChosenPage, readStatus, SystemTag } from '../../watch/index.ts';
import { AlertList } from '../watch/alerts/alerts-tab.tsx';
import styles from './status.module.css';

/** 运行状态: for everybody of the hospital: what works now, and how it was in the last ninety days. */
export function StatusPage() {
  const { t } = useTranslation('watch');
  return (
    <ChosenPage title={t('status.title')} lead={t('status.lead')}>
      {(contract) => <Sheet contract={contract} />}
    </ChosenPage>
  );
}

function Sheet({ contract }: { contract: string }) {
  const { t } = useTranslation('watch');
  const query = useQuery({
    queryKey: ['status', contract],
    queryFn: () => readStatus(contract),
    refetchInterval: 15_000,
  });
  return (
    <QueryState query={query}>
      {(view) =>
        view.systems.length === 0 ? (
          <EmptyState title={t('status.none')} hint={t('status.noneHint')} />
        ) : (
          <div className={styles.stack}>
            <Overall view={view} />
            {view.systems.map((system) => (
              <SystemPanel key={system.id} system={system} />
            ))}
            {view.alerts.length > 0 && (
              <Panel title={t('alerts.title')} bare>
                <AlertList alerts={view.alerts} />
              </Panel>
            )}
            {view.works.length > 0 && <Works works={view.works} />}
          </div>
        )
      }
    </QueryState>
  );
}

function Overall({ view }: { view: StatusView }) {
  const { t } = useTranslation('watch');
  // A system that nobody watches yet says nothing of the others; one that can no longer be told does.
  const known = view.systems.flatMap(({ state, blind }) =>
    blind > 0 ? [state, 'unknown'] : state === 'unknown' ? [] : [state],
  );
  const states = known.length === 0 ? ['unknown'] : known;
  const worst =
    (['down', 'degraded', 'work', 'unknown', 'up'] as const).find((state) => states.includes(state)) ?? 'up';
  return (
    <section className={styles.overall} data-state={worst} aria-live="polite">
      <strong>{t(`status.overall.${worst}`)}</strong>
      <span>
        {t('status.probes', { fresh: view.probes.fresh, all: view.probes.all })} · <Moment at={view.at} style="near" />
        <Blind of={worstBlindness(view.systems)} />
      </span>
    </section>
  );
}

function SystemPanel({ system }: { system: StatusView['systems'][number] }) {
  const { t } = useTranslation('watch');
  const format = useFormat();
  const counted = system.days.reduce((sum, day) => sum + day.countedMinutes, 0);
  const down = system.days.reduce((sum, day) => sum + day.downMinutes, 0);
  const unseen = system.days.reduce((sum, day) => sum + day.unwatchedMinutes, 0);
  const share = counted === 0 ? t('downtime.noSample') : `${Math.floor(((counted - down) / counted) * 1e5) / 1e3}%`;
  return (
    <Panel title={system.name} note={<Blind of={system} />} actions={<SystemTag state={system.state} />}>
      <div className={styles.days} role="img" aria-label={t('status.days', { share })}>
        {system.days.map((day) => (
          <Tooltip
            key={day.day}
            title={t('status.day', {
              day: day.day,
              down: format.number(day.downMinutes),
              counted: format.number(day.countedMinutes),
              unseen: format.number(day.unwatchedMinutes),
            })}
          >
            <span
              data-state={
                day.countedMinutes === 0
                  ? 'none'
                  : day.downMinutes === 0
                    ? 'up'
                    : day.downMinutes > 30
                      ? 'down'
                      : 'some'
              }
            />
          </Tooltip>
        ))}
      </div>
      <p className={styles.legend}>
        <span>{t('status.ago')}</span>
        <strong>
          {t('status.available', {
            share,
            down: format.number(down),
            counted: format.number(counted),
            unseen: format.number(unseen),
          })}
        </strong>
        <span>{t('status.today')}</span>
      </p>
      {system.parts.length > 0 && (
        <ul className={styles.parts}>
          {system.parts.map((part) => (
            <li key={part.id}>
              <span>
                {part.name} <Blind of={part} />
              </span>
              <SystemTag state={part.state} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

interface Blindness {
  readonly blind: number;
  readonly blindSince: string | null;
}

/** What is watched and can no longer be told, and since when. */
function Blind({ of: { blind, blindSince } }: { of: Blindness }) {
  const { t } = useTranslation('watch');
  if (blind === 0 || blindSince === null) return null;
  return (
    <small>
      {t('status.blind', { n: blind })} <Moment at={blindSince} />
    </small>
  );
}

function worstBlindness(systems: readonly Blindness[]): Blindness {
  const since = systems.flatMap(({ blindSince }) => blindSince ?? []).toSorted();
  return { blind: systems.reduce((sum, { blind }) => sum + blind, 0), blindSince: since[0] ?? null };
}

function Works({ works }: { works: StatusView['works'] }) {
  const { t } = useTranslation('watch');
  return (
    <Panel title={t('works.title')}>
      <ul className={`${styles.parts} ${styles.works}`}>
        {works.map((work) => (
          <li key={work.id}>
            <span>
              {work.title} · {work.change}
            </span>
            <span>
              <Moment at={work.from} /> – <Moment at={work.to} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
