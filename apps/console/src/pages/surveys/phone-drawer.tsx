import type { InvitationView, SurveyDetail } from '@yinuo/api';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DetailDrawer, FaultAlert, useAction } from '../../kit/index.ts';
import { answerByPhone, answersOf, QuestionFields } from '../../outreach/index.ts';

interface PhoneDrawerProps {
  readonly survey: SurveyDetail;
  readonly invitation: InvitationView;
  readonly onClose: () => void;
}

/** Beside the questions, whose ids are words and dashes. */
const ASKED = '_asked';

/** The questions while one telephones. */
export function PhoneDrawer({ survey, invitation, onClose }: PhoneDrawerProps) {
  const { t } = useTranslation('outreach');
  const [form] = Form.useForm<Record<string, unknown>>();
  const [fault, setFault] = useState<unknown>(null);
  const save = useAction({
    act: ({ [ASKED]: asked, ...values }: Record<string, unknown>, key) => {
      const why = typeof asked === 'string' ? asked.trim() : '';
      return answerByPhone(survey.id, invitation.id, { answers: answersOf(values), ...(why && { asked: why }) }, key);
    },
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
        {survey.way === 'link' && (
          <Form.Item name={ASKED} label={t('people.askedReason')} extra={t('people.askedHint')}>
            <Input maxLength={200} />
          </Form.Item>
        )}
        <QuestionFields questions={survey.questions} />
        <FaultAlert error={fault} />
      </Form>
    </DetailDrawer>
  );
}
