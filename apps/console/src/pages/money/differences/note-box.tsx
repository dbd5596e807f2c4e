import type { DifferenceDetail } from '@yinuo/api';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Moment, useAction } from '../../../kit/index.ts';
import { noteDifference, REFRESH } from '../calls.ts';
import styles from '../money.module.css';

/** Comments, which both sides of the contract read. */
export function NoteBox({ detail }: { detail: DifferenceDetail }) {
  const { t } = useTranslation(['money', 'rules']);
  const [form] = Form.useForm<{ text: string }>();
  const send = useAction({
    act: ({ text }: { text: string }, key) => noteDifference(detail.id, text, key),
    refresh: REFRESH,
    done: false,
    onDone: () => form.resetFields(),
  });
  return (
    <section>
      <h3 className={styles.subhead}>{t('money:differences.notes')}</h3>
      {detail.notesList.length === 0 && <p className={styles.quiet}>{t('money:differences.noNotes')}</p>}
      <ul className={styles.notes}>
        {detail.notesList.map((note) => (
          <li key={note.id}>
            {note.text}
            <small>
              {note.by} · <Moment at={note.at} style="minute" />
            </small>
          </li>
        ))}
      </ul>
      {detail.may.includes('note') && (
        <Form form={form} onFinish={send.mutate} style={{ marginTop: 10 }}>
          <Form.Item
            name="text"
            rules={[{ required: true, whitespace: true, message: t('rules:required') }]}
            style={{ marginBottom: 8 }}
          >
            <Input.TextArea
              rows={2}
              maxLength={2000}
              aria-label={t('money:differences.note')}
              placeholder={t('money:differences.note')}
            />
          </Form.Item>
          <p className={styles.acts} style={{ marginTop: 0 }}>
            <Button htmlType="submit" loading={send.isPending}>
              {t('money:differences.send')}
            </Button>
          </p>
        </Form>
      )}
    </section>
  );
}
