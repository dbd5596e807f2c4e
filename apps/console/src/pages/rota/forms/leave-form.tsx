import type { RotaView } from '@yinuo/api';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../app/session.ts';
import { beijingToday } from '../../../clock/index.ts';
import { FormDrawer } from '../../../kit/index.ts';
import { addLeave } from '../rota-calls.ts';
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
  const on = day ?? beijingToday();
  const others = rota.candidates.filter(({ id }) => id !== person.id);
  return (
    <FormDrawer
      open={open}
      onClose={onClose}
      title={t('leave.title')}
      hint={t('leave.hint')}
      start={{ person: person.id, ...daysAsSpan(on, on) }}
      act={addLeave}
      refresh={[['rota']]}
      done={t('leave.saved')}
      saveAs={t('leave.save')}
    >
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
      <SpanFields />
      <Form.Item name="reason" label={t('leave.reason')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={200} showCount />
      </Form.Item>
    </FormDrawer>
  );
}
