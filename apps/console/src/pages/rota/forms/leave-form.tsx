import type { RotaView } from '@yinuo/api';
import { Button, Form, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../app/session.ts';
import { beijingToday } from '../../../clock/index.ts';
import { DetailDrawer, FaultAlert, useAction, useFieldFaults } from '../../../kit/index.ts';
import { addLeave, type NewLeave } from '../rota-calls.ts';
import styles from './forms.module.css';
import { daysAsSpan, SpanFields } from './span-fields.tsx';

interface LeaveFormProps {
  readonly open: boolean;
  readonly day: string | undefined;
  readonly rota: RotaView;
  readonly onClose: () => void;
}

/** Enters leave: one's own, or a colleague's for who plans the rota. */
export function LeaveForm({ open, day, rota, onClose }: LeaveFormProps) {
  const { t } = useTranslation('rota');
  const { person } = useSession();
  const [form] = Form.useForm<NewLeave>();
  const showFieldFaults = useFieldFaults(form);
  const [fault, setFault] = useState<unknown>();
  const save = useAction({
    act: addLeave,
    refresh: [['rota']],
    done: t('leave.saved'),
    onDone: onClose,
    onFault: (error) => setFault(showFieldFaults(error) ? undefined : error),
  });
  useEffect(() => {
    if (!open) return;
    const on = day ?? beijingToday();
    setFault(undefined);
    form.resetFields();
    form.setFieldsValue({ person: person.id, ...daysAsSpan(on, on) });
  }, [open, day, form, person.id]);
  const others = rota.candidates.filter(({ id }) => id !== person.id);
  return (
    <DetailDrawer
      open={open}
      onClose={onClose}
      title={t('leave.title')}
      width={460}
      actions={
        <Button type="primary" loading={save.isPending} onClick={() => form.submit()}>
          {t('leave.save')}
        </Button>
      }
    >
      <p className={styles.hint}>{t('leave.hint')}</p>
      <Form form={form} layout="vertical" onFinish={(values) => save.mutate(values)}>
        {rota.may.includes('rota.edit') && (
          <Form.Item name="person" label={t('leave.person')} rules={[{ required: true }]}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={[
                { value: person.id, label: `${person.name} · ${t('leave.self')}` },
                ...others.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          </Form.Item>
        )}
        <SpanFields form={form} />
        <Form.Item name="reason" label={t('leave.reason')} rules={[{ required: true, whitespace: true }]}>
          <Input maxLength={200} showCount />
        </Form.Item>
        <FaultAlert error={fault} />
      </Form>
    </DetailDrawer>
  );
}
