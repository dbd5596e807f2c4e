import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { AlertView } from '@yinuo/api';
import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { now } from '../../../clock/index.ts';
import { useFormat } from '../../../i18n/index.ts';
import { EmptyState, Moment, Panel, QueryState } from '../../../kit/index.ts';
import { AlertTag, listAlerts, useReason } from '../../../watch/index.ts';
import styles from '../watch.module.css';
import { SettingsPanel } from './settings-panel.tsx';

/** Alerts, open or all, with why some are not told; and how people are told. */
export function AlertsTab({ contract }: { contract: string }) {
  const { t } = useTranslation('watch');
  const [state, setState] = useState<'open' | 'all'>('open');
  const query = useQuery({
    queryKey: ['alerts', contract, state],
    queryFn: () => listAlerts(contract, state),
    refetchInterval: 15_000,
  });
  return (
    <div className={styles.stack}>
      <Panel
        title={t('alerts.title')}
        bare
        actions={
          <Segmented
            value={state}
            onChange={setState}
            options={(['open', 'all'] as const).map((value) => ({ value, label: t(`alerts.${value}`) }))}
          />
        }
      >
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
      <SettingsPanel contract={contract} />
    </div>
  );
}

export function AlertList({ alerts }: { alerts: readonly AlertView[] }) {
  const { t } = useTranslation('watch');
  const reason = useReason();
  const format = useFormat();
  return (
    <ul className={styles.list}>
      {alerts.map((alert) => {
        const length = Date.parse(alert.recoveredAt ?? new Date(now()).toISOString()) - Date.parse(alert.startedAt);
        return (
          <li key={alert.id}>
            <span className={styles.main}>
              <strong>{alert.flapping ? t('alerts.flapping', { title: alert.title }) : alert.title}</strong>
              <small>{[alert.asset?.name, reason(alert.reason) || alert.text].filter(Boolean).join(' · ')}</small>
              {alert.heldWhy !== null && alert.state === 'held' && (
                <small>{t(`alerts.held.${alert.heldWhy}`, { root: alert.root?.title ?? '' })}</small>
              )}
            </span>
            <span className={styles.side}>
              <Moment at={alert.startedAt} />
              <small>{format.duration(Math.max(0, length))}</small>
            </span>
            <AlertTag alert={alert} />
            {alert.case !== null && (
              <Link to="/cases/$id" params={{ id: alert.case }}>
                {t('alerts.case')}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
