import { CheckCircleFilled, ClockCircleOutlined } from '@ant-design/icons';
import type { PaymentView } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beijingToday } from '../../../clock/index.ts';
import { useText } from '../../../i18n/index.ts';
import { ClauseMark, Panel, StatusTag, WhyList } from '../../../kit/index.ts';
import { daysBetween, OccurrenceTag } from '../../../ledger/index.ts';
import { moneyText } from '../../../settlement/index.ts';
import styles from '../settlement.module.css';
import { Arrivals } from './arrivals.tsx';
import { InvoiceRows } from './invoice-rows.tsx';
import { type PaymentAct, PaymentDialog } from './payment-dialog.tsx';
import { ReceiptRows } from './receipt-rows.tsx';

/** One payment: how much, when and why, what is there of it, what next. */
export function PaymentPanel({ payment, contract }: { payment: PaymentView; contract: string }) {
  const { t } = useTranslation('settlement');
  const text = useText();
  const [act, setAct] = useState<PaymentAct>();
  const { may, next } = payment;
  return (
    <Panel
      title={
        <span className={styles.cardHead}>
          <ClauseMark id={payment.clause} />
          {text(payment.title)}
          <OccurrenceTag state={payment.state as Parameters<typeof OccurrenceTag>[0]['state']} />
        </span>
      }
      actions={
        <span className={styles.bar}>
          {may.includes('issue-invoice') && <Button onClick={() => setAct('issue')}>{t('payments.acts.issue')}</Button>}
          {may.includes('record-payment') && (
            <Button type="primary" onClick={() => setAct('pay')}>
              {t('payments.acts.pay')}
            </Button>
          )}
        </span>
      }
    >
      <div className={styles.stack}>
        <div className={styles.two}>
          <div>
            <p className={styles.amount}>{moneyText(payment.amountFen)}</p>
            {payment.capital !== null && <p className={styles.quiet}>{payment.capital}</p>}
            <p className={styles.quiet}>{text(payment.formula)}</p>
          </div>
          <Due payment={payment} />
        </div>
        {next.code !== 'none' && (
          <div className={styles.next}>
            <strong>{t('penalties.next')}</strong>
            <span>{t(`payments.next.${next.code}`, { side: next.side === null ? '' : t(`sides.${next.side}`) })}</span>
          </div>
        )}
        <Arrivals arrivals={payment.arrivals} />
        <div className={styles.two}>
          <section>
            <h3 className={styles.subhead}>{t('payments.why')}</h3>
            <Conditions payment={payment} />
            <WhyList steps={payment.why.slice(payment.events.length)} />
          </section>
          <div className={styles.stack}>
            <InvoiceRows payment={payment} contract={contract} />
            <ReceiptRows payment={payment} contract={contract} />
          </div>
        </div>
      </div>
      {act !== undefined && (
        <PaymentDialog act={act} payment={payment} contract={contract} onClose={() => setAct(undefined)} />
      )}
    </Panel>
  );
}

function Due({ payment }: { payment: PaymentView }) {
  const { t } = useTranslation('settlement');
  const { due, lateDays, state, provisional } = payment;
  const isDone = state === 'done' || state === 'confirmed';
  const left = due === null ? 0 : daysBetween(beijingToday(), due);
  return (
    <div>
      <p className={styles.label}>{t('payments.due')}</p>
      <p className={styles.big}>
        {due ?? '–'}{' '}
        {provisional && (
          <StatusTag tone="provisional" dashed>
            {t('payments.provisional')}
          </StatusTag>
        )}
      </p>
      {due === null && <p className={styles.quiet}>{t('payments.undated')}</p>}
      {due !== null && !isDone && state !== 'waived' && (
        <p className={styles.quiet}>
          {lateDays > 0
            ? t('payments.late', { n: lateDays })
            : left === 0
              ? t('payments.today')
              : t('payments.left', { n: left })}
        </p>
      )}
      {isDone && lateDays > 0 && <p className={styles.quiet}>{t('payments.paidLate', { n: lateDays })}</p>}
    </div>
  );
}

/** What must have happened, with its day. */
function Conditions({ payment }: { payment: PaymentView }) {
  const { t } = useTranslation('settlement');
  const text = useText();
  const today = beijingToday();
  return (
    <ul className={styles.conditions}>
      {payment.events.map(({ event, title, on }) => {
        const isMet = on !== null && on <= today; // the end of a term is known before it comes
        return (
          <li key={event} data-met={isMet}>
            {isMet ? <CheckCircleFilled aria-hidden="true" /> : <ClockCircleOutlined aria-hidden="true" />}
            {text(title)} <span className={styles.quiet}>{on ?? t('payments.notYet')}</span>
          </li>
        );
      })}
      {payment.requires.length > 0 && (
        <li>
          <span className={styles.quiet}>
            {t('payments.requires')} {payment.requires.map(text).join('、')}
          </span>
        </li>
      )}
    </ul>
  );
}
