import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

/** Credentials by name; they are sealed at once and never shown again. */
export function SecretFields() {
  const { t } = useTranslation('watch');
  return (
    <Form.Item label={t('fields.secrets')} extra={t('fields.secretsHint')}>
      <Form.List name="secrets">
        {(fields, { add, remove }) => (
          <>
            {fields.map((field) => (
              <div key={field.key} style={{ display: 'flex', gap: 8, marginBottom: 8 }}>
                <Form.Item
                  name={[field.name, 'name']}
                  noStyle
                  rules={[{ required: true, pattern: /^[a-z][a-z0-9-]{0,39}$/ }]}
                >
                  <Input placeholder="password" autoComplete="off" aria-label={t('fields.secretName')} />
                </Form.Item>
                <Form.Item name={[field.name, 'value']} noStyle rules={[{ required: true }]}>
                  <Input.Password autoComplete="new-password" aria-label={t('fields.secretValue')} />
                </Form.Item>
                <Button
                  icon={<DeleteOutlined />}
                  aria-label={t('fields.secretRemove')}
                  onClick={() => remove(field.name)}
                />
              </div>
            ))}
            <Button size="small" icon={<PlusOutlined />} onClick={() => add()}>
              {t('fields.secretAdd')}
            </Button>
          </>
        )}
      </Form.List>
    </Form.Item>
  );
}
