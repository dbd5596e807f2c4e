import { useQuery } from '@tanstack/react-query';
import type { PaymentPlan } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { EmptyState, QueryState } from '../../../kit/index.ts';
import { moneyText, readPayments } from '../../../settlement/index.ts';
import styles from '../settlement.module.css';
import { AcceptancePanel } from './acceptance-panel.tsx';
import { PaymentPanel } from './payment-panel.tsx';

export const paymentsKey = (contract: string) => ['payments', contract];

/** 付款: each payment with its conditions, its due day and why, invoices and money. */
export function PaymentsTab({ contract }: { contract: string }) {
  const query = useQuery({ queryKey: paymentsKey(contract), queryFn: () => readPayments(contract) });
  return <QueryState query={query}>{(plan) => <Payments plan={plan} />}</QueryState>;
}

function Payments({ plan }: { plan: PaymentPlan }) {
  const { t } = useTranslation('settlement');
  if (plan.payments.length === 0) return <EmptyState title={t('payments.empty')} hint={t('payments.emptyHint')} />;
  const sums = [
    ['price', plan.priceFen, plan.capital],
    ['paid', plan.paidFen, null],
    ['open', plan.openFen, null],
  ] as const;
  return (
    <div className={styles.stack}>
      <div className={styles.sums}>
        {sums.map(([name, fen, capital]) => (
          <section key={name} className={styles.sum} data-nothing={fen === 0 || fen === null}>
            <h2>{t(`payments.${name}`)}</h2>
            <strong className={styles.sumAmount}>{moneyText(fen)}</strong>
            {capital !== null && <span className={styles.quiet}>{capital}</span>}
          </section>
        ))}
      </div>
      {plan.payments.map((payment) => (
        <PaymentPanel key={payment.id} payment={payment} contract={plan.contract.id} />
      ))}
      {plan.needsAcceptance && <AcceptancePanel plan={plan} />}
    </div>
  );
}
