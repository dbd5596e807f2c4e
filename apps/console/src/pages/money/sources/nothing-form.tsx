import type { MoneySourceView } from '@yinuo/api';
import { DatePicker, Form, Modal } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beijingDay } from '../../../i18n/index.ts';
import { FaultAlert, useAction } from '../../../kit/index.ts';
import { tellNothing } from '../calls.ts';

/** A source of files had no trade on a day: said by a person, taken back by a file of that day. */
export function NothingForm({ source, onClose }: { source: MoneySourceView; onClose: () => void }) {
  const { t } = useTranslation(['money', 'common', 'rules']);
  const [form] = Form.useForm<{ day: Dayjs }>();
  const [fault, setFault] = useState<unknown>(null);
  const today = beijingDay(Date.now());
  const send = useAction({
    act: ({ day }: { day: Dayjs }, key) => tellNothing(source.id, day.format('YYYY-MM-DD'), key),
    refresh: [['money']],
    done: t('money:sources.nothingDone'),
    onDone: onClose,
    onFault: setFault,
  });
  return (
    <Modal
      open
      title={t('money:sources.nothingOf', { name: source.name })}
      okText={t('money:sources.nothing')}
      cancelText={t('common:acts.cancel')}
      confirmLoading={send.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p>{t('money:sources.nothingHint')}</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ day: dayjs(today).subtract(1, 'day') }}
        onFinish={send.mutate}
        style={{ marginTop: 12 }}
      >
        <Form.Item name="day" label={t('money:days.day')} rules={[{ required: true, message: t('rules:required') }]}>
          <DatePicker style={{ width: '100%' }} disabledDate={(day) => day.format('YYYY-MM-DD') >= today} />
        </Form.Item>
        <FaultAlert error={fault} />
      </Form>
    </Modal>
  );
}
