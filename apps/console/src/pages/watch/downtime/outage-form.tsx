import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BeijingTime, listCases } from '../../../cases/index.ts';
import { DetailDrawer, FaultAlert, useAction, useFieldFaults } from '../../../kit/index.ts';
import { enterOutage, listAssets } from '../../../watch/index.ts';

interface Values {
  readonly asset: string;
  readonly title: string;
  readonly from: string;
  readonly to?: string;
  readonly case?: string;
  readonly reason: string;
}

/** Enters an outage that people reported and no probe saw. */
export function OutageForm({ contract, open, onClose }: { contract: string; open: boolean; onClose: () => void }) {
  const { t } = useTranslation(['watch', 'common']);
  const [form] = Form.useForm<Values>();
  const showFieldFaults = useFieldFaults(form);
  const [fault, setFault] = useState<unknown>();
  const assets = useQuery({ queryKey: ['assets', contract], queryFn: () => listAssets(contract), enabled: open });
  const cases = useQuery({
    queryKey: ['cases', 'for-outage', contract],
    queryFn: () => listCases({ contract, kind: 'fault', limit: '50' }),
    enabled: open,
  });
  const save = useAction({
    act: ({ to, case: found, ...values }: Values, key) =>
      enterOutage({ contract, ...values, to: to ?? null, case: found ?? null }, key),
    refresh: [['downtime'], ['status']],
    done: t('downtime.entered'),
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
      title={t('downtime.enter')}
      width={520}
      actions={
        <Button type="primary" loading={save.isPending} onClick={() => form.submit()}>
          {t('common:acts.save')}
        </Button>
      }
    >
      <Form form={form} layout="vertical" onFinish={(values) => save.mutate(values)}>
        <Form.Item name="asset" label={t('downtime.fields.asset')} rules={[{ required: true }]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={(assets.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <Form.Item name="title" label={t('downtime.fields.title')} rules={[{ required: true, whitespace: true }]}>
          <Input maxLength={120} autoComplete="off" />
        </Form.Item>
        <Form.Item name="from" label={t('downtime.fields.from')} rules={[{ required: true }]}>
          <BeijingTime />
        </Form.Item>
        <Form.Item name="to" label={t('downtime.fields.to')} extra={t('downtime.fields.toHint')}>
          <BeijingTime />
        </Form.Item>
        <Form.Item name="case" label={t('downtime.fields.case')}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            options={(cases.data?.items ?? []).map(({ id, number, title }) => ({
              value: id,
              label: `${number} ${title}`,
            }))}
          />
        </Form.Item>
        <Form.Item name="reason" label={t('downtime.fields.reason')} rules={[{ required: true, whitespace: true }]}>
          <Input.TextArea rows={3} maxLength={1000} />
        </Form.Item>
        <FaultAlert error={fault} />
      </Form>
    </DetailDrawer>
  );
}
