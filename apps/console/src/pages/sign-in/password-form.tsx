import { LockOutlined, UserOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

interface Values {
  readonly username: string;
  readonly password: string;
}

/** First step. What was typed stays when the desk refuses. */
export function PasswordForm({
  busy,
  onSubmit,
}: {
  busy: boolean;
  onSubmit: (name: string, password: string) => void;
}) {
  const { t } = useTranslation('signIn');
  return (
    <Form<Values>
      layout="vertical"
      requiredMark={false}
      onFinish={({ username, password }) => onSubmit(username.trim(), password)}
    >
      <Form.Item
        name="username"
        label={t('userName')}
        rules={[{ required: true, whitespace: true, message: t('userNameMissing') }]}
      >
        <Input size="large" prefix={<UserOutlined />} autoComplete="username" autoFocus maxLength={64} />
      </Form.Item>
      <Form.Item name="password" label={t('password')} rules={[{ required: true, message: t('passwordMissing') }]}>
        <Input.Password size="large" prefix={<LockOutlined />} autoComplete="current-password" maxLength={128} />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block loading={busy}>
        {t('submit')}
      </Button>
    </Form>
  );
}
