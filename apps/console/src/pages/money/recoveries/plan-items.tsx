import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatFen } from '../../../i18n/index.ts';
import { DayInput } from '../../../kit/index.ts';
import { fenOfText } from '../amount.ts';
import styles from '../money.module.css';

export interface PlanLine {
  readonly due?: string;
  readonly amount?: string;
}

/** Instalments with their days; what is still to be planned is told below. */
export function PlanItems({ open }: { open: number }) {
  const { t } = useTranslation(['money', 'rules']);
  const lines: readonly PlanLine[] = Form.useWatch('plan') ?? [];
  const left = open - lines.reduce((sum, line) => sum + (fenOfText(line?.amount ?? '') ?? 0), 0);
  return (
    <Form.List name="plan">
      {(fields, { add, remove }) => (
        <div className={styles.form} style={{ marginBottom: 16 }}>
          {fields.map(({ key, name }) => (
            <div key={key} className={styles.plan}>
              <Form.Item
                name={[name, 'due']}
                label={t('money:recoveries.due')}
                rules={[{ required: true, message: t('rules:required') }]}
              >
                <DayInput />
              </Form.Item>
              <Form.Item
                name={[name, 'amount']}
                label={t('money:recoveries.instalment')}
                rules={[
                  {
                    validator: async (_, text: string | undefined) => {
                      if ((fenOfText(text ?? '') ?? 0) < 1) throw new Error(t('money:amountRule'));
                    },
                  },
                ]}
              >
                <Input prefix="¥" inputMode="decimal" maxLength={16} />
              </Form.Item>
              <Form.Item label=" ">
                <Button
                  icon={<DeleteOutlined />}
                  aria-label={t('money:recoveries.removeLine')}
                  disabled={fields.length === 1}
                  onClick={() => remove(name)}
                />
              </Form.Item>
            </div>
          ))}
          <div className={styles.bar}>
            <Button
              size="small"
              icon={<PlusOutlined />}
              disabled={fields.length >= 60}
              onClick={() => add({ amount: left > 0 ? (left / 100).toFixed(2) : '' })}
            >
              {t('money:recoveries.addLine')}
            </Button>
            <span className={styles.quiet}>
              {left === 0 ? t('money:recoveries.planned') : t('money:recoveries.left', { fen: formatFen(left) })}
            </span>
          </div>
        </div>
      )}
    </Form.List>
  );
}
