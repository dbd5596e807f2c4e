import type { OccurrenceDetail } from '@yinuo/api';
import { Button, DatePicker, Form, Input } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/index.ts';
import { FaultAlert, FileDrop, useAction } from '../../../kit/index.ts';
import { attachEvidence, completeOccurrence } from '../../../ledger/index.ts';
import styles from './occurrence.module.css';
import { REFRESH } from './refresh.ts';

interface Values {
  readonly doneAt?: Dayjs;
  readonly text?: string;
  readonly link?: string;
}

/** Done, with evidence: words, a link, files. What was typed stays when the desk refuses. */
export function CompleteForm({ detail, onDone }: { detail: OccurrenceDetail; onDone: () => void }) {
  const { t } = useTranslation(['ledger', 'common', 'rules']);
  const text = useText();
  const [form] = Form.useForm<Values>();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [fault, setFault] = useState<unknown>(null);
  const send = useAction({
    async act({ doneAt, text: words, link }: Values, intentKey) {
      const uploaded: string[] = [];
      for (const file of files) uploaded.push((await attachEvidence(detail.id, file)).id);
      const web = link?.trim();
      const evidence = {
        ...(words?.trim() ? { text: words.trim() } : {}),
        links: web ? [{ kind: 'web' as const, ref: web, title: web.replace(/^https?:\/\//, '').slice(0, 120) }] : [],
        files: uploaded,
      };
      // The picker's wall clock is Beijing's, wherever the browser stands.
      const at = doneAt ? { doneAt: `${doneAt.format('YYYY-MM-DDTHH:mm:ss')}+08:00` } : {};
      return completeOccurrence(detail.id, { version: detail.version, evidence, ...at }, intentKey);
    },
    refresh: REFRESH,
    done: t('ledger:acts.completed'),
    onDone,
    onFault: setFault,
  });
  return (
    <Form form={form} layout="vertical" onFinish={send.mutate} className={styles.form}>
      <h3 className={styles.subhead}>{t('ledger:acts.completeTitle')}</h3>
      <ul className={styles.rules}>
        {detail.proof.map((rule) => (
          <li key={rule.zh}>{text(rule)}</li>
        ))}
      </ul>
      <Form.Item
        name="text"
        label={t('ledger:acts.evidence')}
        dependencies={['link']}
        rules={[
          {
            validator: async (_, words: string | undefined) => {
              if (detail.kind === 'report' && files.length === 0) throw new Error(t('rules:report-file'));
              if (!words?.trim() && !form.getFieldValue('link')?.trim() && files.length === 0)
                throw new Error(t('ledger:acts.needEvidence'));
            },
          },
        ]}
      >
        <Input.TextArea rows={4} maxLength={4000} placeholder={t('ledger:acts.evidenceHint')} />
      </Form.Item>
      <Form.Item
        name="link"
        label={t('ledger:acts.link')}
        rules={[{ pattern: /^https?:\/\/\S+$/, message: t('rules:invalid_format') }]}
      >
        <Input type="url" maxLength={400} placeholder={t('ledger:acts.linkHint')} />
      </Form.Item>
      <Form.Item label={t('ledger:acts.files')}>
        <FileDrop files={files} onChange={setFiles} />
      </Form.Item>
      <Form.Item name="doneAt" label={t('ledger:acts.doneAt')} extra={t('ledger:acts.doneAtHint')}>
        <DatePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" style={{ width: '100%' }} />
      </Form.Item>
      <FaultAlert error={fault} />
      <div className={styles.formActs}>
        <Button onClick={onDone}>{t('common:acts.cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {t('ledger:acts.complete')}
        </Button>
      </div>
    </Form>
  );
}
