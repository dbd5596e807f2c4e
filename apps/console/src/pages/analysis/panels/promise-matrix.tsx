import { Link } from '@tanstack/react-router';
import type { Dashboard } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../../cases/index.ts';
import { formatShare, useText } from '../../../i18n/index.ts';
import { monthEnd } from '../span.ts';
import styles from './promise.module.css';

type Kept = Pick<Dashboard['promise'][number], 'met' | 'breached'>;

/** From here a month is called good, from there doubtful; the number itself always stands in the cell. */
function gradeOf({ met, breached }: Kept): 'kept' | 'risk' | 'broken' | 'none' {
  const of = met + breached;
  if (of === 0) return 'none';
  if (breached === 0) return 'kept';
  return met / of >= 0.95 ? 'risk' : 'broken';
}

/** The share of promises kept by contract and month. */
export function PromiseMatrix({ data }: { data: Dashboard }) {
  const { t } = useTranslation('analysis');
  const text = useText();
  const { nameOf } = useContracts();
  const months = [...new Set(data.promise.map(({ month }) => month))].toSorted();
  if (months.length === 0) return null;
  const added = (all: readonly Kept[]): Kept => ({
    met: all.reduce((sum, { met }) => sum + met, 0),
    breached: all.reduce((sum, { breached }) => sum + breached, 0),
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section className={styles.scroll} aria-label={t('promise.matrix')} tabIndex={0}>
      <table className={styles.matrix}>
        <caption>{t('promise.matrix')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('contract')}</th>
            {months.map((month) => (
              <th key={month} scope="col">
                {month}
              </th>
            ))}
            <th scope="col">{t('promise.all')}</th>
          </tr>
        </thead>
        <tbody>
          {data.contracts.map(({ id, title }) => {
            const mine = data.promise.filter(({ contract }) => contract === id);
            return (
              <tr key={id}>
                <th scope="row" title={text(nameOf(id) || title)}>
                  {text(nameOf(id) || title)}
                </th>
                {months.map((month) => (
                  <Cell
                    key={month}
                    kept={added(mine.filter((one) => one.month === month))}
                    broken={{
                      contract: id,
                      reportedFrom: `${month}-01`,
                      reportedTo: monthEnd(month),
                      worst: 'breached',
                    }}
                  />
                ))}
                <Cell kept={added(mine)} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  readonly kept: Kept;
  /** The list of the cases that broke a promise; there is one where there are any. */
  readonly broken?: Readonly<Record<'contract' | 'reportedFrom' | 'reportedTo' | 'worst', string>>;
}

function Cell({ kept, broken }: CellProps) {
  const { t } = useTranslation('analysis');
  const { met, breached } = kept;
  const share = formatShare(met, met + breached);
  const figures = share !== undefined && (
    <>
      <strong>{share}</strong>
      <small>
        {met}/{met + breached}
      </small>
    </>
  );
  return (
    <td data-grade={gradeOf(kept)}>
      {figures === false && <small>{t('noSample')}</small>}
      {breached > 0 && broken !== undefined ? (
        <Link to="/cases" search={broken} className={styles.cell}>
          {figures}
        </Link>
      ) : (
        figures
      )}
    </td>
  );
}
