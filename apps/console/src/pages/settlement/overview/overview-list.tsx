import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { SettlementRow } from '@yinuo/api';
import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../../cases/index.ts';
import { useText } from '../../../i18n/index.ts';
import { EmptyState, LoadingState, QueryState } from '../../../kit/index.ts';
import { moneyText, readOverview } from '../../../settlement/index.ts';
import styles from './overview.module.css';

/** A card a contract: what is paid, what breaches cost, which months wait for signatures, when it ends. */
export function OverviewList() {
  const { t } = useTranslation('settlement');
  const query = useQuery({ queryKey: ['settlement'], queryFn: readOverview });
  return (
    <QueryState query={query} loading={<LoadingState lines={12} />}>
      {({ items, more }) =>
        items.length === 0 ? (
          <EmptyState title={t('noContract')} />
        ) : (
          <>
            {more && <Alert type="info" showIcon title={t('overview.more', { n: items.length })} />}
            <ul className={styles.rows}>
              {items.map((row) => (
                <li key={row.contract.id}>
                  <Row row={row} />
                </li>
              ))}
            </ul>
          </>
        )
      }
    </QueryState>
  );
}

function Row({ row }: { row: SettlementRow }) {
  const { t } = useTranslation('settlement');
  const text = useText();
  const { nameOf } = useContracts();
  const { contract } = row;
  return (
    <article className={styles.row}>
      <h2 className={styles.name}>
        <Link to="/settlement" search={{ contract: contract.id }}>
          {text(nameOf(contract.id) || contract.title)}
        </Link>
        <small>{contract.code}</small>
      </h2>
      <div className={styles.parts}>
        <Part title={t('tabs.payments')} to={{ contract: contract.id, tab: 'payments' }}>
          <Payments row={row} />
        </Part>
        <Part title={t('tabs.penalties')} to={{ contract: contract.id }} late={row.undecided > 0}>
          <Penalties row={row} />
        </Part>
        <Months row={row} />
        <Part title={t('tabs.term')} to={{ contract: contract.id, tab: 'term' }}>
          <Term row={row} />
        </Part>
      </div>
    </article>
  );
}

interface PartProps {
  readonly title: string;
  readonly to: { readonly contract: string; readonly tab?: string };
  readonly late?: boolean;
  readonly children: ReactNode;
}

function Part({ title, to, late = false, children }: PartProps) {
  return (
    <Link to="/settlement" search={to} className={styles.part} data-late={late}>
      <span>{title}</span>
      {children}
    </Link>
  );
}

function Payments({ row: { priceFen, paidFen, payment, payments } }: { row: SettlementRow }) {
  const { t } = useTranslation('settlement');
  const text = useText();
  if (payments === 0)
    return <Lines main={`${t('payments.price')} ${moneyText(priceFen)}`} notes={[t('payments.empty')]} />;
  if (payment === null) return <Lines main={moneyText(paidFen)} notes={[t('overview.settled')]} />;
  const { side, code } = payment.next;
  const due = payment.due === null ? t('payments.undated') : `${t('payments.due')} ${payment.due}`;
  return (
    <Lines
      main={
        priceFen === null
          ? moneyText(paidFen)
          : t('overview.paidOf', { paid: moneyText(paidFen), price: moneyText(priceFen) })
      }
      notes={[
        t('overview.next', {
          payment: text(payment.title),
          next: t(`payments.next.${code}`, { side: side === null ? '' : t(`sides.${side}`) }),
        }),
        payment.lateDays > 0 ? t('payments.late', { n: payment.lateDays }) : due,
      ]}
    />
  );
}

function Penalties({ row: { penalties, undecided } }: { row: SettlementRow }) {
  const { t } = useTranslation('settlement');
  const owed = penalties.filter(({ acceptedFen, openFen }) => acceptedFen !== 0 || openFen !== 0);
  if (owed.length === 0) return <Lines main={moneyText(0)} notes={[t('penalties.empty')]} />;
  const all = owed.map(({ payer, acceptedFen, openFen }) => {
    const known = acceptedFen !== null && openFen !== null;
    return `${t('penalties.pays', { side: t(`sides.${payer}`) })} ${known ? moneyText(acceptedFen + openFen) : '–'}`;
  });
  const [main = '', ...others] = all;
  return <Lines main={main} notes={[...others, t('overview.undecided', { n: undecided })]} />;
}

function Months({ row: { contract, months } }: { row: SettlementRow }) {
  const { t } = useTranslation('settlement');
  const { over, sealed, next } = months;
  const main = t('overview.sealedOf', { n: sealed, of: over });
  if (next === null)
    return (
      <Link to="/periods" search={{ contract: contract.id }} className={styles.part}>
        <span>{t('overview.months')}</span>
        <Lines main={main} notes={[]} />
      </Link>
    );
  return (
    <Link to="/periods/$contract/$period" params={{ contract: contract.id, period: next }} className={styles.part}>
      <span>{t('overview.months')}</span>
      <Lines main={main} notes={[t('overview.nextMonth', { month: next })]} />
    </Link>
  );
}

function Term({ row: { term } }: { row: SettlementRow }) {
  const { t } = useTranslation('settlement');
  if (term === null) return <Lines main="–" notes={[]} />;
  const { to, daysLeft, next, deadline } = term;
  return (
    <Lines
      main={next === 'ended' ? t('term.ended', { on: to }) : t('term.left', { n: daysLeft })}
      notes={[
        `${term.from} – ${to}`,
        ...(deadline !== null && deadline.daysLeft >= 0 ? [t('term.deadline', { on: deadline.on })] : []),
      ]}
    />
  );
}

function Lines({ main, notes }: { main: string; notes: readonly string[] }) {
  return (
    <>
      <strong>{main}</strong>
      {notes.map((note) => (
        <small key={note}>{note}</small>
      ))}
    </>
  );
}
