import type { WebhookView } from '@yinuo/api';
import { Button, Form, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../../cases/index.ts';
import { useText } from '../../../i18n/index.ts';
import { DetailDrawer, FaultAlert, useAction, useFieldFaults } from '../../../kit/index.ts';
import { createWebhook, type NewWebhook, type WithSecret } from '../hook-calls.ts';
import { HOOK_TYPES, withoutDoubles } from './type-options.ts';
import { useTypeWords } from './use-type-words.ts';

interface WebhookFormProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onMade: (hook: WithSecret<WebhookView>) => void;
}

const EVERY = '';

/** Opens an outgoing webhook. */
export function WebhookForm({ open, onClose, onMade }: WebhookFormProps) {
  const { t } = useTranslation('settings');
  const text = useText();
  const words = useTypeWords();
  const { items, nameOf } = useContracts();
  const [form] = Form.useForm<NewWebhook>();
  const showFieldFaults = useFieldFaults(form);
  const [fault, setFault] = useState<unknown>();
  const save = useAction({
    act: createWebhook,
    refresh: [['webhooks']],
    done: t('outgoing.made'),
    onDone: (hook) => {
      onClose();
      onMade(hook);
    },
    onFault: (error) => setFault(showFieldFaults(error) ? undefined : error),
  });
  useEffect(() => {
    if (!open) return;
    setFault(undefined);
    form.resetFields();
  }, [open, form]);
  const submit = ({ contract, types, ...rest }: NewWebhook): void =>
    save.mutate({ ...rest, types: [...withoutDoubles(types)], contract: contract || null });
  return (
    <DetailDrawer
      open={open}
      onClose={onClose}
      title={t('outgoing.title')}
      width={520}
      actions={
        <Button type="primary" loading={save.isPending} onClick={() => form.submit()}>
          {t('outgoing.save')}
        </Button>
      }
    >
      <Form form={form} layout="vertical" initialValues={{ contract: EVERY }} onFinish={submit}>
        <Form.Item
          name="name"
          label={t('fields.name')}
          extra={t('fields.nameHint')}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="url"
          label={t('fields.url')}
          extra={t('fields.urlHint')}
          rules={[{ required: true }, { type: 'url' }]}
        >
          <Input maxLength={500} inputMode="url" placeholder="https://" autoComplete="off" />
        </Form.Item>
        <Form.Item name="types" label={t('fields.types')} extra={t('fields.typesHint')} rules={[{ required: true }]}>
          <Select
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            options={HOOK_TYPES.map(([family, types]) => ({
              label: t(`groups.${family}`),
              title: family,
              options: types.map((value) => ({ value, label: words(value) })),
            }))}
          />
        </Form.Item>
        <Form.Item name="contract" label={t('fields.contract')}>
          <Select
            options={[
              { value: EVERY, label: t('allContracts') },
              ...items.map(({ id }) => ({ value: id, label: text(nameOf(id)) })),
            ]}
          />
        </Form.Item>
        <FaultAlert error={fault} />
      </Form>
    </DetailDrawer>
  );
}
