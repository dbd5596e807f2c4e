import type { RotaView } from '@yinuo/api';
import { Form, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { beijingToday } from '../../../clock/index.ts';
import { FormDrawer } from '../../../kit/index.ts';
import { addShift, type NewShift } from '../rota-calls.ts';
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
  const on = day ?? beijingToday();
  return (
    <FormDrawer
      open={open}
      onClose={onClose}
      title={t('shift.title')}
      hint={t('shift.hint')}
      start={{ duty: 'primary', ...daysAsSpan(on, on) }}
      act={(values: Values, key) => addShift({ ...values, contract: rota.contract }, key)}
      refresh={[['rota']]}
      done={t('shift.saved')}
      saveAs={t('shift.save')}
    >
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
      <SpanFields />
    </FormDrawer>
  );
}
