import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DueIn, useContracts } from '../../cases/index.ts';
import { useText } from '../../i18n/index.ts';
import { ClauseMark, WhyList } from '../../kit/index.ts';
import styles from './today.module.css';
import type { Watched } from './today-figures.ts';

/** Clocks with their cases: how long is left or over, and why. */
export function WatchedList({ items }: { items: readonly Watched[] }) {
  const { t } = useTranslation('words');
  const text = useText();
  const { nameOf, items: contracts } = useContracts();
  return (
    <ul className={styles.watched}>
      {items.map(({ case: found, clock }) => {
        const contract = contracts.length > 1 ? text(nameOf(found.contract)) : '';
        return (
          <li
            key={`${found.id} ${clock.obligation}`}
            className={styles.row}
            data-state={clock.state}
            data-risk={clock.atRisk}
          >
            <span className={styles.when}>
              {clock.due !== null && <DueIn at={clock.due} worst={clock.atRisk ? 'at-risk' : 'pending'} />}
              <small>
                {t(`clocks.${clock.clock}`)} <ClauseMark id={clock.clause} />
              </small>
            </span>
            <span className={styles.what}>
              <Link to="/cases/$id" params={{ id: found.id }} className={styles.case}>
                {found.title}
              </Link>
              <small>{[found.number, contract, found.owner?.name].filter((part) => part).join(' · ')}</small>
              <WhyList steps={clock.why} inline />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
