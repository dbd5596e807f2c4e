import { useQueries } from '@tanstack/react-query';
import type { Dashboard } from '@yinuo/api';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../app/session.ts';
import { useContracts } from '../../../cases/index.ts';
import { useText } from '../../../i18n/index.ts';
import { Meter, Panel } from '../../../kit/index.ts';
import { readDowntime } from '../../../watch/index.ts';
import { Bars } from './bars.tsx';
import styles from './panels.module.css';

const PARTIES = [
  { party: 'supplier', tone: 'broken' },
  { party: 'hospital', tone: 'provisional' },
  { party: 'third-party', tone: 'excused' },
] as const;
const CONTRACTS_MAX = 12;

interface DowntimePanelProps {
  readonly contracts: Dashboard['contracts'];
  readonly outages: Dashboard['outages'];
}

/** Minutes of outage by month and party, and what of a contract's own yearly limit is used (KL-4). */
export function DowntimePanel({ contracts, outages }: DowntimePanelProps) {
  const { t } = useTranslation(['analysis', 'words']);
  const bars = useMemo(() => {
    const months = [...new Set(outages.map(({ month }) => month))].toSorted();
    const minutes = (month: string, party: string) =>
      outages.filter((one) => one.month === month && one.party === party).reduce((sum, one) => sum + one.minutes, 0);
    return {
      categories: months,
      series: PARTIES.map(({ party, tone }) => ({
        name: t(`words:parties.${party}`),
        tone,
        data: months.map((month) => Math.round(minutes(month, party))),
      })),
    };
  }, [outages, t]);
  return (
    <Panel title={t('analysis:downtime.title')} note={t('analysis:downtime.note')}>
      <div className={styles.stack}>
        <Limits contracts={contracts} />
        {bars.categories.length === 0 ? (
          <p>{t('analysis:downtime.none')}</p>
        ) : (
          <Bars label={t('analysis:downtime.title')} first={t('analysis:month')} {...bars} />
        )}
      </div>
    </Panel>
  );
}

function Limits({ contracts }: Pick<DowntimePanelProps, 'contracts'>) {
  const { t } = useTranslation('analysis');
  const text = useText();
  const can = useCan();
  const { nameOf } = useContracts();
  const limits = useQueries({
    queries: contracts.slice(0, CONTRACTS_MAX).map(({ id }) => ({
      queryKey: ['downtime', id],
      queryFn: () => readDowntime(id),
      enabled: can('watch.read'),
    })),
    combine: (found) => found.map(({ data }) => data?.limit ?? null),
  });
  return limits.map((limit, at) => {
    const contract = contracts[at];
    if (limit === null || contract === undefined) return null;
    const used = limit.usedMinutes / limit.limitMinutes;
    return (
      <Meter
        key={contract.id}
        label={`${text(nameOf(contract.id) || contract.title)} · ${limit.clause}`}
        part={limit.usedMinutes}
        whole={limit.limitMinutes}
        tone={used > 1 ? 'broken' : used > 0.8 ? 'risk' : 'kept'}
        note={t('downtime.limit', { from: limit.from, to: limit.to })}
      />
    );
  });
}
