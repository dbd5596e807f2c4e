import { CopyOutlined } from '@ant-design/icons';
import type { MoneyRunView } from '@yinuo/api';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText, FaultAlert, Moment, useAction, useToast } from '../../../kit/index.ts';
import { answerRun } from '../calls.ts';
import styles from '../money.module.css';

/** What the hospital said, by when it is to be answered, and the answer: drafted from the result, sent by a person (ZK-14). */
export function RunAnswer({ run }: { run: MoneyRunView }) {
  const { t } = useTranslation('money');
  const { said, answerBy, answered, reply } = run;
  return (
    <>
      {said !== null && (
        <section>
          <h3 className={styles.subhead}>{t('runs.said')}</h3>
          <p className={styles.reply}>{said}</p>
          {answerBy !== null && answered === null && (
            <p className={styles.quiet}>
              {t('runs.answerBy')} <Moment at={answerBy} style="minute" />
            </p>
          )}
        </section>
      )}
      {answered !== null && (
        <section>
          <h3 className={styles.subhead}>{t('runs.answered')}</h3>
          <p className={styles.quiet}>
            {answered.by} · <Moment at={answered.at} style="minute" />
          </p>
          <Letter text={answered.text} />
        </section>
      )}
      {answered === null && run.may.includes('answer') && <AnswerForm run={run} />}
      {answered === null && !run.may.includes('answer') && reply !== null && (
        <section>
          <h3 className={styles.subhead}>{t('runs.reply')}</h3>
          <Letter text={reply} />
        </section>
      )}
    </>
  );
}

function AnswerForm({ run }: { run: MoneyRunView }) {
  const { t } = useTranslation('money');
  const [text, setText] = useState(run.reply ?? '');
  const [fault, setFault] = useState<unknown>(null);
  const send = useAction({
    act: (answer: string, key) => answerRun(run.id, answer, key),
    refresh: [['money']],
    done: t('runs.answerDone'),
    onFault: setFault,
  });
  return (
    <section className={styles.stack}>
      <h3 className={styles.subhead}>{t('runs.reply')}</h3>
      {run.reply === null && <Alert type="info" showIcon title={t('runs.noDraft')} />}
      <Input.TextArea
        value={text}
        onChange={(event) => setText(event.target.value)}
        autoSize={{ minRows: 5, maxRows: 16 }}
        maxLength={20_000}
        aria-label={t('runs.reply')}
        lang="zh-CN"
      />
      <FaultAlert error={fault} />
      <p className={styles.acts}>
        <Button
          type="primary"
          loading={send.isPending}
          disabled={text.trim() === ''}
          onClick={() => send.mutate(text.trim())}
        >
          {t('runs.answer')}
        </Button>
      </p>
    </section>
  );
}

function Letter({ text }: { text: string }) {
  const { t } = useTranslation('common');
  const toast = useToast();
  const copy = async () => {
    await copyText(text);
    toast.done(t('acts.copied'));
  };
  return (
    <>
      <p className={styles.reply} lang="zh-CN">
        {text}
      </p>
      <p className={styles.acts}>
        <Button icon={<CopyOutlined />} onClick={() => void copy()}>
          {t('acts.copy')}
        </Button>
      </p>
    </>
  );
}
