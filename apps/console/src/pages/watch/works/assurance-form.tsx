import { Button, Form, Input, InputNumber } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BeijingTime } from '../../../cases/index.ts';
import { DetailDrawer, FaultAlert, useAction, useFieldFaults } from '../../../kit/index.ts';
import { planAssurance } from '../../../watch/index.ts';

interface AssuranceFormProps {
  readonly contract: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

interface Values {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly everySeconds: number;
}

/** Names a time that matters more than others (XY-9). */
export function AssuranceForm({ contract, open, onClose }: AssuranceFormProps) {
  const { t } = useTranslation(['watch', 'common']);
  const [form] = Form.useForm<Values>();
  const showFieldFaults = useFieldFaults(form);
  const [fault, setFault] = useState<unknown>();
  const save = useAction({
    act: (values: Values, key) => planAssurance({ contract, ...values }, key),
    refresh: [['assurance'], ['probes']],
    done: t('assurance.planned'),
    onDone: onClose,
    onFault: (error) => setFault(showFieldFaults(error) ? undefined : error),
  });
  useEffect(() => {
    if (!open) return;
    setFault(undefined);
    form.resetFields();
  }, [open, form]);
  return (
    <DetailDrawer
      open={open}
      onClose={onClose}
      title={t('assurance.add')}
      width={520}
      actions={
        <Button type="primary" loading={save.isPending} onClick={() => form.submit()}>
          {t('common:acts.save')}
        </Button>
      }
    >
      <Form form={form} layout="vertical" initialValues={{ everySeconds: 30 }} onFinish={(all) => save.mutate(all)}>
        <Form.Item name="title" label={t('assurance.fields.title')} rules={[{ required: true, whitespace: true }]}>
          <Input maxLength={120} autoComplete="off" />
        </Form.Item>
        <Form.Item name="from" label={t('assurance.fields.from')} rules={[{ required: true }]}>
          <BeijingTime />
        </Form.Item>
        <Form.Item name="to" label={t('assurance.fields.to')} rules={[{ required: true }]}>
          <BeijingTime />
        </Form.Item>
        <Form.Item
          name="everySeconds"
          label={t('assurance.fields.everySeconds')}
          extra={t('assurance.fields.everyHint')}
          rules={[{ required: true }]}
        >
          <InputNumber min={5} max={600} precision={0} />
        </Form.Item>
        <FaultAlert error={fault} />
      </Form>
    </DetailDrawer>
  );
}
