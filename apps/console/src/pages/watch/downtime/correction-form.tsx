import type { DowntimeView } from '@yinuo/api';
import { Button, Checkbox, DatePicker, Form, Input, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DetailDrawer, FaultAlert, useAction, useFieldFaults } from '../../../kit/index.ts';
import { correctOutage } from '../../../watch/index.ts';
import styles from '../watch.module.css';
import { beijingText } from '../works/beijing-text.ts';

type Outage = DowntimeView['outages'][number];
const PARTIES = ['supplier', 'hospital', 'third-party'] as const;

interface Values {
  readonly from: Dayjs;
  readonly to: Dayjs | null;
  readonly party: (typeof PARTIES)[number];
  readonly struck?: boolean;
  readonly reason: string;
}

/** What the page shows is Beijing's wall clock, wherever the browser stands. */
const wallClock = (text: string): Dayjs => dayjs(text.slice(0, 16));
const minuteOf = (text: string): string => `${text.slice(0, 16)}:00+08:00`;

/** Corrects an outage of the past: only what was changed is sent, with the reason. */
export function CorrectionForm({ outage, onClose }: { outage: Outage | undefined; onClose: () => void }) {
  const { t } = useTranslation(['watch', 'common', 'words']);
  const [form] = Form.useForm<Values>();
  const showFieldFaults = useFieldFaults(form);
  const [fault, setFault] = useState<unknown>();
  const save = useAction({
    act: (values: Values, key) => correctOutage(outage?.id ?? '', changeOf(outage, values), key),
    refresh: [['downtime'], ['status']],
    done: t('downtime.wasCorrected'),
    onDone: onClose,
    onFault: (error) => setFault(showFieldFaults(error) ? undefined : error),
  });
  useEffect(() => {
    if (!outage) return;
    setFault(undefined);
    form.resetFields();
    const { from, to, party } = outage;
    form.setFieldsValue({ from: wallClock(from), to: to === null ? null : wallClock(to), party });
  }, [outage, form]);
  const moment = { showTime: { format: 'HH:mm' }, format: 'YYYY-MM-DD HH:mm', style: { width: '100%' } } as const;
  return (
    <DetailDrawer
      open={outage !== undefined}
      onClose={onClose}
      title={outage?.title ?? ''}
      width={520}
      actions={
        <Button type="primary" loading={save.isPending} onClick={() => form.submit()}>
          {t('common:acts.save')}
        </Button>
      }
    >
      <p className={styles.hint}>{t('downtime.correctNote')}</p>
      <Form form={form} layout="vertical" onFinish={(values) => save.mutate(values)}>
        <Form.Item name="from" label={t('downtime.fields.from')} rules={[{ required: true }]}>
          <DatePicker {...moment} />
        </Form.Item>
        <Form.Item name="to" label={t('downtime.fields.to')}>
          <DatePicker {...moment} />
        </Form.Item>
        <Form.Item name="party" label={t('downtime.fields.party')}>
          <Select options={PARTIES.map((value) => ({ value, label: t(`words:parties.${value}`) }))} />
        </Form.Item>
        <Form.Item name="struck" valuePropName="checked">
          <Checkbox>{t('downtime.fields.struck')}</Checkbox>
        </Form.Item>
        <Form.Item name="reason" label={t('downtime.fields.reason')} rules={[{ required: true, whitespace: true }]}>
          <Input.TextArea rows={3} maxLength={1000} />
        </Form.Item>
        <FaultAlert error={fault} />
      </Form>
    </DetailDrawer>
  );
}

function changeOf(outage: Outage | undefined, { from, to, party, struck, reason }: Values) {
  const [begun, ended] = [beijingText(from), to ? beijingText(to) : null];
  return {
    reason,
    ...(outage && begun !== minuteOf(outage.from) && { from: begun }),
    ...(ended !== null && ended !== (outage?.to == null ? null : minuteOf(outage.to)) && { to: ended }),
    ...(party !== outage?.party && { party }),
    ...(struck && { struck: true as const }),
  };
}
