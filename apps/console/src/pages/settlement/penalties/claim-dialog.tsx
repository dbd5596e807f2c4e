import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useAction } from '../../../kit/index.ts';
import { type ClaimedCause, claimCause } from '../../../settlement/index.ts';

interface ClaimDialogProps {
  readonly incident: string;
  readonly payer: 'hospital' | 'supplier';
  readonly refresh: readonly (readonly unknown[])[];
  readonly onClose: () => void;
}

/** With whom the cause lies, and why: everybody but the side that would pay. */
export function ClaimDialog({ incident, payer, refresh, onClose }: ClaimDialogProps) {
  const { t } = useTranslation(['settlement', 'common', 'rules']);
  const [form] = Form.useForm<ClaimedCause>();
  const [fault, setFault] = useState<unknown>(null);
  const send = useAction({
    act: (values: ClaimedCause, key) => claimCause(incident, values, key),
    refresh,
    onDone: onClose,
    onFault: setFault,
  });
  const parties = (['hospital', 'supplier', 'third-party'] as const).filter((party) => party !== payer);
  return (
    <Modal
      open
      title={t('penalties.incident.claim')}
      okText={t('penalties.incident.claim')}
      cancelText={t('common:acts.cancel')}
      confirmLoading={send.isPending}
      onOk={form.submit}
      onCancel={onClose}
      destroyOnHidden
    >
      <p style={{ marginBottom: 12, color: 'var(--yn-ink-soft)' }}>{t('penalties.incident.claimLead')}</p>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => send.mutate(values)}>
        <Form.Item
          name="party"
          label={t('penalties.incident.party')}
          rules={[{ required: true, message: t('rules:required') }]}
        >
          <Select options={parties.map((party) => ({ value: party, label: t(`parties.${party}`) }))} />
        </Form.Item>
        <Form.Item
          name="reason"
          label={t('penalties.acts.reason')}
          rules={[{ required: true, whitespace: true, message: t('rules:required') }]}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} maxLength={1000} />
        </Form.Item>
        <FaultAlert error={fault} />
      </Form>
    </Modal>
  );
}
