import type { DowntimeView } from '@yinuo/api';
import { Button, Form, Input } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DetailDrawer, FaultAlert, useAction, useFieldFaults } from '../../../kit/index.ts';
import { denyOutage } from '../../../watch/index.ts';
import styles from '../watch.module.css';

type Reported = DowntimeView['reported'][number];

/** The hospital's word that nothing was down, with its reason. */
export function DenialForm({ reported, onClose }: { reported: Reported | undefined; onClose: () => void }) {
  const { t } = useTranslation(['watch', 'common']);
  const [form] = Form.useForm<{ readonly reason: string }>();
  const showFieldFaults = useFieldFaults(form);
  const [fault, setFault] = useState<unknown>();
  const save = useAction({
    act: ({ reason }: { readonly reason: string }, key) => denyOutage({ case: reported?.case ?? '', reason }, key),
    refresh: [['downtime']],
    done: t('downtime.wasDenied'),
    onDone: onClose,
    onFault: (error) => setFault(showFieldFaults(error) ? undefined : error),
  });
  useEffect(() => {
    if (!reported) return;
    setFault(undefined);
    form.resetFields();
  }, [reported, form]);
  return (
    <DetailDrawer
      open={reported !== undefined}
      onClose={onClose}
      title={reported?.title ?? ''}
      width={520}
      actions={
        <Button type="primary" loading={save.isPending} onClick={() => form.submit()}>
          {t('common:acts.save')}
        </Button>
      }
    >
      <p className={styles.hint}>{t('downtime.denyNote')}</p>
      <Form form={form} layout="vertical" onFinish={(values) => save.mutate(values)}>
        <Form.Item name="reason" label={t('downtime.fields.reason')} rules={[{ required: true, whitespace: true }]}>
          <Input.TextArea rows={3} maxLength={1000} />
        </Form.Item>
        <FaultAlert error={fault} />
      </Form>
    </DetailDrawer>
  );
}
