import type { PaymentView } from '@yinuo/api';
import { Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../../../kit/index.ts';
import { attachEvidence } from '../../../ledger/index.ts';
import { AskDialog, proveInvoice } from '../../../settlement/index.ts';

interface ProveDialogProps {
  readonly title: string;
  readonly ok: string;
  readonly refresh: readonly (readonly unknown[])[];
  readonly onClose: () => void;
  readonly invoice: PaymentView['invoices'][number];
  readonly payment: PaymentView;
}

/** The day of arrival with its proof; a file of it is kept with the payment. */
export function ProveDialog({ invoice, payment, ...shared }: ProveDialogProps) {
  const { t } = useTranslation('settlement');
  const [files, setFiles] = useState<readonly File[]>([]);
  const isPaid = payment.state === 'done';
  return (
    <AskDialog
      {...shared}
      lead={t(invoice.state === 'returned' ? 'payments.contestLead' : 'payments.proveLead')}
      fields={[
        { name: 'on', sort: 'day', label: t('payments.fields.claimedOn') },
        { name: 'proof', sort: 'text', label: t('payments.fields.proof'), hint: t('payments.fields.proofHint') },
      ]}
      act={async ({ on, proof }, key) => {
        const [file] = files;
        const kept = file === undefined ? {} : { file: (await attachEvidence(payment.id, file)).id };
        return proveInvoice(
          invoice.id,
          { version: invoice.version, on: String(on), proof: String(proof), ...kept },
          key,
        );
      }}
    >
      {!isPaid && (
        <Form.Item label={t('payments.fields.proofFile')}>
          <FileDrop files={files} onChange={(chosen) => setFiles(chosen.slice(-1))} />
        </Form.Item>
      )}
    </AskDialog>
  );
}
