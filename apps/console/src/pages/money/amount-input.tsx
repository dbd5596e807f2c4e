import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { fenOfText } from './amount.ts';

/** A form field for an amount in yuan; the form's value is the text, `fenOfText` reads it. */
export function AmountItem({ name, label, max }: { name: string; label: string; max?: number }) {
  const { t } = useTranslation(['money', 'rules']);
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[
        {
          validator: async (_, text: string | undefined) => {
            const fen = fenOfText(text ?? '');
            if (fen === null || fen < 1) throw new Error(t('money:amountRule'));
            if (max !== undefined && fen > max) throw new Error(t('money:amountMax'));
          },
        },
      ]}
    >
      <Input prefix="¥" inputMode="decimal" maxLength={16} style={{ maxWidth: 200 }} />
    </Form.Item>
  );
}
