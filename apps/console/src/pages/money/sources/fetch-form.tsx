import type { MoneySourceView } from '@yinuo/api';
import { DatePicker, Form, Modal } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beijingDay } from '../../../i18n/index.ts';
import { FaultAlert, useAction } from '../../../kit/index.ts';
import { fetchSource } from '../calls.ts';

/** A day of a source, fetched now; yesterday's unless another is chosen. */
export function FetchForm({ source, onClose }: { source: MoneySourceView; onClose: () => void }) {
  const { t } = useTranslation(['money', 'common', 'rules']);
  const [form] = Form.useForm<{ day: Dayjs }>();
  const [fault, setFault] = useState<unknown>(null);
  const today = beijingDay(Date.now());
  const send = useAction({
    act: ({ day }: { day: Dayjs }, key) => fetchSource(source.id, day.format('YYYY-MM-DD'), key),
    refresh: [['money']],
    done: t('money:sources.fetchAsked'),
    onDone: onClose,
    onFault: setFault,
  });
  return (
    <Modal
      open
      title={t('money:sources.fetchOf', { name: source.name })}
      okText={t('money:sources.fetch')}
      cancelText={t('common:acts.cancel')}
      confirmLoading={send.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p>{t('money:sources.fetchHint')}</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ day: dayjs(today).subtract(1, 'day') }}
        onFinish={send.mutate}
        style={{ marginTop: 12 }}
      >
        <Form.Item
          name="day"
          label={t('money:sources.fetchDay')}
          rules={[{ required: true, message: t('rules:required') }]}
        >
          <DatePicker style={{ width: '100%' }} disabledDate={(day) => day.format('YYYY-MM-DD') > today} />
        </Form.Item>
        <FaultAlert error={fault} />
      </Form>
    </Modal>
  );
}
