import type { DifferenceSummary } from '@yinuo/api';
import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatFen } from '../../../i18n/index.ts';
import { FaultAlert, useAction } from '../../../kit/index.ts';
import { matchByHand, openRecovery, proposeWriteOff, REFRESH } from '../calls.ts';
import styles from '../money.module.css';
import { useMoney } from '../use-money.ts';
import { numbersOf } from './difference-columns.tsx';

export type TogetherAct = 'match' | 'propose-write-off' | 'recover';

interface TogetherFormProps {
  readonly act: TogetherAct;
  readonly contract: string;
  readonly chosen: readonly DifferenceSummary[];
  readonly onClose: (done: boolean) => void;
}

/** One act on one or several differences: matching, a write-off to be decided, a recovery. */
export function TogetherForm({ act, contract, chosen, onClose }: TogetherFormProps) {
  const { t } = useTranslation(['money', 'common', 'rules']);
  const { go } = useMoney();
  const [form] = Form.useForm<{ reason: string }>();
  const [fault, setFault] = useState<unknown>(null);
  const differences = chosen.map(({ id }) => id);
  const fen = chosen.reduce((sum, one) => sum + one.fen, 0);
  const send = useAction({
    act: async ({ reason }: { reason: string }, key): Promise<string | null> => {
      if (act === 'recover') return (await openRecovery({ contract, title: reason, differences }, key)).id;
      await (act === 'match' ? matchByHand : proposeWriteOff)({ differences, reason }, key);
      return null;
    },
    refresh: REFRESH,
    done: t(`money:acts.${act}-done`),
    onDone: (recovery) => {
      onClose(true);
      if (recovery !== null) go({ tab: 'recoveries', recovery, difference: undefined });
    },
    onFault: setFault,
  });
  return (
    <Modal
      open
      title={t(`money:acts.${act}`)}
      okText={t(`money:acts.${act}`)}
      cancelText={t('common:acts.cancel')}
      confirmLoading={send.isPending}
      onOk={() => form.submit()}
      onCancel={() => onClose(false)}
    >
      <div className={styles.stack}>
        <p>{t(`money:acts.${act}-hint`)}</p>
        <ul>
          {chosen.slice(0, 8).map((one) => (
            <li key={one.id}>
              {numbersOf(one).main} · {formatFen(one.fen)}
            </li>
          ))}
          {chosen.length > 8 && <li className={styles.quiet}>{t('money:acts.more', { n: chosen.length - 8 })}</li>}
        </ul>
        <p>
          <strong>{t('money:acts.total', { n: chosen.length, fen: formatFen(fen) })}</strong>
        </p>
        <Form form={form} layout="vertical" onFinish={send.mutate}>
          <Form.Item
            name="reason"
            label={act === 'recover' ? t('money:recoveries.titleField') : t('money:acts.reason')}
            rules={[{ required: true, whitespace: true, message: t('rules:required') }]}
          >
            {act === 'recover' ? (
              <Input maxLength={100} autoFocus />
            ) : (
              <Input.TextArea rows={3} maxLength={500} autoFocus />
            )}
          </Form.Item>
          <FaultAlert error={fault} />
        </Form>
      </div>
    </Modal>
  );
}
