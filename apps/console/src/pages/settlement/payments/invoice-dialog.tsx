import type { InvoiceWrong, PaymentView, SendingWay } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import {
  AskDialog,
  agreeInvoiceDay,
  receiveInvoice,
  returnInvoice,
  sendInvoice,
  useSendingFields,
} from '../../../settlement/index.ts';
import { ProveDialog } from './prove-dialog.tsx';

type Invoice = PaymentView['invoices'][number];
export type InvoiceAct = Invoice['may'][number];

interface InvoiceDialogProps {
  readonly act: InvoiceAct;
  readonly invoice: Invoice;
  readonly payment: PaymentView;
  readonly contract: string;
  readonly onClose: () => void;
}

const WRONGS: readonly InvoiceWrong[] = ['title', 'amount', 'tax-number', 'item', 'other'];

/** Of one that was sent back, the side to be paid contests that, or agrees to it: `may` tells which of the acts it has. */
export function wordOf(act: InvoiceAct, { state, may }: Invoice): InvoiceAct | 'contest' | 'agreeReturn' {
  if (state !== 'returned' || may.includes('receive')) return act;
  return act === 'prove' ? 'contest' : act === 'agree' ? 'agreeReturn' : act;
}

/** What either side says of an invoice: sent, arrived, sent back, proved, agreed. */
export function InvoiceDialog({ act, invoice, payment, contract, onClose }: InvoiceDialogProps) {
  const { t } = useTranslation('settlement');
  const sending = useSendingFields();
  const { id, version, claimed, receivedOn } = invoice;
  const word = wordOf(act, invoice);
  const shared = {
    title: `${t(`payments.acts.${word}`)} ${invoice.number}`,
    ok: t(`payments.acts.${word}`),
    refresh: [['payments', contract], ['occurrences'], ['penalties', contract]],
    onClose,
  };
  const reason = { name: 'reason', sort: 'text', label: t('payments.fields.reason') } as const;
  switch (act) {
    case 'send':
      return (
        <AskDialog
          {...shared}
          fields={sending}
          act={({ sentOn, way, reference }, key) =>
            sendInvoice(
              id,
              {
                version,
                on: String(sentOn),
                way: way as SendingWay,
                ...(reference === undefined ? {} : { reference: String(reference) }),
              },
              key,
            )
          }
        />
      );
    case 'receive':
      return (
        <AskDialog
          {...shared}
          lead={
            claimed === null
              ? t('payments.next.take-invoice', { side: t(`sides.${payment.payer}`) })
              : t('payments.receiveDisputed', { on: claimed.on })
          }
          fields={[{ name: 'on', sort: 'day', label: t('payments.fields.receivedOn') }]}
          act={({ on }, key) => receiveInvoice(id, String(on), key)}
        />
      );
    case 'return':
      return (
        <AskDialog
          {...shared}
          danger
          lead={t('payments.returnLead')}
          fields={[
            {
              name: 'wrong',
              sort: 'choice',
              label: t('payments.fields.wrong'),
              options: WRONGS.map((value) => ({ value, label: t(`payments.wrongs.${value}`) })),
            },
            reason,
          ]}
          act={({ wrong, reason: words }, key) =>
            returnInvoice(id, { version, wrong: wrong as InvoiceWrong, reason: String(words) }, key)
          }
        />
      );
    case 'prove':
      return <ProveDialog {...shared} invoice={invoice} payment={payment} />;
    case 'agree':
      return (
        <AskDialog
          {...shared}
          lead={t(word === 'agree' ? 'payments.agreeLead' : 'payments.agreeReturnLead', {
            claimed: claimed?.on ?? t('payments.unnamed'),
            received: receivedOn ?? t('payments.unnamed'),
          })}
          fields={[]}
          act={(_, key) => agreeInvoiceDay(id, version, key)}
        />
      );
  }
}
