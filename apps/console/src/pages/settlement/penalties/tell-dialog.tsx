import type { PenaltyDetail, PenaltyPage } from '@yinuo/api';
import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiFault } from '../../../api/index.ts';
import { useSession } from '../../../app/session.ts';
import { BeijingTime, beijingNow } from '../../../cases/index.ts';
import { useText } from '../../../i18n/index.ts';
import { DayInput, FaultAlert, useAction, useFieldFaults } from '../../../kit/index.ts';
import { tellIncident } from '../../../settlement/index.ts';
import { idsOfNumbers } from './ids-of-numbers.ts';

interface Values {
  readonly event: string;
  readonly at: string;
  readonly due?: string;
  readonly cases?: string;
  readonly note: string;
  readonly separate?: string;
}

interface TellDialogProps {
  readonly page: PenaltyPage;
  readonly onClose: () => void;
  readonly onTold: (penalty: string) => void;
}

/** 登记违约事实: of the other side's breaches, those that the contract names. */
export function TellDialog({ page, onClose, onTold }: TellDialogProps) {
  const { t } = useTranslation(['settlement', 'common', 'rules']);
  const text = useText();
  const { organisation } = useSession();
  const [form] = Form.useForm<Values>();
  const [fault, setFault] = useState<unknown>(null);
  const showFieldFaults = useFieldFaults(form);
  const events = page.events.filter(({ payer }) => payer !== organisation.side);
  const event = Form.useWatch('event', form);
  const chosen = events.find((one) => one.event === event);
  const send = useAction<Values, PenaltyDetail>({
    act: async ({ event, at, due, cases = '', note, separate = '' }, key) => {
      const found = await idsOfNumbers(page.contract.id, cases);
      if ('unknown' in found) {
        form.setFields([{ name: 'cases', errors: [t('penalties.form.unknownCase', { number: found.unknown })] }]);
        throw new Error(found.unknown);
      }
      const body = { contract: page.contract.id, event, at, note: note.trim(), cases: found.ids };
      const another = separate.trim() === '' ? {} : { separate: separate.trim() };
      return tellIncident({ ...body, ...another, ...(due === undefined ? {} : { due }) }, key);
    },
    refresh: [['penalties', page.contract.id]],
    onDone: ({ id }) => onTold(id),
    onFault: (error) => {
      const isMarked = form.getFieldsError().some(({ errors }) => errors.length > 0);
      if (!isMarked && !showFieldFaults(error)) setFault(error);
    },
  });
  const required = [{ required: true, message: t('rules:required') }];
  return (
    <Modal
      open
      title={t('penalties.form.title')}
      okText={t('penalties.form.submit')}
      cancelText={t('common:acts.cancel')}
      confirmLoading={send.isPending}
      onOk={form.submit}
      onCancel={onClose}
      destroyOnHidden
    >
      <p style={{ marginBottom: 12, color: 'var(--yn-ink-soft)' }}>{t('penalties.form.lead')}</p>
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark="optional"
        initialValues={{ event: events[0]?.event, at: beijingNow() }}
        onFinish={(values) => {
          setFault(null);
          send.mutate(values);
        }}
      >
        <Form.Item name="event" label={t('penalties.form.event')} rules={required}>
          <Select
            options={events.map(({ event, title, clause }) => ({ value: event, label: `${clause} ${text(title)}` }))}
          />
        </Form.Item>
        <Form.Item name="at" label={t('penalties.form.at')} rules={required}>
          <BeijingTime />
        </Form.Item>
        {chosen?.byDay === true && (
          <Form.Item name="due" label={t('penalties.form.due')} extra={t('penalties.form.dueHint')} rules={required}>
            <DayInput />
          </Form.Item>
        )}
        <Form.Item
          name="cases"
          label={t('penalties.form.cases')}
          rules={chosen !== undefined && chosen.needs.length > 0 ? required : []}
          extra={
            chosen !== undefined && chosen.needs.length > 0
              ? t('penalties.form.needs', { clocks: chosen.needs.map(text).join('、') })
              : t('penalties.form.casesHint')
          }
        >
          <Input maxLength={400} placeholder="XY-2026-000123" />
        </Form.Item>
        <Form.Item name="note" label={t('penalties.form.note')} rules={[{ ...required[0], whitespace: true }]}>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
        </Form.Item>
        <FaultAlert error={fault} />
        {fault instanceof ApiFault && fault.code === 'penalty.stands' && (
          <Form.Item
            name="separate"
            label={t('penalties.form.separate')}
            rules={[{ ...required[0], whitespace: true }]}
          >
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={1000} />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
