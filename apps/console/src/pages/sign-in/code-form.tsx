import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

interface CodeFormProps {
  readonly busy: boolean;
  readonly onSubmit: (code: string) => void;
  readonly onBack: () => void;
  /** Otherwise "use another account". */
  readonly backLabel?: string;
}

/** Second step: six digits, sent as soon as the last one is there. */
export function CodeForm({ busy, onSubmit, onBack, backLabel }: CodeFormProps) {
  const { t } = useTranslation('signIn');
  const [form] = Form.useForm<{ code: string }>();
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={({ code }) => onSubmit(code)}>
      <Form.Item
        name="code"
        label={t('codeHint')}
        rules={[{ required: true, pattern: /^\d{6}$/, message: t('codeMissing') }]}
      >
        <Input.OTP
          size="large"
          length={6}
          autoFocus
          autoComplete="one-time-code"
          formatter={(text) => text.replace(/\D/g, '')}
          onChange={(code) => onSubmit(code)}
        />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block loading={busy}>
        {t('verify')}
      </Button>
      <Button type="link" block onClick={onBack} style={{ marginTop: 8 }}>
        {backLabel ?? t('otherAccount')}
      </Button>
    </Form>
  );
}
