import { Form, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beijingToday, beijingYesterday } from '../../clock/index.ts';
import { DayInput, FaultAlert, useAction } from '../../kit/index.ts';

interface DayFormProps<Said, Reply> {
  readonly title: string;
  readonly hint: string;
  readonly okText: string;
  readonly done: string;
  /** Whether something can be said of today already. */
  readonly today?: boolean;
  readonly act: (said: Said & { day: string }, key: string) => Promise<Reply>;
  readonly onDone?: (reply: Reply) => void;
  readonly onClose: () => void;
  /** What is said besides the day. */
  readonly children?: ReactNode;
}

/** A person says something of one day, of yesterday unless another is chosen. */
export function DayForm<Said extends object, Reply>(props: DayFormProps<Said, Reply>) {
  const { title, hint, okText, done, today: alsoToday = false, act, onDone, onClose, children } = props;
  const { t } = useTranslation(['money', 'common', 'rules']);
  const [form] = Form.useForm<Said & { day: string }>();
  const [fault, setFault] = useState<unknown>(null);
  const today = beijingToday();
  const send = useAction({
    act: (said: Said & { day: string }, key) => act(said, key),
    refresh: [['money']],
    done,
    onDone(reply: Reply) {
      onClose();
      onDone?.(reply);
    },
    onFault: setFault,
  });
  return (
    <Modal
      open
      title={title}
      okText={okText}
      cancelText={t('common:acts.cancel')}
      confirmLoading={send.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p>{hint}</p>
      <Form form={form} layout="vertical" onFinish={send.mutate} style={{ marginTop: 12 }}>
        <Form.Item
          name="day"
          label={t('money:days.day')}
          initialValue={beijingYesterday()}
          rules={[{ required: true, message: t('rules:required') }]}
        >
          <DayInput max={alsoToday ? today : beijingYesterday()} />
        </Form.Item>
        {children}
        <FaultAlert error={fault} />
      </Form>
    </Modal>
  );
}
