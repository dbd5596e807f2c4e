import type { MoneySide, MoneySourceView, StatementFormat } from '@yinuo/api';
import { Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultAlert, useAction, useFieldFaults } from '../../../kit/index.ts';
import { addSource, changeSource } from '../calls.ts';
import styles from '../money.module.css';
import { ConnectionItems, connectionOf, connectionValues, type Kind } from './connection-items.tsx';
import { columnMapOf, isMapWhole, MapItems, type MapValues, type Sample, valuesOfMap } from './map-items.tsx';
import { PreviewBox } from './preview-box.tsx';

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

const WAYS: Readonly<Record<MoneySide, readonly Way[]>> = {
  orders: ['file', 'his-query'],
  his: ['file', 'his-pages', 'his-query'],
  bill: ['file', 'wechat-pay', 'his-query'],
  invoices: ['file', 'invoices', 'his-query'],
};

type Way = 'file' | Kind;
interface Values extends MapValues {
  readonly side: MoneySide;
  readonly name: string;
  readonly way: Way;
  /** `found`, a format's name, or `mapped`. */
  readonly format: string;
  readonly connection?: Readonly<Record<string, unknown>>;
}

interface SourceFormProps {
  readonly contract: string;
  readonly source: MoneySourceView | null;
  readonly onClose: () => void;
}

/** A source of one side: files or an interface; known formats are found by their header, own columns by a map. */
export function SourceForm({ contract, source, onClose }: SourceFormProps) {
  const { t } = useTranslation(['money', 'common']);
  const [form] = Form.useForm<Values>();
  const [fault, setFault] = useState<unknown>(null);
  const [sample, setSample] = useState<Sample>({ header: [], sheets: [] });
  const showFieldFaults = useFieldFaults(form);
  const way = Form.useWatch('way', form) ?? source?.kind ?? 'file';
  const format = Form.useWatch('format', form);
  const send = useAction({
    act: (values: Values, key) => save({ contract, source, values, key }),
    refresh: [['money']],
    done: t('money:sources.saved'),
    onDone: onClose,
    onFault: (error) => setFault(showFieldFaults(error) ? null : error),
  });
  const mapJson = () => {
    const map = columnMapOf(form.getFieldsValue(true));
    return form.getFieldValue('format') === 'mapped' && isMapWhole(map) ? JSON.stringify(map) : null;
  };
  return (
    <Modal
      open
      title={source === null ? t('money:sources.add') : t('money:sources.change')}
      okText={t('common:acts.save')}
      cancelText={t('common:acts.cancel')}
      confirmLoading={send.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      width={680}
    >
      <Form
        form={form}
        layout="vertical"
        className={styles.form}
        initialValues={initial(source)}
        onFinish={(values) => send.mutate({ ...values, way, side: values.side ?? source?.side ?? 'his' })}
      >
        <WhatItIs isNew={source === null} />
        {way === 'file' && <FormatItem />}
        {way !== 'file' && <ConnectionItems kind={way} secrets={source?.secrets ?? []} />}
        {way === 'file' && <PreviewBox contract={contract} map={mapJson} onSample={setSample} />}
        {isMapped(way, format) && <MapItems sample={sample} />}
        <FaultAlert error={fault} />
      </Form>
    </Modal>
  );
}

/** A query's columns are its own, so they are always mapped. */
const isMapped = (way: Way, format: string | undefined) =>
  way === 'his-query' || (way === 'file' && format === 'mapped');

/** Side, name and way; side and way are what a source is and do not change. */
function WhatItIs({ isNew }: { isNew: boolean }) {
  const { t } = useTranslation(['money', 'rules']);
  const form = Form.useFormInstance<Values>();
  const side = Form.useWatch('side', form) ?? 'his';
  const required = { required: true, message: t('rules:required') };
  return (
    <>
      {isNew && (
        <div className={styles.sides}>
          <Form.Item name="side" label={t('money:sources.side')} rules={[required]}>
            <Select
              options={SIDES.map((value) => ({ value, label: t(`money:sides.${value}`) }))}
              onChange={() => form.setFieldValue('way', 'file')}
            />
          </Form.Item>
          <Form.Item name="way" label={t('money:sources.way')} rules={[required]}>
            <Select options={WAYS[side].map((value) => ({ value, label: t(`money:sources.ways.${value}`) }))} />
          </Form.Item>
        </div>
      )}
      <Form.Item name="name" label={t('money:sources.name')} rules={[{ ...required, whitespace: true }]}>
        <Input maxLength={60} />
      </Form.Item>
    </>
  );
}

function FormatItem() {
  const { t } = useTranslation('money');
  const options = (['found', ...FORMATS, 'mapped'] as const).map((value) => ({ value, label: t(`formats.${value}`) }));
  return (
    <Form.Item name="format" label={t('sources.format')}>
      <Select options={options} />
    </Form.Item>
  );
}

interface Saving {
  readonly contract: string;
  readonly source: MoneySourceView | null;
  readonly values: Values;
  readonly key: string;
}

function save({ contract, source, values, key }: Saving): Promise<MoneySourceView> {
  const { way, side, name } = values;
  const format = isMapped(way, values.format) ? columnMapOf(values) : knownFormat(values.format);
  const connection =
    way === 'file' ? {} : { connection: connectionOf(way, values.connection, source?.connection?.address) };
  // Fetched files have a form of their own; only a query's columns are told.
  const isTold = way === 'file' || way === 'his-query';
  if (source === null)
    return addSource({ contract, side, name, ...(isTold && format !== null ? { format } : {}), ...connection }, key);
  return changeSource(source.id, { name, ...(isTold ? { format } : {}), ...connection });
}

function initial(source: MoneySourceView | null): Partial<Values> {
  if (source === null)
    return { side: 'his', way: 'file', format: 'found', connection: connectionValues(null), ...valuesOfMap(null) };
  const { format, name, kind } = source;
  const map = typeof format === 'object' ? format : null;
  const chosen = format === null ? 'found' : typeof format === 'string' ? format : 'mapped';
  return { name, way: kind, format: chosen, connection: connectionValues(source), ...valuesOfMap(map) };
}

const knownFormat = (name: string): StatementFormat | null => FORMATS.find((one) => one === name) ?? null;
