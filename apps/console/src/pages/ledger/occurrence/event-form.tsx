import type { OccurrenceDetail } from '@yinuo/api';
import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayInput, FaultAlert, useAction } from '../../../kit/index.ts';
import { recordPaymentEvent } from '../../../ledger/index.ts';
import styles from './occurrence.module.css';
import { REFRESH } from './refresh.ts';

type EventName = NonNullable<OccurrenceDetail['condition']>['events'][number]['event'];
interface Values {
  readonly event: EventName;
  readonly on: string;
}

/** The day of a delivery that dates a payment; the days of invoices and of the acceptance come from those papers. */
export function EventForm({ detail, onDone }: { detail: OccurrenceDetail; onDone: () => void }) {
  const { t } = useTranslation(['ledger', 'common', 'rules']);
  const [fault, setFault] = useState<unknown>(null);
  const told = (detail.condition?.events ?? []).filter(({ event, on }) => event === 'delivery' && on === null);
  const send = useAction({
    act: ({ event, on }: Values) => recordPaymentEvent(detail.id, { version: detail.version, event, on }),
    refresh: REFRESH,
    done: t('ledger:acts.recorded'),
    onDone,
    onFault: setFault,
  });
  return (
    <Form layout="vertical" onFinish={send.mutate} initialValues={{ event: told[0]?.event }} className={styles.form}>
      <h3 className={styles.subhead}>{t('ledger:acts.recordEvent')}</h3>
      <Form.Item name="event" label={t('ledger:acts.event')} rules={[{ required: true, message: t('rules:required') }]}>
        <Select options={told.map(({ event }) => ({ value: event, label: t(`ledger:events.${event}`) }))} />
      </Form.Item>
      <Form.Item name="on" label={t('ledger:acts.on')} rules={[{ required: true, message: t('rules:required') }]}>
        <DayInput />
      </Form.Item>
      <FaultAlert error={fault} />
      <div className={styles.formActs}>
        <Button onClick={onDone}>{t('common:acts.cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {t('ledger:acts.recordEvent')}
        </Button>
      </div>
    </Form>
  );
}
