import type { WebhookView } from '@yinuo/api';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../../cases/index.ts';
import { useText } from '../../../i18n/index.ts';
import { FormDrawer } from '../../../kit/index.ts';
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
  return (
    <FormDrawer
      open={open}
      onClose={onClose}
      title={t('outgoing.title')}
      start={{ contract: EVERY }}
      act={({ contract, types, ...rest }: NewWebhook, key) =>
        createWebhook({ ...rest, types: [...withoutDoubles(types)], contract: contract || null }, key)
      }
      refresh={[['webhooks']]}
      done={t('outgoing.made')}
      onDone={onMade}
      saveAs={t('outgoing.save')}
    >
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
    </FormDrawer>
  );
}
