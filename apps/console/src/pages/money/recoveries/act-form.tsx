import type { RecoveryDetail } from '@yinuo/api';
import { Button, Form, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beijingToday } from '../../../clock/index.ts';
import { formatFen } from '../../../i18n/index.ts';
import { DayInput, FaultAlert, useAction } from '../../../kit/index.ts';
import { fenOfText } from '../amount.ts';
import { AmountItem } from '../amount-input.tsx';
import { proposeChange, proposeRepayment, REFRESH, recordInstalment, verifyRecovery } from '../calls.ts';
import styles from '../money.module.css';
import { PlanItems, type PlanLine } from './plan-items.tsx';

export type FormAct = 'verify' | 'finding' | 'amount' | 'propose' | 'receive' | 'cancel';

const PARTIES = ['supplier', 'hospital', 'his-vendor', 'channel', 'patient', 'other'] as const;
const WAYS = ['transfer', 'deduction', 'channel', 'cash', 'other'] as const;

interface Values {
  readonly reason?: string;
  readonly cause?: string;
  readonly party?: (typeof PARTIES)[number];
  readonly partyName?: string;
  readonly amount?: string;
  readonly way?: (typeof WAYS)[number];
  readonly text?: string;
  readonly plan?: readonly PlanLine[];
  readonly on?: string;
  readonly number?: string;
  readonly payer?: string;
  readonly voucherOn?: string;
  readonly voucherAmount?: string;
}

const fen = (text: string | undefined): number => fenOfText(text ?? '') ?? 0;
const filled = (text: string | undefined) => (text?.trim() ? text.trim() : undefined);

function send(act: FormAct, id: string, values: Values, key: string): Promise<RecoveryDetail> {
  const text = filled(values.text);
  const name = filled(values.partyName);
  const reason = values.reason ?? '';
  const found = {
    cause: values.cause ?? '',
    party: values.party ?? ('supplier' as const),
    ...(name ? { partyName: name } : {}),
  };
  switch (act) {
    case 'verify':
      return verifyRecovery(id, found, key);
    case 'finding':
      return proposeChange(id, { kind: 'finding', ...found, reason }, key);
    case 'amount':
      return proposeChange(id, { kind: 'amount', fen: fen(values.amount), reason }, key);
    case 'propose': {
      const plan = (values.plan ?? []).map(({ due, amount }) => ({
        due: due ?? '',
        fen: fen(amount),
      }));
      return proposeRepayment(id, { way: values.way ?? 'transfer', plan, ...(text ? { text } : {}) }, key);
    }
    case 'receive': {
      const on = values.on ?? beijingToday();
      const voucher = {
        number: values.number ?? '',
        on: values.voucherOn ?? on,
        fen: fen(values.voucherAmount),
        payer: values.payer ?? '',
      };
      return recordInstalment(id, { fen: fen(values.amount), on, voucher, ...(text ? { note: text } : {}) }, key);
    }
    case 'cancel':
      return proposeChange(id, { kind: 'cancel', reason }, key);
  }
}

interface ActFormProps {
  readonly act: FormAct;
  readonly detail: RecoveryDetail;
  readonly onDone: () => void;
}

/** One act on a recovery; what was typed stays when the desk refuses. */
export function ActForm({ act, detail, onDone }: ActFormProps) {
  const { t } = useTranslation(['money', 'common']);
  const [form] = Form.useForm<Values>();
  const [fault, setFault] = useState<unknown>(null);
  const save = useAction({
    act: (values: Values, key) => send(act, detail.id, values, key),
    refresh: REFRESH,
    done: t(`money:recoveries.done.${act}`),
    onDone,
    onFault: setFault,
  });
  return (
    <Form
      form={form}
      layout="vertical"
      className={styles.form}
      initialValues={initial(act, detail)}
      onFinish={save.mutate}
    >
      <h3 className={styles.subhead}>{t(`money:recoveries.acts.${act}`)}</h3>
      <p className={styles.quiet} style={{ marginBottom: 12 }}>
        {t(`money:recoveries.hints.${act}`, { open: formatFen(detail.open) })}
      </p>
      <Fields act={act} detail={detail} />
      <FaultAlert error={fault} />
      <div className={styles.acts}>
        <Button onClick={onDone}>{t('common:acts.cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t(`money:recoveries.acts.${act}`)}
        </Button>
      </div>
    </Form>
  );
}

function initial(act: FormAct, detail: RecoveryDetail): Values {
  const open = (detail.open / 100).toFixed(2);
  switch (act) {
    case 'verify':
    case 'finding':
      return {
        cause: detail.cause ?? '',
        partyName: detail.partyName ?? '',
        ...(detail.party ? { party: detail.party } : {}),
      };
    case 'propose':
      return { way: detail.way ?? 'transfer', plan: [{ amount: open }] };
    case 'receive':
      return {
        on: beijingToday(),
        voucherOn: beijingToday(),
        amount: detail.nextDue === null ? open : (detail.nextDue.fen / 100).toFixed(2),
      };
    default:
      return {};
  }
}

function Fields({ act, detail }: { act: FormAct; detail: RecoveryDetail }): ReactNode {
  const { t } = useTranslation(['money', 'rules']);
  const form = Form.useFormInstance<Values>();
  const required = [{ required: true, whitespace: true, message: t('rules:required') }];
  const reason = (
    <Form.Item name="reason" label={t('money:acts.reason')} rules={required}>
      <Input.TextArea rows={3} maxLength={500} />
    </Form.Item>
  );
  switch (act) {
    case 'verify':
    case 'finding':
      return (
        <>
          <Form.Item name="cause" label={t('money:recoveries.cause')} rules={required}>
            <Input.TextArea rows={3} maxLength={2000} />
          </Form.Item>
          <Form.Item
            name="party"
            label={t('money:recoveries.party')}
            rules={[{ required: true, message: t('rules:required') }]}
          >
            <Select
              onChange={() => form.setFieldValue('partyName', '')}
              options={PARTIES.map((value) => ({ value, label: t(`money:parties.${value}`) }))}
            />
          </Form.Item>
          <Form.Item name="partyName" label={t('money:recoveries.partyName')}>
            <Input maxLength={80} />
          </Form.Item>
          {act === 'finding' && reason}
        </>
      );
    case 'amount':
      return (
        <>
          <AmountItem name="amount" label={t('money:recoveries.owed')} />
          {reason}
        </>
      );
    case 'propose':
      return (
        <>
          <Form.Item name="way" label={t('money:recoveries.way')}>
            <Select options={WAYS.map((value) => ({ value, label: t(`money:ways.${value}`) }))} />
          </Form.Item>
          <PlanItems open={detail.open} />
          <Form.Item name="text" label={t('money:recoveries.wayText')}>
            <Input.TextArea rows={2} maxLength={1000} />
          </Form.Item>
        </>
      );
    case 'receive':
      return (
        <>
          <AmountItem name="amount" label={t('money:recoveries.instalment')} max={detail.open} />
          <Form.Item
            name="on"
            label={t('money:recoveries.on')}
            rules={[{ required: true, message: t('rules:required') }]}
          >
            <DayInput min={detail.since} max={beijingToday()} />
          </Form.Item>
          <Form.Item name="number" label={t('money:recoveries.voucherNumber')} rules={required}>
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item
            name="voucherOn"
            label={t('money:recoveries.voucherOn')}
            rules={[{ required: true, message: t('rules:required') }]}
          >
            <DayInput min={detail.since} max={beijingToday()} />
          </Form.Item>
          <AmountItem name="voucherAmount" label={t('money:recoveries.voucherFen')} />
          <Form.Item name="payer" label={t('money:recoveries.payer')} rules={required}>
            <Input maxLength={80} />
          </Form.Item>
          <Form.Item name="text" label={t('money:recoveries.note')}>
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
        </>
      );
    case 'cancel':
      return reason;
  }
}
