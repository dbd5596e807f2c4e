import { CheckCircleFilled } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { PublicSurvey } from '@yinuo/api';
import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asFault } from '../../api/index.ts';
import { chooseLanguage, useFormat, useLanguage } from '../../i18n/index.ts';
import { FaultAlert, LoadingState } from '../../kit/index.ts';
import { answersOf, QuestionFields, readForm, sendAnswer } from '../../outreach/index.ts';
import styles from './survey-form.module.css';
import { forgetTyped, keepTyped, type Typed, typedAnswer } from './typed-answer.ts';

/** 满意度调查 on a phone: one page, one answer. */
export function SurveyFormPage() {
  const { t } = useTranslation('outreach');
  const { token } = useParams({ from: '/s/$token' });
  const query = useQuery({ queryKey: ['survey-form', token], queryFn: () => readForm(token), retry: false });
  // A link that was cut short in a message is refused as input; for who holds it that is the same.
  const gone = query.error !== null && ['not-found', 'input.invalid'].includes(asFault(query.error).code);
  return (
    <main className={styles.page}>
      <LanguageSwitch />
      {query.isPending && <LoadingState lines={6} />}
      {gone && <Said title={t('form.gone')} hint={t('form.goneHint')} />}
      {query.error !== null && !gone && <FaultAlert error={query.error} />}
      {query.data !== undefined && <Survey token={token} form={query.data} />}
    </main>
  );
}

function LanguageSwitch() {
  const { t } = useTranslation('common');
  const other = useLanguage() === 'zh' ? 'en' : 'zh';
  return (
    <Button type="text" size="small" className={styles.language ?? ''} onClick={() => void chooseLanguage(other)}>
      {t(`language.${other}`)}
    </Button>
  );
}

function Survey({ token, form }: { token: string; form: PublicSurvey }) {
  const { t } = useTranslation('outreach');
  const format = useFormat();
  const queries = useQueryClient();
  const [typed] = useState(() => typedAnswer(token));
  const send = useMutation({
    mutationFn: (values: Record<string, unknown>) => sendAnswer(token, answersOf(values)),
    onSuccess: (after) => {
      forgetTyped(token);
      queries.setQueryData(['survey-form', token], after);
    },
  });
  if (form.state === 'answered') return <Said done title={t('form.thanks')} hint={t('form.thanksHint')} />;
  if (form.state === 'closed') return <Said title={t('form.closed')} hint={t('form.closedHint')} />;
  return (
    <>
      <header className={styles.head}>
        <h1>{form.title}</h1>
        <p>{form.hospital}</p>
        <p className={styles.quiet}>
          {t('form.about', { supplier: form.supplier, at: format.instant(form.closesAt, 'minute') })}
        </p>
      </header>
      <Form
        layout="vertical"
        requiredMark={false}
        scrollToFirstError
        initialValues={typed}
        onValuesChange={(_, values: Typed) => keepTyped(token, values)}
        onFinish={(values) => send.mutate(values)}
      >
        <QuestionFields questions={form.questions} />
        {send.error !== null && <FaultAlert error={send.error} />}
        <Button type="primary" size="large" block htmlType="submit" loading={send.isPending}>
          {t('form.send')}
        </Button>
        <p className={styles.quiet}>{t('form.privacy')}</p>
      </Form>
    </>
  );
}

function Said({ title, hint, done = false }: { title: string; hint: string; done?: boolean }) {
  return (
    <section className={styles.said} role="status">
      {done && <CheckCircleFilled aria-hidden="true" />}
      <h1>{title}</h1>
      <p className={styles.quiet}>{hint}</p>
    </section>
  );
}
