import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { askRun } from '../calls.ts';
import { DayForm } from '../day-form.tsx';
import { useMoney } from '../use-money.ts';

/** The hospital says that a day does not balance (ZK-14): the day is run at once, and an answer is owed. */
export function ImbalanceForm({ contract, onClose }: { contract: string; onClose: () => void }) {
  const { t } = useTranslation(['money', 'rules']);
  const { go } = useMoney();
  return (
    <DayForm
      title={t('money:runs.imbalance')}
      hint={t('money:runs.imbalanceHint')}
      okText={t('money:runs.imbalanceSend')}
      done={t('money:runs.imbalanceDone')}
      today
      act={({ day, said }: { day: string; said: string }, key) =>
        askRun({ contract, day, reason: 'imbalance', said }, key)
      }
      onDone={({ id }) => go({ run: id })}
      onClose={onClose}
    >
      <Form.Item
        name="said"
        label={t('money:runs.said')}
        rules={[{ required: true, whitespace: true, message: t('rules:required') }]}
      >
        <Input.TextArea rows={3} maxLength={1000} placeholder={t('money:runs.saidExample')} />
      </Form.Item>
    </DayForm>
  );
}
