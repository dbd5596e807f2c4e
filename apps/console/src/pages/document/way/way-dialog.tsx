import type { DocumentView } from '@yinuo/api';
import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  archiveDocument,
  type Delivery,
  deliverDocument,
  giveUpDocument,
  returnDocument,
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

interface Values {
  readonly reason?: string;
  readonly to?: string;
  readonly way?: Delivery['way'];
  readonly place?: string;
  readonly number?: string;
}

const WAYS = ['desk', 'paper', 'mail', 'wechat', 'other'] as const;

/** Asks what must be known of the act: why it goes back, to whom it goes, where the paper lies. */
export function WayDialog({ id, asking, refresh, onDone, onClose }: WayDialogProps) {
  const { t } = useTranslation(['documents', 'common', 'rules']);
  const [form] = Form.useForm<Values>();
  const [fault, setFault] = useState<unknown>(null);
  const showFieldFaults = useFieldFaults(form);
  const act = useAction({
    act: ({ reason = '', to = '', way = 'paper', place = '', number }: Values, key) => {
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
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ way: 'paper' }}
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
        {asking === 'deliver' && (
          <>
            <Form.Item name="to" label={t('way.to')} rules={required}>
              <Input maxLength={80} />
            </Form.Item>
            <Form.Item name="way" label={t('way.how')}>
              <Select options={WAYS.map((way) => ({ value: way, label: t(`way.ways.${way}`) }))} />
            </Form.Item>
          </>
        )}
        {asking === 'archive' && (
          <>
            <Form.Item name="place" label={t('way.place')} rules={required}>
              <Input maxLength={120} placeholder={t('way.placeHint')} />
            </Form.Item>
            <Form.Item name="number" label={t('way.number')} extra={t('way.numberHint')}>
              <Input maxLength={60} />
            </Form.Item>
          </>
        )}
        <FaultAlert error={fault} />
      </Form>
    </Modal>
  );
}
