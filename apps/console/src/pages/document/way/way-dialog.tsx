import type { DocumentView } from '@yinuo/api';
import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ArchiveFields,
  archiveDocument,
  DeliverFields,
  deliverDocument,
  giveUpDocument,
  returnDocument,
  type WayValues,
} from '../../../documents/index.ts';
import { FaultAlert, useAction, useFieldFaults } from '../../../kit/index.ts';

export type Asking = 'return' | 'give-up' | 'deliver' | 'archive';

interface WayDialogProps {
  readonly id: string;
  readonly asking: Asking;
  readonly refresh: readonly (readonly string[])[];
  readonly onDone: (document: DocumentView) => void;
  readonly onClose: () => void;
}

/** Asks what must be known of the act: why it goes back, to whom it goes, where the paper lies. */
export function WayDialog({ id, asking, refresh, onDone, onClose }: WayDialogProps) {
  const { t } = useTranslation(['documents', 'common', 'rules']);
  const [form] = Form.useForm<WayValues>();
  const [fault, setFault] = useState<unknown>(null);
  const showFieldFaults = useFieldFaults(form);
  const act = useAction({
    act: ({ reason = '', to = '', way = 'paper', place = '', number }: WayValues, key) => {
      if (asking === 'return') return returnDocument(id, reason, key);
      if (asking === 'give-up') return giveUpDocument(id, reason, key);
      if (asking === 'deliver') return deliverDocument(id, { to, way }, key);
      return archiveDocument(id, { place, ...(number?.trim() && { number }) }, key);
    },
    refresh,
    done: t('acts.done'),
    onDone,
    onFault: (error) => {
      if (!showFieldFaults(error)) setFault(error);
    },
  });
  const required = [{ required: true, message: t('rules:required') }];
  return (
    <Modal
      open
      title={t(`acts.${asking}`)}
      okText={t(`acts.${asking}`)}
      cancelText={t('common:acts.cancel')}
      confirmLoading={act.isPending}
      onOk={form.submit}
      onCancel={onClose}
      destroyOnHidden
    >
      <Form<WayValues>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(values) => {
          setFault(null);
          act.mutate(values);
        }}
      >
        {asking === 'give-up' && <p>{t('acts.give-upHint')}</p>}
        {(asking === 'return' || asking === 'give-up') && (
          <Form.Item name="reason" label={t(asking === 'return' ? 'way.reason' : 'way.giveUpReason')} rules={required}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={1000} />
          </Form.Item>
        )}
        {asking === 'deliver' && <DeliverFields />}
        {asking === 'archive' && <ArchiveFields single />}
        <FaultAlert error={fault} />
      </Form>
    </Modal>
  );
}
