import type { OccurrenceDetail } from '@yinuo/api';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useAction } from '../../../kit/index.ts';
import { reopenOccurrence, waiveOccurrence } from '../../../ledger/index.ts';
import styles from './occurrence.module.css';
import { REFRESH } from './refresh.ts';

interface ReasonFormProps {
  readonly act: 'reopen' | 'waive';
  readonly detail: OccurrenceDetail;
  readonly onDone: () => void;
}

/** Taking back and waiving each need a reason, which stays in the fact log. */
export function ReasonForm({ act, detail, onDone }: ReasonFormProps) {
  const { t } = useTranslation(['ledger', 'common', 'rules']);
  const [fault, setFault] = useState<unknown>(null);
  const send = useAction({
    act: ({ reason }: { reason: string }) =>
      (act === 'reopen' ? reopenOccurrence : waiveOccurrence)(detail.id, { version: detail.version, reason }),
    refresh: REFRESH,
    done: t(act === 'reopen' ? 'ledger:acts.reopened' : 'ledger:acts.waived'),
    onDone,
    onFault: setFault,
  });
  return (
    <Form layout="vertical" onFinish={send.mutate} className={styles.form}>
      <h3 className={styles.subhead}>{t(`ledger:acts.${act}`)}</h3>
      <Form.Item
        name="reason"
        label={t('ledger:acts.reason')}
        rules={[{ required: true, whitespace: true, message: t('rules:required') }]}
      >
        <Input.TextArea rows={3} maxLength={1000} autoFocus />
      </Form.Item>
      <FaultAlert error={fault} />
      <div className={styles.formActs}>
        <Button onClick={onDone}>{t('common:acts.cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {t(`ledger:acts.${act}`)}
        </Button>
      </div>
    </Form>
  );
}
