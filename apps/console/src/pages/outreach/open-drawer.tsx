import { useNavigate } from '@tanstack/react-router';
import { Button, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../cases/index.ts';
import { beijingToday, now } from '../../clock/index.ts';
import { beijingDay, useText } from '../../i18n/index.ts';
import { DayInput, DetailDrawer, FaultAlert, useAction, useFieldFaults } from '../../kit/index.ts';
import { type OpenInput, openSurvey } from '../../outreach/index.ts';
import styles from './outreach-page.module.css';

interface Values extends Omit<OpenInput, 'closesAt'> {
  readonly closesOn: string;
}
const DAY_MS = 86_400_000;

/** First day of this quarter, Beijing. */
function quarterStart(today: string): string {
  const [year = '', month = '1'] = today.split('-');
  return `${year}-${String(Math.floor((Number(month) - 1) / 3) * 3 + 1).padStart(2, '0')}-01`;
}

export function OpenDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['outreach', 'rules']);
  const text = useText();
  const navigate = useNavigate();
  const { items, nameOf } = useContracts();
  const [form] = Form.useForm<Values>();
  const [fault, setFault] = useState<unknown>(null);
  const showFieldFaults = useFieldFaults(form);
  const today = beijingToday();
  const open = useAction({
    act: ({ closesOn, ...values }: Values, key) =>
      openSurvey({ ...values, closesAt: `${closesOn}T23:59:59+08:00` }, key),
    refresh: [['surveys']],
    done: t('open.done'),
    onDone: ({ id }) => void navigate({ to: '/surveys/$id', params: { id } }),
    onFault: (error) => {
      if (!showFieldFaults(error)) setFault(error);
    },
  });
  const required = [{ required: true, message: t('rules:required') }];
  return (
    <DetailDrawer
      open
      onClose={onClose}
      width={560}
      title={t('acts.open')}
      actions={
        <Button type="primary" loading={open.isPending} onClick={form.submit}>
          {t('open.submit')}
        </Button>
      }
    >
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        className={styles.form ?? ''}
        initialValues={{
          contract: items.length === 1 ? items[0]?.id : undefined,
          way: 'link',
          from: quarterStart(today),
          to: today,
          sample: 20,
          closesOn: beijingDay(now() + 14 * DAY_MS),
        }}
        onFinish={(values) => {
          setFault(null);
          open.mutate(values);
        }}
      >
        <Form.Item name="contract" label={t('columns.contract')} rules={required}>
          <Select options={items.map(({ id }) => ({ value: id, label: text(nameOf(id)) }))} />
        </Form.Item>
        <Form.Item name="title" label={t('open.title')} rules={required}>
          <Input maxLength={80} placeholder={t('open.titleHint')} />
        </Form.Item>
        <Form.Item name="way" label={t('open.way')} extra={t('open.wayHint')}>
          <Radio.Group options={(['link', 'phone'] as const).map((way) => ({ value: way, label: t(`ways.${way}`) }))} />
        </Form.Item>
        <div className={styles.pair}>
          <Form.Item name="from" label={t('open.from')} rules={required}>
            <DayInput />
          </Form.Item>
          <Form.Item name="to" label={t('open.to')} rules={required}>
            <DayInput />
          </Form.Item>
        </div>
        <div className={styles.pair}>
          <Form.Item name="sample" label={t('open.sample')} extra={t('open.sampleHint')} rules={required}>
            <InputNumber min={1} max={500} precision={0} />
          </Form.Item>
          <Form.Item name="closesOn" label={t('open.closesOn')} rules={required}>
            <DayInput min={today} />
          </Form.Item>
        </div>
        <FaultAlert error={fault} />
      </Form>
    </DetailDrawer>
  );
}
