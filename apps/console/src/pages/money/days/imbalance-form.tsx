import { DatePicker, Form, Input, Modal } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beijingDay } from '../../../i18n/index.ts';
import { FaultAlert, useAction } from '../../../kit/index.ts';
import { askRun } from '../calls.ts';
import { useMoney } from '../use-money.ts';

interface Values {
  readonly day: Dayjs;
  readonly said: string;
}

/** The hospital says that a day does not balance (ZK-14): the day is run at once, and an answer is owed. */
export function ImbalanceForm({ contract, onClose }: { contract: string; onClose: () => void }) {
  const { t } = useTranslation(['money', 'common', 'rules']);
  const [form] = Form.useForm<Values>();
  const [fault, setFault] = useState<unknown>(null);
  const { go } = useMoney();
  const today = beijingDay(Date.now());
  const send = useAction({
    act: ({ day, said }: Values, key) =>
      askRun({ contract, day: day.format('YYYY-MM-DD'), reason: 'imbalance', said }, key),
    refresh: [['money']],
    done: t('money:runs.imbalanceDone'),
    onDone(run) {
      onClose();
      go({ run: run.id });
    },
    onFault: setFault,
  });
  const required = { required: true, message: t('rules:required') };
  return (
    <Modal
      open
      title={t('money:runs.imbalance')}
      okText={t('money:runs.imbalanceSend')}
      cancelText={t('common:acts.cancel')}
      confirmLoading={send.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p>{t('money:runs.imbalanceHint')}</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ day: dayjs(today).subtract(1, 'day') }}
        onFinish={send.mutate}
        style={{ marginTop: 12 }}
      >
        <Form.Item name="day" label={t('money:days.day')} rules={[required]}>
          <DatePicker style={{ width: '100%' }} disabledDate={(day) => day.format('YYYY-MM-DD') > today} />
        </Form.Item>
        <Form.Item name="said" label={t('money:runs.said')} rules={[{ ...required, whitespace: true }]}>
          <Input.TextArea rows={3} maxLength={1000} placeholder={t('money:runs.saidExample')} />
        </Form.Item>
        <FaultAlert error={fault} />
      </Form>
    </Modal>
  );
}
