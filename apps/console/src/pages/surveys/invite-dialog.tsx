import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useAction } from '../../kit/index.ts';
import { inviteToSurvey } from '../../outreach/index.ts';

interface Values {
  readonly name: string;
  readonly department?: string;
  readonly contact?: string;
}

/** Somebody more is asked. */
export function InviteDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation(['outreach', 'common', 'rules']);
  const [form] = Form.useForm<Values>();
  const [fault, setFault] = useState<unknown>(null);
  const invite = useAction({
    act: ({ name, department, contact }: Values, key) =>
      inviteToSurvey(id, { name, ...(department && { department }), ...(contact && { contact }) }, key),
    refresh: [['survey', id]],
    done: t('people.noted'),
    onDone: onClose,
    onFault: setFault,
  });
  return (
    <Modal
      open
      title={t('survey.invite')}
      okText={t('survey.invite')}
      cancelText={t('common:acts.cancel')}
      confirmLoading={invite.isPending}
      onOk={form.submit}
      onCancel={onClose}
      destroyOnHidden
    >
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => invite.mutate(values)}>
        <Form.Item name="name" label={t('visit.name')} rules={[{ required: true, message: t('rules:required') }]}>
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item name="department" label={t('visit.department')}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="contact" label={t('people.contact')}>
          <Input maxLength={40} />
        </Form.Item>
        <FaultAlert error={fault} />
      </Form>
    </Modal>
  );
}
