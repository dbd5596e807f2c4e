import type { ColumnMap, MoneySourceView, StatementFormat } from '@yinuo/api';
import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useAction } from '../../../kit/index.ts';
import { addSource, changeSource } from '../calls.ts';
import styles from '../money.module.css';
import { columnMapOf, MapItems, type MapValues, valuesOfMap } from './map-items.tsx';

const SIDES = ['orders', 'his', 'bill', 'invoices'] as const;
const FORMATS: readonly StatementFormat[] = [
  'orders',
  'his',
  'wechat-all',
  'wechat-success',
  'wechat-refund',
  'wechat-legacy',
  'wechat-fund-flow',
  'alipay',
  'insurance',
];

interface Values extends MapValues {
  readonly side: (typeof SIDES)[number];
  readonly name: string;
  /** `found`, a format's name, or `mapped`. */
  readonly format: string;
}

interface SourceFormProps {
  readonly contract: string;
  readonly source: MoneySourceView | null;
  readonly onClose: () => void;
}

/** A source of one side: known formats are found by their header, a hospital's own columns by a map. */
export function SourceForm({ contract, source, onClose }: SourceFormProps) {
  const { t } = useTranslation(['money', 'common', 'rules']);
  const [form] = Form.useForm<Values>();
  const [fault, setFault] = useState<unknown>(null);
  const format = Form.useWatch('format', form);
  const send = useAction({
    act: (values: Values, key) => {
      const given = formatOf(values);
      return source === null
        ? addSource(
            {
              contract,
              side: values.side,
              name: values.name,
              ...(given === null ? {} : { format: given }),
            },
            key,
          )
        : changeSource(source.id, { name: values.name, format: given });
    },
    refresh: [['money']],
    done: t('money:sources.saved'),
    onDone: onClose,
    onFault: setFault,
  });
  return (
    <Modal
      open
      title={source === null ? t('money:sources.add') : t('money:sources.change')}
      okText={t('common:acts.save')}
      cancelText={t('common:acts.cancel')}
      confirmLoading={send.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      width={640}
    >
      <Form
        form={form}
        layout="vertical"
        className={styles.form}
        initialValues={initial(source)}
        onFinish={(values) => send.mutate({ ...values, side: values.side ?? source?.side ?? 'his' })}
      >
        {source === null && (
          <Form.Item
            name="side"
            label={t('money:sources.side')}
            rules={[{ required: true, message: t('rules:required') }]}
          >
            <Select options={SIDES.map((value) => ({ value, label: t(`money:sides.${value}`) }))} />
          </Form.Item>
        )}
        <Form.Item
          name="name"
          label={t('money:sources.name')}
          rules={[{ required: true, whitespace: true, message: t('rules:required') }]}
        >
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="format" label={t('money:sources.format')}>
          <Select
            options={(['found', ...FORMATS, 'mapped'] as const).map((value) => ({
              value,
              label: t(`money:formats.${value}`),
            }))}
          />
        </Form.Item>
        {format === 'mapped' && <MapItems />}
        <FaultAlert error={fault} />
      </Form>
    </Modal>
  );
}

function initial(source: MoneySourceView | null): Partial<Values> {
  if (source === null) return { side: 'his', format: 'found', ...valuesOfMap(null) };
  const { format, name } = source;
  const map = typeof format === 'object' ? format : null;
  const chosen = format === null ? 'found' : typeof format === 'string' ? format : 'mapped';
  return { name, format: chosen, ...valuesOfMap(map) };
}

function formatOf(values: Values): StatementFormat | ColumnMap | null {
  if (values.format === 'mapped') return columnMapOf(values);
  return FORMATS.find((one) => one === values.format) ?? null;
}
