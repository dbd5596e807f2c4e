import type { MoneyRunView } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { formatFen, useFormat } from '../../../i18n/index.ts';
import { Details } from '../../../kit/index.ts';
import styles from '../money.module.css';
import { Businesses } from './businesses.tsx';

const SIDES = ['orders', 'his', 'bill', 'invoices'] as const;

interface RunFiguresProps {
  readonly run: MoneyRunView;
  readonly figures: NonNullable<MoneyRunView['figures']>;
}

/** What a run counted, by side, and that the differences explain the sums. */
export function RunFigures({ run, figures }: RunFiguresProps) {
  const { t } = useTranslation('money');
  const format = useFormat();
  const own = Object.values(figures.classes).reduce((sum, one) => sum + (one?.count ?? 0), 0);
  const sides = SIDES.flatMap((side) => (figures.sides[side] ? [{ side, total: figures.sides[side] }] : []));
  return (
    <>
      <Details
        items={[
          { label: t('days.matched'), value: format.number(figures.matched) },
          { label: t('runs.own', { day: run.day.slice(5) }), value: format.number(own) },
          {
            label: t('runs.carried'),
            value: t('days.countFen', { n: figures.carried.count, fen: formatFen(figures.carried.fen) }),
          },
          {
            label: t('runs.cleared'),
            value: t('days.countFen', { n: figures.cleared.count, fen: formatFen(figures.cleared.fen) }),
          },
        ]}
      />
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{t('runs.side')}</th>
              <th className={styles.number}>{t('runs.rows')}</th>
              <th className={styles.number}>{t('runs.sum')}</th>
              <th className={styles.number}>{t('runs.leftOut')}</th>
            </tr>
          </thead>
          <tbody>
            {sides.map(({ side, total }) => (
              <tr key={side}>
                <td>{t(`sides.${side}`)}</td>
                <td className={styles.number}>{format.number(total.rows)}</td>
                <td className={styles.number}>{formatFen(total.fen)}</td>
                <td className={styles.number}>{format.number(total.leftOut)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {figures.businesses !== undefined && <Businesses of={figures.businesses} />}
      <ul className={styles.quiet}>
        {figures.balance.map(({ a, b, fen }) => (
          <li key={`${a} ${b}`}>
            {t(figures.cleared.count > 0 ? 'runs.balanceCleared' : 'runs.balance', {
              a: t(`sides.${a}`),
              b: t(`sides.${b}`),
              fen: formatFen(fen),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
