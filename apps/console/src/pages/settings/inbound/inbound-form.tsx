import { Button, Form, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../../cases/index.ts';
import { useText } from '../../../i18n/index.ts';
import { DetailDrawer, FaultAlert, useAction, useFieldFaults } from '../../../kit/index.ts';
import { createInboundHook, type InboundHook, type NewInboundHook, type WithSecret } from '../hook-calls.ts';

interface InboundFormProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onMade: (hook: WithSecret<InboundHook>) => void;
}

/** Opens an inbound address. */
export function InboundForm({ open, onClose, onMade }: InboundFormProps) {
  const { t } = useTranslation('settings');
  const text = useText();
  const { items, nameOf } = useContracts();
  const [form] = Form.useForm<NewInboundHook>();
  const showFieldFaults = useFieldFaults(form);
  const [fault, setFault] = useState<unknown>();
  const save = useAction({
    act: createInboundHook,
    refresh: [['inbound-hooks']],
    done: t('inbound.made'),
    onDone: (hook) => {
      onClose();
      onMade(hook);
    },
    onFault: (error) => setFault(showFieldFaults(error) ? undefined : error),
  });
  const only = items.length === 1 ? items[0]?.id : undefined;
  useEffect(() => {
    if (!open) return;
    setFault(undefined);
    form.resetFields();
    if (only !== undefined) form.setFieldsValue({ contract: only });
  }, [open, form, only]);
  return (
    <DetailDrawer
      open={open}
      onClose={onClose}
      title={t('inbound.title')}
      width={520}
      actions={
        <Button type="primary" loading={save.isPending} onClick={() => form.submit()}>
          {t('inbound.save')}
        </Button>
      }
    >
      <Form form={form} layout="vertical" onFinish={(values) => save.mutate(values)}>
        <Form.Item
          name="name"
          label={t('fields.name')}
          extra={t('fields.nameHint')}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="contract"
          label={t('fields.contract')}
          extra={t('inbound.contractHint')}
          rules={[{ required: true }]}
        >
          <Select options={items.map(({ id }) => ({ value: id, label: text(nameOf(id)) }))} />
        </Form.Item>
        <FaultAlert error={fault} />
      </Form>
    </DetailDrawer>
  );
}
