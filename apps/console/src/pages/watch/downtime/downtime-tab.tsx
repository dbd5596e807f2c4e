import { useQuery } from '@tanstack/react-query';
import type { DowntimeView } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useFormat, useText } from '../../../i18n/index.ts';
import { ClauseMark, EmptyState, Meter, Panel, QueryState } from '../../../kit/index.ts';
import { readDowntime } from '../../../watch/index.ts';
import styles from '../watch.module.css';
import { OutagesPanel } from './outages-panel.tsx';
import { ReportedPanel } from './reported/reported-panel.tsx';

/** KL-4: the year's downtime against the contract's limit, by system and party, with what was left out. */
export function DowntimeTab({ contract }: { contract: string }) {
  const query = useQuery({ queryKey: ['downtime', contract], queryFn: () => readDowntime(contract) });
  return (
    <QueryState query={query}>
      {(view) => (
        <div className={styles.stack}>
          {view.limit !== null && <LimitPanel limit={view.limit} />}
          <SystemsPanel view={view} />
          <ReportedPanel contract={contract} view={view} />
          <OutagesPanel contract={contract} view={view} />
        </div>
      )}
    </QueryState>
  );
}

function LimitPanel({ limit }: { limit: NonNullable<DowntimeView['limit']> }) {
  const { t } = useTranslation('watch');
  const text = useText();
  const format = useFormat();
  const share = limit.usedMinutes / limit.limitMinutes;
  const long = (minutes: number) => t('downtime.hours', { n: format.number(Math.round(minutes / 6) / 10) });
  return (
    <Panel title={text(limit.title)} note={<ClauseMark id={limit.clause} />}>
      <Meter
        label={t('downtime.used', { from: limit.from, to: limit.to })}
        part={limit.usedMinutes}
        whole={limit.limitMinutes}
        tone={share > 1 ? 'broken' : share > 0.8 ? 'risk' : 'kept'}
        note={t('downtime.rule')}
      />
      <div className={styles.figures}>
        <div>
          <small>{t('downtime.soFar')}</small>
          <strong>{long(limit.usedMinutes)}</strong>
          {limit.undecided > 0 && <small>{t('downtime.undecided', { count: limit.undecided })}</small>}
        </div>
        <div>
          <small>{t('downtime.allowed')}</small>
          <strong>{long(limit.limitMinutes)}</strong>
        </div>
        <div>
          <small>{t('downtime.forecast')}</small>
          <strong>{limit.forecast === null ? t('downtime.tooEarly') : long(limit.forecast.expected)}</strong>
          {limit.forecast !== null && (
            <>
              <small>{t('downtime.range', { low: long(limit.forecast.low), high: long(limit.forecast.high) })}</small>
              <small>
                {t('downtime.basis', {
                  watched: long(limit.forecast.watched),
                  percent: format.number(limit.forecast.unwatchedPercent),
                })}
              </small>
            </>
          )}
        </div>
      </div>
    </Panel>
  );
}

function SystemsPanel({ view }: { view: DowntimeView }) {
  const { t } = useTranslation(['watch', 'words']);
  const format = useFormat();
  const heads = ['system', 'availability', 'counted', 'down', 'supplier', 'hospital', 'third-party', 'left'] as const;
  return (
    <Panel title={t('downtime.systems')} note={`${view.from} – ${view.to}`} bare>
      {view.systems.length === 0 ? (
        <EmptyState title={t('downtime.noSample')} hint={t('downtime.noSampleHint')} />
      ) : (
        <div className={styles.scroll}>
          <table className={`${styles.table} ${styles.stacked}`}>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} data-number={head !== 'system' && head !== 'left' ? true : undefined}>
                    {titleOf(head)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {view.systems.map((row) => (
                <tr key={row.id}>
                  {heads.map((head) => (
                    <td
                      key={head}
                      data-title={head === 'system' ? undefined : titleOf(head)}
                      data-number={head !== 'system' && head !== 'left' ? true : undefined}
                    >
                      {cellOf(row, head)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );

  function titleOf(head: (typeof heads)[number]): string {
    return head === 'supplier' || head === 'hospital' || head === 'third-party'
      ? t(`words:parties.${head}`)
      : t(`downtime.heads.${head}`);
  }

  function cellOf(row: DowntimeView['systems'][number], head: (typeof heads)[number]): string {
    if (head === 'system') return row.name;
    if (head === 'availability') return row.availability === null ? t('downtime.noSample') : `${row.availability}%`;
    if (head === 'counted') return format.number(row.countedMinutes);
    if (head === 'down') return format.number(row.downMinutes);
    return head === 'left' ? leftOut(row) : format.number(row.byParty[head]);
  }

  function leftOut(row: DowntimeView['systems'][number]): string {
    const works = row.excluded.map(({ change, minutes }) => `${change} ${format.number(minutes)}`);
    const unseen =
      row.unwatchedMinutes > 0 ? [t('downtime.unwatched', { n: format.number(row.unwatchedMinutes) })] : [];
    return [...works, ...unseen].join('；') || '–';
  }
}
