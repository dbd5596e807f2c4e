import type { MoneyMonth } from '@yinuo/api';
import { DatePicker, Form, Modal } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beijingToday } from '../../../clock/index.ts';
import { FaultAlert, useAction } from '../../../kit/index.ts';
import { sealDays } from '../calls.ts';

/** Seals the reconciled days of a span; it cannot be taken back, so it says what it means. */
export function SealForm({ month, onClose }: { month: MoneyMonth; onClose: () => void }) {
  const { t } = useTranslation(['money', 'common', 'rules']);
  const [form] = Form.useForm<{ span: [Dayjs, Dayjs] }>();
  const [fault, setFault] = useState<unknown>(null);
  const send = useAction({
    act: ({ span: [from, to] }: { span: [Dayjs, Dayjs] }, key) =>
      sealDays({ contract: month.contract, from: from.format('YYYY-MM-DD'), to: to.format('YYYY-MM-DD') }, key),
    refresh: [['money']],
    done: t('money:days.sealDone'),
    onDone: onClose,
    onFault: setFault,
  });
  const open = month.days.filter(({ figures, sealed }) => figures !== null && sealed === null).map(({ day }) => day);
  const span = open.length > 0 ? [dayjs(open[0]), dayjs(open.at(-1))] : undefined;
  return (
    <Modal
      open
      title={t('money:days.seal')}
      okText={t('money:days.seal')}
      cancelText={t('common:acts.cancel')}
      confirmLoading={send.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p>{t('money:days.sealHint')}</p>
      <Form form={form} layout="vertical" initialValues={{ span }} onFinish={send.mutate} style={{ marginTop: 12 }}>
        <Form.Item
          name="span"
          label={t('money:days.sealSpan')}
          rules={[{ required: true, message: t('rules:required') }]}
        >
          <DatePicker.RangePicker
            style={{ width: '100%' }}
            disabledDate={(day) => day.format('YYYY-MM-DD') >= beijingToday()}
          />
        </Form.Item>
        <FaultAlert error={fault} />
      </Form>
    </Modal>
  );
}
