import type { DowntimeView } from '@yinuo/api';
import { Checkbox, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { BeijingTime } from '../../../cases/index.ts';
import { FormDrawer } from '../../../kit/index.ts';
import { correctOutage } from '../../../watch/index.ts';
import { ReasonField } from './reason-field.tsx';

type Outage = DowntimeView['outages'][number];
const PARTIES = ['supplier', 'hospital', 'third-party'] as const;

interface Values {
  readonly from: string;
  readonly to: string | undefined;
  readonly party: (typeof PARTIES)[number];
  readonly struck?: boolean;
  readonly reason: string;
}

/** As `BeijingTime` takes it. */
const minuteOf = (text: string): string => `${text.slice(0, 16)}:00+08:00`;

/** Corrects an outage of the past: only what was changed is sent, with the reason. */
export function CorrectionForm({ outage, onClose }: { outage: Outage | undefined; onClose: () => void }) {
  const { t } = useTranslation(['watch', 'words']);
  return (
    <FormDrawer
      open={outage !== undefined}
      onClose={onClose}
      title={outage?.title ?? ''}
      hint={t('downtime.correctNote')}
      start={outage && shownOf(outage)}
      act={(values: Values, key) => correctOutage(outage?.id ?? '', changeOf(outage, values), key)}
      refresh={[['downtime'], ['status']]}
      done={t('downtime.wasCorrected')}
    >
      <Form.Item name="from" label={t('downtime.fields.from')} rules={[{ required: true }]}>
        <BeijingTime />
      </Form.Item>
      <Form.Item name="to" label={t('downtime.fields.to')}>
        <BeijingTime />
      </Form.Item>
      <Form.Item name="party" label={t('downtime.fields.party')}>
        <Select options={PARTIES.map((value) => ({ value, label: t(`words:parties.${value}`) }))} />
      </Form.Item>
      <Form.Item name="struck" valuePropName="checked">
        <Checkbox>{t('downtime.fields.struck')}</Checkbox>
      </Form.Item>
      <ReasonField />
    </FormDrawer>
  );
}

const shownOf = ({ from, to, party }: Outage) => ({
  from: minuteOf(from),
  to: to === null ? undefined : minuteOf(to),
  party,
});

function changeOf(outage: Outage | undefined, { from, to, party, struck, reason }: Values) {
  const shown = outage && shownOf(outage);
  return {
    reason,
    ...(from !== shown?.from && { from }),
    ...(to !== undefined && to !== shown?.to && { to }),
    ...(party !== shown?.party && { party }),
    ...(struck && { struck: true as const }),
  };
}
