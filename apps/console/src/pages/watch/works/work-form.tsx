import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BeijingTime } from '../../../cases/index.ts';
import { DetailDrawer, FaultAlert, useAction, useFieldFaults } from '../../../kit/index.ts';
import { listAssets, planWork } from '../../../watch/index.ts';

interface WorkFormProps {
  readonly contract: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

interface Values {
  readonly title: string;
  readonly change: string;
  readonly assets?: string[];
  readonly from: string;
  readonly to: string;
  readonly impact?: string;
}

/** Plans work ahead, with the number of its change. */
export function WorkForm({ contract, open, onClose }: WorkFormProps) {
  const { t } = useTranslation(['watch', 'common']);
  const [form] = Form.useForm<Values>();
  const showFieldFaults = useFieldFaults(form);
  const [fault, setFault] = useState<unknown>();
  const assets = useQuery({ queryKey: ['assets', contract], queryFn: () => listAssets(contract), enabled: open });
  const save = useAction({
    act: ({ assets: chosen, impact, ...values }: Values, key) =>
      planWork(
        {
          contract,
          ...values,
          assets: chosen && chosen.length > 0 ? chosen : null,
          impact: impact || null,
        },
        key,
      ),
    refresh: [['works'], ['status']],
    done: t('works.planned'),
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
      title={t('works.add')}
      width={520}
      actions={
        <Button type="primary" loading={save.isPending} onClick={() => form.submit()}>
          {t('common:acts.save')}
        </Button>
      }
    >
      <Form form={form} layout="vertical" onFinish={(values) => save.mutate(values)}>
        <Form.Item name="title" label={t('works.fields.title')} rules={[{ required: true, whitespace: true }]}>
          <Input maxLength={120} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="change"
          label={t('works.fields.change')}
          extra={t('works.fields.changeHint')}
          rules={[{ required: true, whitespace: true }]}
        >
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item name="from" label={t('works.fields.from')} rules={[{ required: true }]}>
          <BeijingTime />
        </Form.Item>
        <Form.Item name="to" label={t('works.fields.to')} rules={[{ required: true }]}>
          <BeijingTime />
        </Form.Item>
        <Form.Item name="assets" label={t('works.fields.assets')} extra={t('works.fields.assetsHint')}>
          <Select
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            options={(assets.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <Form.Item name="impact" label={t('works.fields.impact')}>
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
        <FaultAlert error={fault} />
      </Form>
    </DetailDrawer>
  );
}
