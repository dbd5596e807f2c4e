import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useAction } from '../../../kit/index.ts';
import { fenOfText } from '../amount.ts';
import { AmountItem } from '../amount-input.tsx';
import { openRecovery, REFRESH } from '../calls.ts';
import { useMoney } from '../use-money.ts';

interface Values {
  readonly title: string;
  readonly amount: string;
  readonly text?: string;
}

/** A shortfall that finance names, without a difference of ours behind it. */
export function OpenForm({ contract, onClose }: { contract: string; onClose: () => void }) {
  const { t } = useTranslation(['money', 'common', 'rules']);
  const { go } = useMoney();
  const [form] = Form.useForm<Values>();
  const [fault, setFault] = useState<unknown>(null);
  const send = useAction({
    act: ({ title, amount, text }: Values, key) =>
      openRecovery(
        { contract, title, fen: fenOfText(amount) ?? 0, ...(text?.trim() ? { text: text.trim() } : {}) },
        key,
      ),
    refresh: REFRESH,
    done: t('money:acts.recover-done'),
    onDone: ({ id }) => {
      onClose();
      go({ recovery: id });
    },
    onFault: setFault,
  });
  return (
    <Modal
      open
      title={t('money:recoveries.open')}
      okText={t('money:recoveries.open')}
      cancelText={t('common:acts.cancel')}
      confirmLoading={send.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" onFinish={send.mutate}>
        <Form.Item
          name="title"
          label={t('money:recoveries.titleField')}
          rules={[{ required: true, whitespace: true, message: t('rules:required') }]}
        >
          <Input maxLength={100} autoFocus />
        </Form.Item>
        <AmountItem name="amount" label={t('money:recoveries.owed')} />
        <Form.Item name="text" label={t('money:recoveries.text')}>
          <Input.TextArea rows={3} maxLength={4000} />
        </Form.Item>
        <FaultAlert error={fault} />
      </Form>
    </Modal>
  );
}
