import { Link } from '@tanstack/react-router';
import type { PeriodList } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { usePeriodName } from '../../documents/index.ts';
import { useFormat } from '../../i18n/index.ts';
import { PeriodTag } from '../../settlement/index.ts';
import styles from './periods.module.css';

type Head = PeriodList['periods'][number];

/** Those that have begun, the latest first. */
export function PeriodRows({ list }: { list: PeriodList }) {
  const { t } = useTranslation('periods');
  const begun = list.periods.filter(({ from }) => from <= list.today).reverse();
  const ahead = list.periods.length - begun.length;
  return (
    <>
      <ul className={styles.rows}>
        {begun.map((head) => (
          <li key={head.name}>
            <Link
              to="/periods/$contract/$period"
              params={{ contract: list.contract.id, period: head.name }}
              className={styles.row}
            >
              <Row head={head} />
            </Link>
          </li>
        ))}
      </ul>
      {ahead > 0 && <p className={styles.quiet}>{t('ahead', { n: ahead })}</p>}
    </>
  );
}

function Row({ head }: { head: Head }) {
  const { t } = useTranslation('periods');
  const periodName = usePeriodName();
  return (
    <>
      <span className={styles.name}>
        <strong>{periodName(head.name)}</strong>
        <small>{t('days', { from: head.from, to: head.to })}</small>
      </span>
      <PeriodTag period={head} />
      <span className={styles.facts}>
        <Facts head={head} />
      </span>
    </>
  );
}

/** Who has signed, what is disputed, what came later. */
function Facts({ head }: { head: Head }) {
  const { t } = useTranslation('periods');
  const format = useFormat();
  const { state, signatures, disputes, notes, sealed } = head;
  if (sealed !== null)
    return (
      <>
        <span>{t('sealedAt', { at: format.instant(sealed.at, 'minute') })}</span>
        <span title={sealed.hash}>
          {t('standing.hash')} <code>…{sealed.hash.slice(-6)}</code>
        </span>
        {notes > 0 && <b>{t('notes', { n: notes })}</b>}
      </>
    );
  if (state === 'open') return null;
  return (
    <>
      {(['hospital', 'supplier'] as const).map((side) => (
        <span key={side}>
          {t(signatures.some((one) => one.side === side) ? 'signedBy' : 'unsigned', { side: t(`sides.${side}`) })}
        </span>
      ))}
      {disputes > 0 && <b>{t('disputes', { n: disputes })}</b>}
    </>
  );
}
