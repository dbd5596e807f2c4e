import type { PaymentView } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../../kit/index.ts';
import { AskDialog, moneyText, receiveInvoice, returnInvoice } from '../../../settlement/index.ts';
import styles from '../settlement.module.css';

const TONES = { sent: 'pending', received: 'kept', returned: 'neutral' } as const;

/** The invoices of a payment; who pays takes them in or sends them back. */
export function InvoiceRows({ payment, contract }: { payment: PaymentView; contract: string }) {
  const { t } = useTranslation('settlement');
  const [act, setAct] = useState<{ readonly id: string; readonly act: 'receive' | 'return' }>();
  const { invoices, invoicedFen, amountFen } = payment;
  const refresh = [['payments', contract], ['occurrences']];
  const close = () => setAct(undefined);
  return (
    <section>
      <h3 className={styles.subhead}>
        {t('payments.invoices')}{' '}
        {amountFen !== null && t('payments.covered', { part: moneyText(invoicedFen), whole: moneyText(amountFen) })}
      </h3>
      {invoices.length === 0 && <p className={styles.quiet}>{t('payments.noInvoices')}</p>}
      <div className={styles.rows}>
        {invoices.map((one) => (
          <div key={one.id} className={styles.row}>
            <StatusTag tone={TONES[one.state]}>{t(`payments.invoiceStates.${one.state}`)}</StatusTag>
            <strong>{moneyText(one.amountFen)}</strong>
            <span>{one.number}</span>
            <span className={styles.quiet}>
              {one.receivedOn === null ? one.on : `${one.on} → ${one.receivedOn}`} {one.by}
            </span>
            {one.may.length > 0 && (
              <span data-acts="true">
                <Button size="small" onClick={() => setAct({ id: one.id, act: 'return' })}>
                  {t('payments.acts.return')}
                </Button>
                <Button size="small" type="primary" onClick={() => setAct({ id: one.id, act: 'receive' })}>
                  {t('payments.acts.receive')}
                </Button>
              </span>
            )}
            {one.reason !== null && <span className={styles.reason}>{one.reason}</span>}
          </div>
        ))}
      </div>
      {act?.act === 'receive' && (
        <AskDialog
          title={t('payments.acts.receive')}
          lead={t('payments.next.take-invoice', { side: t(`sides.${payment.payer}`) })}
          ok={t('payments.acts.receive')}
          fields={[{ name: 'on', sort: 'day', label: t('payments.fields.receivedOn') }]}
          act={({ on }, key) => receiveInvoice(act.id, String(on), key)}
          refresh={refresh}
          onClose={close}
        />
      )}
      {act?.act === 'return' && (
        <AskDialog
          title={t('payments.acts.return')}
          ok={t('payments.acts.return')}
          fields={[{ name: 'reason', sort: 'text', label: t('payments.fields.reason') }]}
          act={({ reason }, key) => returnInvoice(act.id, String(reason), key)}
          refresh={refresh}
          onClose={close}
        />
      )}
    </section>
  );
}
