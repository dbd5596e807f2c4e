import { useQuery } from '@tanstack/react-query';
import type { MoneySettings, MoneySettingsView } from '@yinuo/api';
import { Button, Form, Input, Modal, Select, Switch, TimePicker } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useContract } from '../../../cases/index.ts';
import { useText } from '../../../i18n/index.ts';
import { FaultAlert, QueryState, useAction } from '../../../kit/index.ts';
import { putSettings, readSettings } from '../calls.ts';
import styles from '../money.module.css';

interface Values extends Omit<MoneySettings, 'morningAt'> {
  readonly morningAt?: Dayjs | null;
}

/** When a contract is reconciled by itself, what is opened then, and whose rows are left out. */
export function SettingsForm({ contract, onClose }: { contract: string; onClose: () => void }) {
  const { t } = useTranslation(['money', 'common']);
  const [form] = Form.useForm<Values>();
  const [fault, setFault] = useState<unknown>(null);
  const query = useQuery({ queryKey: ['money', contract, 'settings'], queryFn: () => readSettings(contract) });
  const send = useAction({
    act: ({ morningAt, severity, ...rest }: Values) =>
      putSettings(contract, {
        opensCases: rest.opensCases,
        morningAt: morningAt?.format('HH:mm') ?? null,
        severity: severity ?? null,
        leaveOut: rest.leaveOut.map(({ column, prefix }) => ({ column, prefix: prefix.trim() })),
      }),
    refresh: [['money']],
    done: t('money:sources.settingsSaved'),
    onDone: onClose,
    onFault: setFault,
  });
  return (
    <Modal
      open
      title={t('money:sources.settings')}
      okText={t('common:acts.save')}
      cancelText={t('common:acts.cancel')}
      okButtonProps={{ disabled: query.data === undefined }}
      confirmLoading={send.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <QueryState query={query}>
        {(settings) => (
          <Form form={form} layout="vertical" initialValues={initial(settings)} onFinish={send.mutate}>
            <Items settings={settings} />
            <FaultAlert error={fault} />
          </Form>
        )}
      </QueryState>
    </Modal>
  );
}

const initial = ({ morningAt, opensCases, severity, leaveOut }: MoneySettingsView): Values => ({
  morningAt: morningAt === null ? null : dayjs(`2026-01-01T${morningAt}`),
  opensCases,
  severity,
  leaveOut,
});

function Items({ settings }: { settings: MoneySettingsView }) {
  const { t } = useTranslation('money');
  const text = useText();
  const kinds = useContract(settings.contract).data?.kinds ?? [];
  const severities = kinds.find(({ kind }) => kind === 'fault')?.severities ?? [];
  const { morning } = settings;
  return (
    <>
      <Form.Item
        name="morningAt"
        label={t('sources.morningAt')}
        extra={morning === null ? t('sources.morningNone') : t('sources.morningAtHint', { at: morning })}
      >
        <TimePicker format="HH:mm" needConfirm={false} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="opensCases" label={t('sources.opensCases')} valuePropName="checked">
        <Switch />
      </Form.Item>
      <Form.Item name="severity" label={t('sources.severity')}>
        <Select
          allowClear
          placeholder={t('sources.severityUsual')}
          options={severities.map(({ id, title }) => ({ value: id, label: text(title) }))}
        />
      </Form.Item>
      <Form.Item label={t('sources.leaveOut')} extra={t('sources.leaveOutHint')} style={{ marginBottom: 0 }}>
        <LeaveOut />
      </Form.Item>
    </>
  );
}

const COLUMNS = ['mark', 'orderNo', 'hisNo', 'tradeNo'] as const;
const LEFT_OUT_MAX = 20;

function LeaveOut() {
  const { t } = useTranslation(['money', 'rules']);
  const options = COLUMNS.map((value) => ({ value, label: t(`money:map.fields.${value}`) }));
  return (
    <Form.List name="leaveOut">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <div key={key} className={styles.bar} style={{ alignItems: 'flex-start', marginBottom: 8 }}>
              <Form.Item name={[name, 'column']} noStyle>
                <Select aria-label={t('money:sources.leaveOutColumn')} options={options} style={{ width: 160 }} />
              </Form.Item>
              <Form.Item
                name={[name, 'prefix']}
                rules={[{ required: true, whitespace: true, message: t('rules:required') }]}
                style={{ flex: 1, minWidth: 120, marginBottom: 0 }}
              >
                <Input maxLength={40} placeholder={t('money:sources.leaveOutPrefix')} />
              </Form.Item>
              <Button onClick={() => remove(name)}>{t('money:sources.remove')}</Button>
            </div>
          ))}
          {fields.length < LEFT_OUT_MAX && (
            <Button type="dashed" block onClick={() => add({ column: 'mark', prefix: '' })}>
              {t('money:sources.leaveOutAdd')}
            </Button>
          )}
        </>
      )}
    </Form.List>
  );
}
