import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

/** What a word on downtime rests on; it stays with it. */
export function ReasonField() {
  const { t } = useTranslation('watch');
  return (
    <Form.Item name="reason" label={t('downtime.fields.reason')} rules={[{ required: true, whitespace: true }]}>
      <Input.TextArea rows={3} maxLength={1000} />
    </Form.Item>
  );
}
