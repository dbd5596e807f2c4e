import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DowntimeView } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useFormat, useText } from '../../../i18n/index.ts';
import { ClauseMark, EmptyState, Meter, Moment, Panel, QueryState, StatusTag } from '../../../kit/index.ts';
import { readDowntime } from '../../../watch/index.ts';
import styles from '../watch.module.css';

const MINUTE_MS = 60_000;

/** KL-4: the year's downtime against the contract's limit, by system and party, with what was left out. */
export function DowntimeTab({ contract }: { contract: string }) {
  const query = useQuery({ queryKey: ['downtime', contract], queryFn: () => readDowntime(contract) });
  return (
    <QueryState query={query}>
      {(view) => (
        <div className={styles.stack}>
          {view.limit !== null && <LimitPanel limit={view.limit} />}
          <SystemsPanel view={view} />
          <OutagesPanel view={view} />
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
        </div>
        <div>
          <small>{t('downtime.allowed')}</small>
          <strong>{long(limit.limitMinutes)}</strong>
        </div>
        <div>
          <small>{t('downtime.forecast')}</small>
          <strong>{limit.forecast === null ? t('downtime.tooEarly') : long(limit.forecast.expected)}</strong>
          {limit.forecast !== null && (
            <small>{t('downtime.range', { low: long(limit.forecast.low), high: long(limit.forecast.high) })}</small>
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
          <table className={styles.table}>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} data-number={head !== 'system' && head !== 'left' ? true : undefined}>
                    {head === 'supplier' || head === 'hospital' || head === 'third-party'
                      ? t(`words:parties.${head}`)
                      : t(`downtime.heads.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {view.systems.map((row) => (
                <tr key={row.id}>
                  <td>{row.name}</td>
                  <td data-number>{row.availability === null ? t('downtime.noSample') : `${row.availability}%`}</td>
                  <td data-number>{format.number(row.countedMinutes)}</td>
                  <td data-number>{format.number(row.downMinutes)}</td>
                  <td data-number>{format.number(row.byParty.supplier)}</td>
                  <td data-number>{format.number(row.byParty.hospital)}</td>
                  <td data-number>{format.number(row.byParty['third-party'])}</td>
                  <td>{leftOut(row)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );

  function leftOut(row: DowntimeView['systems'][number]): string {
    const works = row.excluded.map(({ change, minutes }) => `${change} ${format.number(minutes)}`);
    const unseen =
      row.unwatchedMinutes > 0 ? [t('downtime.unwatched', { n: format.number(row.unwatchedMinutes) })] : [];
    return [...works, ...unseen].join('；') || '–';
  }
}

function OutagesPanel({ view }: { view: DowntimeView }) {
  const { t } = useTranslation(['watch', 'words']);
  const format = useFormat();
  return (
    <Panel title={t('downtime.outages')} bare>
      {view.outages.length === 0 ? (
        <EmptyState title={t('downtime.noOutage')} hint={t('downtime.noOutageHint')} />
      ) : (
        <ul className={styles.list}>
          {[...view.outages].reverse().map((one) => (
            <li key={one.id}>
              <span className={styles.main}>
                <strong>{one.title}</strong>
                <small>{one.asset}</small>
              </span>
              <span className={styles.side}>
                <Moment at={one.from} />
                <small>{one.to === null ? t('downtime.ongoing') : format.duration(one.minutes * MINUTE_MS)}</small>
              </span>
              <StatusTag tone={one.party === 'supplier' ? 'broken' : 'excused'} dashed={!one.agreed}>
                {t(`words:parties.${one.party}`)}
                {one.agreed ? '' : t('downtime.byOwner')}
              </StatusTag>
              {one.case !== null && (
                <Link to="/cases/$id" params={{ id: one.case }}>
                  {t('alerts.case')}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
