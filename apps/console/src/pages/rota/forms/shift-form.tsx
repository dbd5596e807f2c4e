import type { RotaView } from '@yinuo/api';
import { Button, Form, Radio, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beijingToday } from '../../../clock/index.ts';
import { DetailDrawer, FaultAlert, useAction, useFieldFaults } from '../../../kit/index.ts';
import { addShift, type NewShift } from '../rota-calls.ts';
import styles from './forms.module.css';
import { daysAsSpan, SpanFields } from './span-fields.tsx';

interface ShiftFormProps {
  readonly open: boolean;
  /** The day it was opened from. */
  readonly day: string | undefined;
  readonly rota: RotaView;
  readonly onClose: () => void;
}

type Values = Omit<NewShift, 'contract'>;

/** Puts a person on duty for a time. */
export function ShiftForm({ open, day, rota, onClose }: ShiftFormProps) {
  const { t } = useTranslation('rota');
  const [form] = Form.useForm<Values>();
  const showFieldFaults = useFieldFaults(form);
  const [fault, setFault] = useState<unknown>();
  const save = useAction({
    act: (values: Values, key) => addShift({ ...values, contract: rota.contract }, key),
    refresh: [['rota']],
    done: t('shift.saved'),
    onDone: onClose,
    onFault: (error) => setFault(showFieldFaults(error) ? undefined : error),
  });
  useEffect(() => {
    if (!open) return;
    const on = day ?? beijingToday();
    setFault(undefined);
    form.resetFields();
    form.setFieldsValue({ duty: 'primary', ...daysAsSpan(on, on) });
  }, [open, day, form]);
  return (
    <DetailDrawer
      open={open}
      onClose={onClose}
      title={t('shift.title')}
      width={460}
      actions={
        <Button type="primary" loading={save.isPending} onClick={() => form.submit()}>
          {t('shift.save')}
        </Button>
      }
    >
      <p className={styles.hint}>{t('shift.hint')}</p>
      <Form form={form} layout="vertical" onFinish={(values) => save.mutate(values)}>
        <Form.Item name="person" label={t('shift.person')} extra={t('shift.personHint')} rules={[{ required: true }]}>
          <Select
            placeholder={t('pick')}
            showSearch={{ optionFilterProp: 'label' }}
            options={rota.candidates.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <Form.Item name="duty" label={t('shift.duty')}>
          <Radio.Group
            optionType="button"
            options={(['primary', 'backup'] as const).map((value) => ({ value, label: t(`duties.${value}`) }))}
          />
        </Form.Item>
        <SpanFields form={form} />
        <FaultAlert error={fault} />
      </Form>
    </DetailDrawer>
  );
}
