import type { PaymentView, SendingWay } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { AskDialog, issueInvoice, recordPayment, useSendingFields } from '../../../settlement/index.ts';

export type PaymentAct = 'issue' | 'pay';

interface PaymentDialogProps {
  readonly act: PaymentAct;
  readonly payment: PaymentView;
  readonly contract: string;
  readonly onClose: () => void;
}

/** An invoice that was issued, or money that was sent; what is left of the payment is offered. */
export function PaymentDialog({ act, payment, contract, onClose }: PaymentDialogProps) {
  const { t } = useTranslation('settlement');
  const sending = useSendingFields(true);
  const { id, amountFen, invoicedFen, paidFen } = payment;
  const left = amountFen === null ? {} : { initial: amountFen - (act === 'issue' ? invoicedFen : paidFen) };
  const shared = {
    title: t(`payments.acts.${act}`),
    ok: t(`payments.acts.${act}`),
    refresh: [['payments', contract], ['occurrences'], ['penalties', contract]],
    onClose,
  };
  const amount = { name: 'amount', sort: 'amount', label: t('payments.fields.amount'), ...left } as const;
  if (act === 'issue')
    return (
      <AskDialog
        {...shared}
        fields={[
          { name: 'number', sort: 'line', label: t('payments.fields.number') },
          { name: 'on', sort: 'day', label: t('payments.fields.issuedOn') },
          amount,
          ...sending,
        ]}
        act={({ number, on, amount: fen, way, sentOn, reference }, key) => {
          const sent = {
            on: String(sentOn ?? on),
            way: way as SendingWay,
            ...(reference === undefined ? {} : { reference: String(reference) }),
          };
          const invoice = { number: String(number), on: String(on), amountFen: Number(fen) };
          return issueInvoice(id, { ...invoice, ...(way === undefined ? {} : { sent }) }, key);
        }}
      />
    );
  return (
    <AskDialog
      {...shared}
      fields={[
        { name: 'on', sort: 'day', label: t('payments.fields.paidOn') },
        amount,
        { name: 'reference', sort: 'line', label: t('payments.fields.reference') },
        { name: 'note', sort: 'text', label: t('payments.fields.note'), optional: true },
      ]}
      act={({ on, amount: fen, reference, note }, key) =>
        recordPayment(
          id,
          {
            on: String(on),
            amountFen: Number(fen),
            reference: String(reference),
            ...(note === undefined ? {} : { note: String(note) }),
          },
          key,
        )
      }
    />
  );
}
