import type { DifferenceDetail } from '@yinuo/api';
import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useAction } from '../../../kit/index.ts';
import { REFRESH, undoMatch } from '../calls.ts';

/** Takes a match by hand back, with the reason. */
export function UndoForm({ detail, onClose }: { detail: DifferenceDetail; onClose: () => void }) {
  const { t } = useTranslation(['money', 'common', 'rules']);
  const [form] = Form.useForm<{ reason: string }>();
  const [fault, setFault] = useState<unknown>(null);
  const send = useAction({
    act: ({ reason }: { reason: string }, key) => undoMatch(detail.match?.id ?? '', reason, key),
    refresh: REFRESH,
    done: t('money:acts.unmatch-done'),
    onDone: onClose,
    onFault: setFault,
  });
  return (
    <Modal
      open
      title={t('money:acts.unmatch')}
      okText={t('money:acts.unmatch')}
      cancelText={t('common:acts.cancel')}
      confirmLoading={send.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" onFinish={send.mutate}>
        <Form.Item
          name="reason"
          label={t('money:acts.reason')}
          rules={[{ required: true, whitespace: true, message: t('rules:required') }]}
        >
          <Input.TextArea rows={3} maxLength={500} autoFocus />
        </Form.Item>
        <FaultAlert error={fault} />
      </Form>
    </Modal>
  );
}
