import type { PaymentView } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../../kit/index.ts';
import { evidenceAddress } from '../../../ledger/index.ts';
import { moneyText } from '../../../settlement/index.ts';
import styles from '../settlement.module.css';
import { type InvoiceAct, InvoiceDialog, wordOf } from './invoice-dialog.tsx';

type Invoice = PaymentView['invoices'][number];

const TONES = { sent: 'pending', received: 'kept', returned: 'neutral' } as const;
/** In the order of the buttons. */
const ACTS: readonly InvoiceAct[] = ['return', 'prove', 'send', 'receive', 'agree'];

/** What is usually done next; what was sent already is seldom sent again. */
const usualOf = ({ disputed, sent, may }: Invoice): InvoiceAct | null => {
  if (disputed) return 'agree';
  if (may.includes('receive')) return 'receive';
  return sent === null ? 'send' : null;
};

/** The invoices of a payment, each with its way from one side to the other, and what either side does with it. */
export function InvoiceRows({ payment, contract }: { payment: PaymentView; contract: string }) {
  const { t } = useTranslation('settlement');
  const [act, setAct] = useState<{ readonly invoice: Invoice; readonly act: InvoiceAct }>();
  const { invoices, invoicedFen, amountFen } = payment;
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
            {one.disputed ? (
              <StatusTag tone="risk">
                {t(one.state === 'returned' ? 'payments.returnDisputed' : 'payments.disputed')}
              </StatusTag>
            ) : (
              <StatusTag tone={TONES[one.state]}>{t(`payments.invoiceStates.${one.state}`)}</StatusTag>
            )}
            <strong>{moneyText(one.amountFen)}</strong>
            <span>{one.number}</span>
            {one.may.length > 0 && (
              <span data-acts="true">
                {ACTS.filter((verb) => one.may.includes(verb)).map((verb) => (
                  <Button
                    key={verb}
                    size="small"
                    type={verb === usualOf(one) ? 'primary' : 'default'}
                    onClick={() => setAct({ invoice: one, act: verb })}
                  >
                    {t(`payments.acts.${wordOf(verb, one)}`)}
                  </Button>
                ))}
              </span>
            )}
            <Way invoice={one} payment={payment} />
          </div>
        ))}
      </div>
      {act !== undefined && (
        <InvoiceDialog {...act} payment={payment} contract={contract} onClose={() => setAct(undefined)} />
      )}
    </section>
  );
}

/** Issued, sent, arrived as either side says, or sent back. */
function Way({ invoice, payment }: { invoice: Invoice; payment: PaymentView }) {
  const { t } = useTranslation('settlement');
  const { on, by, sent, receivedOn, returnedOn, claimed, disputed, state, wrong, reason } = invoice;
  const payer = t(`sides.${payment.payer}`);
  const payee = t(`sides.${payment.payer === 'hospital' ? 'supplier' : 'hospital'}`);
  const steps: readonly (string | false)[] = [
    t('payments.way.issued', { on, by }),
    sent === null
      ? state === 'sent' && t('payments.way.unsent')
      : t('payments.way.sent', {
          on: sent.on,
          way: t(`payments.ways.${sent.way}`),
          number: sent.reference ?? '',
        }).trim(),
    receivedOn !== null && t('payments.way.received', { side: payer, on: receivedOn }),
    returnedOn !== null && t('payments.way.returned', { side: payer, on: returnedOn }),
    state === 'sent' && disputed && t('payments.way.silent', { side: payer }),
    disputed && claimed !== null && t('payments.way.claimed', { side: payee, on: claimed.on }),
  ];
  return (
    <ul className={styles.way}>
      {steps
        .filter((step) => step !== false)
        .map((step) => (
          <li key={step}>{step}</li>
        ))}
      {claimed !== null && (
        <li>
          {t('payments.way.proof', { proof: claimed.proof })}{' '}
          {claimed.file !== null && (
            <a href={evidenceAddress(payment.id, claimed.file)} target="_blank" rel="noreferrer">
              {t('payments.way.file')}
            </a>
          )}
        </li>
      )}
      {reason !== null && (
        <li>
          {wrong !== null && `${t(`payments.wrongs.${wrong}`)}: `}
          {reason}
        </li>
      )}
    </ul>
  );
}
