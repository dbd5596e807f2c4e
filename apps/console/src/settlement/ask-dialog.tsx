import { Form, type FormItemProps, Input, Modal, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { beijingToday } from '../clock/index.ts';
import { DayInput, FaultAlert, useAction, useFieldFaults } from '../kit/index.ts';
import { fenOfYuan, yuanOfFen } from './yuan.ts';

/** One thing to be told. `day` gives `YYYY-MM-DD`, `amount` fen, `choice` the value of an option, the others text. */
export interface Asked {
  readonly name: string;
  readonly sort: 'text' | 'line' | 'day' | 'amount' | 'choice';
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly initial?: string | number;
}
export type Told = Readonly<Record<string, string | number | undefined>>;

interface AskDialogProps {
  readonly title: string;
  readonly lead?: string;
  readonly ok: string;
  readonly danger?: boolean;
  readonly fields: readonly Asked[];
  readonly act: (told: Told, intentKey: string) => Promise<unknown>;
  readonly refresh: readonly (readonly unknown[])[];
  readonly onClose: () => void;
  /** What the fields do not cover, such as files. */
  readonly children?: ReactNode;
}

/** A short form before an act: a reason, a day, an amount. What was typed stays when the desk refuses. */
export function AskDialog({
  title,
  lead,
  ok,
  danger = false,
  fields,
  act,
  refresh,
  onClose,
  children,
}: AskDialogProps) {
  const { t } = useTranslation(['common', 'rules']);
  const [form] = Form.useForm<Record<string, unknown>>();
  const [fault, setFault] = useState<unknown>(null);
  const showFieldFaults = useFieldFaults(form);
  const send = useAction({
    act: (values: Record<string, unknown>, key) => act(toldOf(fields, values), key),
    refresh,
    onDone: onClose,
    onFault: (error) => {
      if (!showFieldFaults(error)) setFault(error);
    },
  });
  return (
    <Modal
      open
      title={title}
      okText={ok}
      okButtonProps={{ danger }}
      cancelText={t('acts.cancel')}
      confirmLoading={send.isPending}
      onOk={form.submit}
      onCancel={onClose}
      destroyOnHidden
    >
      {lead !== undefined && <p style={{ marginBottom: 12, color: 'var(--yn-ink-soft)' }}>{lead}</p>}
      <Form
        form={form}
        layout="vertical"
        requiredMark="optional"
        initialValues={initialOf(fields)}
        onFinish={(values) => {
          setFault(null);
          send.mutate(values);
        }}
      >
        {fields.map((field) => (
          <Form.Item key={field.name} {...itemOf(field, t('rules:required'), t('rules:amount'))}>
            {inputOf(field)}
          </Form.Item>
        ))}
        {children}
        <FaultAlert error={fault} />
      </Form>
    </Modal>
  );
}

function itemOf({ name, label, hint, optional = false, sort }: Asked, required: string, amount: string): FormItemProps {
  const validator = async (_: unknown, typed: string | undefined) => {
    if (typed?.trim() && fenOfYuan(typed) === undefined) throw new Error(amount);
  };
  return {
    name: sort === 'amount' ? `${name}Fen` : name,
    label,
    required: !optional,
    rules: [
      ...(optional ? [] : [{ required: true, whitespace: true, message: required }]),
      ...(sort === 'amount' ? [{ validator }] : []),
    ],
    ...(hint === undefined ? {} : { extra: hint }),
  };
}

function inputOf({ sort, options = [] }: Asked) {
  switch (sort) {
    case 'choice':
      return <Select allowClear options={[...options]} />;
    case 'text':
      return <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />;
    case 'day':
      return <DayInput />;
    case 'amount':
      return <Input inputMode="decimal" prefix="¥" maxLength={20} />;
    case 'line':
      return <Input maxLength={120} />;
  }
}

function initialOf(fields: readonly Asked[]): Record<string, unknown> {
  const today = beijingToday();
  return Object.fromEntries(
    fields.map(({ name, sort, initial, optional }) => {
      if (sort === 'day') return [name, optional ? undefined : (initial ?? today)];
      if (sort === 'amount') return [`${name}Fen`, typeof initial === 'number' ? yuanOfFen(initial) : undefined];
      return [name, initial];
    }),
  );
}

function toldOf(fields: readonly Asked[], values: Readonly<Record<string, unknown>>): Told {
  return Object.fromEntries(
    fields.map(({ name, sort }) => {
      const typed = values[sort === 'amount' ? `${name}Fen` : name];
      const words = typeof typed === 'string' && typed.trim() !== '' ? typed.trim() : undefined;
      return [name, sort === 'amount' ? fenOfYuan(words ?? '') : words];
    }),
  );
}
