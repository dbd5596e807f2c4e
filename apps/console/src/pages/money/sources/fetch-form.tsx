import type { MoneySourceView, StatementPreview } from '@yinuo/api';
import { Alert, Button, Form, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asFault } from '../../../api/index.ts';
import { beijingToday, beijingYesterday } from '../../../clock/index.ts';
import { DayInput, FaultAlert, useAction } from '../../../kit/index.ts';
import { fetchSource, trySource } from '../calls.ts';
import styles from '../money.module.css';
import { Shown } from './preview-box.tsx';

/** A day of a source, fetched now; yesterday's unless another is chosen. */
export function FetchForm({ source, onClose }: { source: MoneySourceView; onClose: () => void }) {
  const { t } = useTranslation(['money', 'common', 'rules']);
  const [form] = Form.useForm<{ day: string }>();
  const [fault, setFault] = useState<unknown>(null);
  const [preview, setPreview] = useState<StatementPreview>();
  const today = beijingToday();
  const send = useAction({
    act: ({ day }: { day: string }, key) => fetchSource(source.id, day, key),
    refresh: [['money']],
    done: t('money:sources.fetchAsked'),
    onDone: onClose,
    onFault: setFault,
  });
  const tried = useAction({
    act: (day: string) => trySource(source.id, day),
    done: false,
    onDone: setPreview,
    onFault: setFault,
  });
  const tryIt = async () => {
    const { day } = await form.validateFields();
    setFault(null);
    setPreview(undefined);
    tried.mutate(day);
  };
  return (
    <Modal
      open
      title={t('money:sources.fetchOf', { name: source.name })}
      onCancel={onClose}
      width={preview === undefined ? 520 : 820}
      footer={
        <>
          <Button onClick={onClose}>{t('common:acts.cancel')}</Button>
          <Button loading={tried.isPending} onClick={() => void tryIt().catch(() => undefined)}>
            {t('money:sources.tryIt')}
          </Button>
          <Button type="primary" loading={send.isPending} onClick={() => form.submit()}>
            {t('money:sources.fetch')}
          </Button>
        </>
      }
    >
      <p>{t('money:sources.fetchHint')}</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ day: beijingYesterday() }}
        onFinish={send.mutate}
        style={{ marginTop: 12 }}
      >
        <Form.Item
          name="day"
          label={t('money:sources.fetchDay')}
          rules={[{ required: true, message: t('rules:required') }]}
        >
          <DayInput max={today} />
        </Form.Item>
        <Failure fault={fault} />
      </Form>
      {preview !== undefined && (
        <div className={styles.stack}>
          <Shown preview={preview} />
        </div>
      )}
    </Modal>
  );
}

/** The other system's own words, where it gave some. */
function Failure({ fault }: { fault: unknown }) {
  if (fault === null) return null;
  const { code, params } = asFault(fault);
  const { detail } = params;
  if (code !== 'money.source-failed' || typeof detail !== 'string' || detail === '')
    return <FaultAlert error={fault} />;
  return (
    <>
      <FaultAlert error={fault} />
      <Alert type="error" description={detail} style={{ marginTop: 8, overflowWrap: 'anywhere' }} />
    </>
  );
}
