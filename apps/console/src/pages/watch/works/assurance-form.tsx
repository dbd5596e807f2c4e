import { Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { BeijingTime } from '../../../cases/index.ts';
import { FormDrawer } from '../../../kit/index.ts';
import { planAssurance } from '../../../watch/index.ts';

interface AssuranceFormProps {
  readonly contract: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

interface Values {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly everySeconds: number;
}

/** Names a time that matters more than others (XY-9). */
export function AssuranceForm({ contract, open, onClose }: AssuranceFormProps) {
  const { t } = useTranslation('watch');
  return (
    <FormDrawer
      open={open}
      onClose={onClose}
      title={t('assurance.add')}
      start={{ everySeconds: 30 }}
      act={(values: Values, key) => planAssurance({ contract, ...values }, key)}
      refresh={[['assurance'], ['probes']]}
      done={t('assurance.planned')}
    >
      <Form.Item name="title" label={t('assurance.fields.title')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={120} autoComplete="off" />
      </Form.Item>
      <Form.Item name="from" label={t('assurance.fields.from')} rules={[{ required: true }]}>
        <BeijingTime />
      </Form.Item>
      <Form.Item name="to" label={t('assurance.fields.to')} rules={[{ required: true }]}>
        <BeijingTime />
      </Form.Item>
      <Form.Item
        name="everySeconds"
        label={t('assurance.fields.everySeconds')}
        extra={t('assurance.fields.everyHint')}
        rules={[{ required: true }]}
      >
        <InputNumber min={5} max={600} precision={0} />
      </Form.Item>
    </FormDrawer>
  );
}
