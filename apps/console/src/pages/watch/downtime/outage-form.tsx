import { useQuery } from '@tanstack/react-query';
import type { DowntimeView } from '@yinuo/api';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { BeijingTime, listCases } from '../../../cases/index.ts';
import { FormDrawer } from '../../../kit/index.ts';
import { enterOutage } from '../../../watch/index.ts';
import { AssetField } from '../asset-field.tsx';
import { ReasonField } from './reason-field.tsx';

interface Values {
  readonly asset: string;
  readonly title: string;
  readonly from: string;
  readonly to?: string;
  readonly case?: string;
  readonly reason: string;
}

type Reported = DowntimeView['reported'][number];

interface Props {
  readonly contract: string;
  readonly open: boolean;
  /** The case that it is entered from: what it says stands in the form. */
  readonly reported?: Reported;
  readonly onClose: () => void;
}

/** Enters an outage that people reported and no probe saw. */
export function OutageForm({ contract, open, reported, onClose }: Props) {
  const { t } = useTranslation('watch');
  const cases = useQuery({
    queryKey: ['cases', 'for-outage', contract],
    queryFn: () => listCases({ contract, kind: 'fault', limit: '50' }),
    enabled: open,
  });
  // A case may be older than those that are listed.
  const listed = cases.data?.items ?? [];
  const missing =
    reported && !listed.some(({ id }) => id === reported.case)
      ? [{ id: reported.case, number: reported.number, title: reported.title }]
      : [];
  return (
    <FormDrawer
      open={open}
      onClose={onClose}
      title={t('downtime.enter')}
      start={reported && { ...saidBy(reported), reason: t('downtime.asReported', { number: reported.number }) }}
      act={({ to, case: found, ...values }: Values, key) =>
        enterOutage({ contract, ...values, to: to ?? null, case: found ?? null }, key)
      }
      refresh={[['downtime'], ['status']]}
      done={t('downtime.entered')}
    >
      <AssetField contract={contract} enabled={open} name="asset" label={t('downtime.fields.asset')} required />
      <Form.Item name="title" label={t('downtime.fields.title')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={120} autoComplete="off" />
      </Form.Item>
      <Form.Item name="from" label={t('downtime.fields.from')} rules={[{ required: true }]}>
        <BeijingTime />
      </Form.Item>
      <Form.Item name="to" label={t('downtime.fields.to')} extra={t('downtime.fields.toHint')}>
        <BeijingTime />
      </Form.Item>
      <Form.Item name="case" label={t('downtime.fields.case')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={[...listed, ...missing].map(({ id, number, title }) => ({
            value: id,
            label: `${number} ${title}`,
          }))}
        />
      </Form.Item>
      <ReasonField />
    </FormDrawer>
  );
}

/** As `BeijingTime` takes it. */
const minuteOf = (text: string): string => `${text.slice(0, 16)}:00+08:00`;

const saidBy = ({ case: found, title, asset, from, to }: Reported) => ({
  case: found,
  title: title.slice(0, 120),
  from: minuteOf(from),
  ...(asset !== null && { asset }),
  ...(to !== null && { to: minuteOf(to) }),
});
