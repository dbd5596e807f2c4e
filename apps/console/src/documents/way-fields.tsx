import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Delivery } from './calls.ts';

/** What must be known of an act on the way of a document. */
export interface WayValues {
  readonly reason?: string;
  readonly to?: string;
  readonly way?: Delivery['way'];
  readonly place?: string;
  readonly number?: string;
}

const WAYS = ['desk', 'paper', 'mail', 'wechat', 'other'] as const;

/** To whom it goes, and how. */
export function DeliverFields() {
  const { t } = useTranslation(['documents', 'rules']);
  return (
    <>
      <Form.Item name="to" label={t('way.to')} rules={[{ required: true, message: t('rules:required') }]}>
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="way" label={t('way.how')} initialValue="paper">
        <Select options={WAYS.map((way) => ({ value: way, label: t(`way.ways.${way}`) }))} />
      </Form.Item>
    </>
  );
}

/** Where the paper lies; of a single one its own number. */
export function ArchiveFields({ single }: { single: boolean }) {
  const { t } = useTranslation(['documents', 'rules']);
  return (
    <>
      <Form.Item name="place" label={t('way.place')} rules={[{ required: true, message: t('rules:required') }]}>
        <Input maxLength={120} placeholder={t('way.placeHint')} />
      </Form.Item>
      {single && (
        <Form.Item name="number" label={t('way.number')} extra={t('way.numberHint')}>
          <Input maxLength={60} />
        </Form.Item>
      )}
    </>
  );
}
