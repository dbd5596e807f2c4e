import type { DifferenceClass, MoneyMonth } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { formatFen, useFormat } from '../../../i18n/index.ts';
import { Meter, Panel } from '../../../kit/index.ts';
import styles from '../money.module.css';
import { ClassTag } from '../tags.tsx';
import { Businesses } from './businesses.tsx';

/** The month in figures; every rate states what it was counted from. */
export function MonthPanel({ month: { totals } }: { month: MoneyMonth }) {
  const { t } = useTranslation('money');
  const format = useFormat();
  const classes = Object.entries(totals.classes) as [DifferenceClass, { count: number; fen: number }][];
  // What waited for the next day is none yet; where it became one, it counts on that day.
  const real = classes.filter(([name]) => name !== 'next-day');
  const sum = real.reduce((all, [, one]) => ({ count: all.count + one.count, fen: all.fen + one.fen }), {
    count: 0,
    fen: 0,
  });
  return (
    <Panel title={t('days.totals')}>
      <div className={styles.stack}>
        <div className={styles.figures}>
          <Figure label={t('days.matched')} value={format.number(totals.matched)} />
          <Figure label={t('days.differences')} value={format.number(sum.count)} note={formatFen(sum.fen)} />
          <Figure label={t('days.open')} value={format.number(totals.open.count)} note={formatFen(totals.open.fen)} />
        </div>
        {real.length > 0 && (
          <p className={styles.chips}>
            {real.map(([name, one]) => (
              <span key={name}>
                <ClassTag of={name} /> {format.number(one.count)} · {formatFen(one.fen)}
              </span>
            ))}
          </p>
        )}
        {totals.businesses.length > 0 && <Businesses of={totals.businesses} />}
        <Meter
          label={t('days.balanced')}
          part={totals.days.balanced}
          whole={totals.days.run}
          tone="kept"
          note={t('days.balancedNote', {
            run: totals.days.run,
            passed: totals.days.passed,
            sealed: totals.days.sealed,
          })}
        />
      </div>
    </Panel>
  );
}

function Figure({ label, value, note }: { label: string; value: string; note?: string }) {
  return (
    <p className={styles.figure}>
      <span>{label}</span>
      <strong>{value}</strong>
      {note !== undefined && <small>{note}</small>}
    </p>
  );
}
