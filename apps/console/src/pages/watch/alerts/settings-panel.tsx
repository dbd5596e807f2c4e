import { useQuery } from '@tanstack/react-query';
import type { WatchSettings } from '@yinuo/api';
import { Button, Form, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../app/session.ts';
import { Details, FaultAlert, Panel, QueryState, useAction, useFieldFaults } from '../../../kit/index.ts';
import { readSettings, saveSettings } from '../../../watch/index.ts';
import styles from '../watch.module.css';

interface Values {
  readonly from?: string;
  readonly to?: string;
  readonly remindMinutes?: number | null;
}

/** Quiet hours and reminders of a contract. */
export function SettingsPanel({ contract }: { contract: string }) {
  const { t } = useTranslation('watch');
  const query = useQuery({ queryKey: ['watch-settings', contract], queryFn: () => readSettings(contract) });
  return (
    <Panel title={t('settings.title')} note={t('settings.note')}>
      <QueryState query={query}>
        {(settings) => <Body key={contract} contract={contract} settings={settings} />}
      </QueryState>
    </Panel>
  );
}

function Body({ contract, settings }: { contract: string; settings: WatchSettings }) {
  const { t } = useTranslation(['watch', 'common']);
  const can = useCan();
  const [editing, setEditing] = useState(false);
  const [form] = Form.useForm<Values>();
  const showFieldFaults = useFieldFaults(form);
  const [fault, setFault] = useState<unknown>();
  const save = useAction({
    act: ({ from, to, remindMinutes }: Values) =>
      saveSettings(contract, { quiet: from && to ? { from, to } : null, remindMinutes: remindMinutes ?? null }),
    refresh: [['watch-settings']],
    done: t('settings.saved'),
    onDone: () => setEditing(false),
    onFault: (error) => setFault(showFieldFaults(error) ? undefined : error),
  });
  if (!editing)
    return (
      <>
        <Details
          items={[
            {
              label: t('settings.quiet'),
              value: settings.quiet === null ? t('settings.never') : `${settings.quiet.from}–${settings.quiet.to}`,
            },
            {
              label: t('settings.remind'),
              value:
                settings.remindMinutes === null
                  ? t('settings.never')
                  : t('settings.minutes', { n: settings.remindMinutes }),
            },
          ]}
        />
        {can('watch.manage') && (
          <Button className={styles.under} onClick={() => setEditing(true)}>
            {t('common:acts.edit')}
          </Button>
        )}
      </>
    );
  const hour = { pattern: /^([01]\d|2[0-3]):[0-5]\d$/, message: t('settings.hour') };
  return (
    <Form
      form={form}
      layout="inline"
      initialValues={{ ...settings.quiet, remindMinutes: settings.remindMinutes }}
      onFinish={(values: Values) => save.mutate(values)}
    >
      <Form.Item name="from" label={t('settings.quietFrom')} rules={[hour]}>
        <Input placeholder="22:00" style={{ width: 90 }} />
      </Form.Item>
      <Form.Item name="to" label={t('settings.quietTo')} rules={[hour]}>
        <Input placeholder="06:00" style={{ width: 90 }} />
      </Form.Item>
      <Form.Item name="remindMinutes" label={t('settings.remind')}>
        <InputNumber min={5} max={1440} />
      </Form.Item>
      <Button type="primary" loading={save.isPending} onClick={() => form.submit()}>
        {t('common:acts.save')}
      </Button>
      <FaultAlert error={fault} />
    </Form>
  );
}
