import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useAction } from '../../kit/index.ts';

interface ReasonDialogProps {
  readonly title: string;
  readonly hint: string;
  readonly survey: string;
  readonly act: (reason: string, key: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** What the hospital does only with a reason. */
export function ReasonDialog({ title, hint, survey, act, onClose }: ReasonDialogProps) {
  const { t } = useTranslation(['outreach', 'common', 'rules']);
  const [form] = Form.useForm<{ readonly reason: string }>();
  const [fault, setFault] = useState<unknown>(null);
  const save = useAction({
    act: ({ reason }: { readonly reason: string }, key) => act(reason, key),
    refresh: [['survey', survey], ['surveys'], ['survey-results']],
    done: t('people.noted'),
    onDone: onClose,
    onFault: setFault,
  });
  return (
    <Modal
      open
      title={title}
      okText={title}
      cancelText={t('common:acts.cancel')}
      confirmLoading={save.isPending}
      onOk={form.submit}
      onCancel={onClose}
      destroyOnHidden
    >
      <p>{hint}</p>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => save.mutate(values)}>
        <Form.Item name="reason" label={t('survey.reason')} rules={[{ required: true, message: t('rules:required') }]}>
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
        <FaultAlert error={fault} />
      </Form>
    </Modal>
  );
}
