import { Button, Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../cases/index.ts';
import { beijingToday } from '../../clock/index.ts';
import { useText } from '../../i18n/index.ts';
import { DayInput, DetailDrawer, FaultAlert, useAction, useFieldFaults } from '../../kit/index.ts';
import { recordVisit, SCORES, type VisitInput } from '../../outreach/index.ts';
import styles from './outreach-page.module.css';

export function VisitDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['outreach', 'rules']);
  const text = useText();
  const { items, nameOf } = useContracts();
  const [form] = Form.useForm<VisitInput>();
  const [fault, setFault] = useState<unknown>(null);
  const showFieldFaults = useFieldFaults(form);
  const today = beijingToday();
  const record = useAction({
    act: (values: VisitInput, key) => recordVisit(withoutEmpty(values), key),
    refresh: [['visits'], ['visit-duties']],
    done: t('visit.done'),
    onDone: onClose,
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
      title={t('acts.visit')}
      actions={
        <Button type="primary" loading={record.isPending} onClick={form.submit}>
          {t('visit.submit')}
        </Button>
      }
    >
      <Form<VisitInput>
        form={form}
        layout="vertical"
        requiredMark={false}
        className={styles.form ?? ''}
        initialValues={{ contract: items.length === 1 ? items[0]?.id : undefined, way: 'on-site', on: today }}
        onFinish={(values) => {
          setFault(null);
          record.mutate(values);
        }}
      >
        <Form.Item name="contract" label={t('columns.contract')} rules={required}>
          <Select options={items.map(({ id }) => ({ value: id, label: text(nameOf(id)) }))} />
        </Form.Item>
        <div className={styles.pair}>
          <Form.Item name="on" label={t('visit.on')} rules={required}>
            <DayInput max={today} />
          </Form.Item>
          <Form.Item name="way" label={t('visit.way')}>
            <Radio.Group
              options={(['on-site', 'phone'] as const).map((way) => ({ value: way, label: t(`visitWays.${way}`) }))}
            />
          </Form.Item>
        </div>
        <div className={styles.pair}>
          <Form.Item name="name" label={t('visit.name')} rules={required}>
            <Input maxLength={40} />
          </Form.Item>
          <Form.Item name="department" label={t('visit.department')}>
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item name="post" label={t('visit.post')}>
            <Input maxLength={40} />
          </Form.Item>
        </div>
        <Form.Item name="topics" label={t('visit.topics')} rules={required}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} />
        </Form.Item>
        <Form.Item name="said" label={t('visit.said')} rules={required}>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={4000} />
        </Form.Item>
        <Form.Item name="score" label={t('visit.score')} extra={t('visit.scoreHint')}>
          <Select allowClear options={SCORES.map(({ score, words }) => ({ value: score, label: t(words) }))} />
        </Form.Item>
        <Form.Item name="promised" label={t('visit.promised')}>
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} maxLength={2000} />
        </Form.Item>
        <FaultAlert error={fault} />
      </Form>
    </DetailDrawer>
  );
}

const withoutEmpty = (values: VisitInput): VisitInput =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== '')) as VisitInput;
