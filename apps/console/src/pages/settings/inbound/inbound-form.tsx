import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../../cases/index.ts';
import { useText } from '../../../i18n/index.ts';
import { FormDrawer } from '../../../kit/index.ts';
import { createInboundHook, type InboundHook, type WithSecret } from '../hook-calls.ts';

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
  const only = items.length === 1 ? items[0]?.id : undefined;
  return (
    <FormDrawer
      open={open}
      onClose={onClose}
      title={t('inbound.title')}
      start={only === undefined ? undefined : { contract: only }}
      act={createInboundHook}
      refresh={[['inbound-hooks']]}
      done={t('inbound.made')}
      onDone={onMade}
      saveAs={t('inbound.save')}
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
        name="contract"
        label={t('fields.contract')}
        extra={t('inbound.contractHint')}
        rules={[{ required: true }]}
      >
        <Select options={items.map(({ id }) => ({ value: id, label: text(nameOf(id)) }))} />
      </Form.Item>
    </FormDrawer>
  );
}
