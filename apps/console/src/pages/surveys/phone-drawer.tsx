import type { InvitationView, SurveyDetail } from '@yinuo/api';
import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DetailDrawer, FaultAlert, useAction } from '../../kit/index.ts';
import { answerByPhone, answersOf, QuestionFields } from '../../outreach/index.ts';

interface PhoneDrawerProps {
  readonly survey: SurveyDetail;
  readonly invitation: InvitationView;
  readonly onClose: () => void;
}

/** The questions while one telephones. */
export function PhoneDrawer({ survey, invitation, onClose }: PhoneDrawerProps) {
  const { t } = useTranslation('outreach');
  const [form] = Form.useForm<Record<string, unknown>>();
  const [fault, setFault] = useState<unknown>(null);
  const save = useAction({
    act: (values: Record<string, unknown>, key) => answerByPhone(survey.id, invitation.id, answersOf(values), key),
    refresh: [['survey', survey.id], ['surveys']],
    done: t('people.noted'),
    onDone: onClose,
    onFault: setFault,
  });
  return (
    <DetailDrawer
      open
      onClose={onClose}
      width={560}
      title={t('people.callTitle', { name: invitation.name })}
      actions={
        <Button type="primary" loading={save.isPending} onClick={form.submit}>
          {t('people.save')}
        </Button>
      }
    >
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => save.mutate(values)}>
        <QuestionFields questions={survey.questions} />
        <FaultAlert error={fault} />
      </Form>
    </DetailDrawer>
  );
}
