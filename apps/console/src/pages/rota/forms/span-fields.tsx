import { Checkbox, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '../calendar/days.ts';
import styles from './forms.module.css';
import { InstantField } from './instant-field.tsx';

/** A span of whole days, as the API takes it. */
export const daysAsSpan = (from: string, to: string) => ({
  startsAt: `${from}T00:00:00+08:00`,
  endsAt: `${addDays(to, 1)}T00:00:00+08:00`,
});

/** From and until: whole days as a rule, times on request. */
export function SpanFields() {
  const { t } = useTranslation('rota');
  const form = Form.useFormInstance();
  const [whole, setWhole] = useState(true);
  const startsAt: unknown = Form.useWatch('startsAt', form);
  const choose = (next: boolean): void => {
    setWhole(next);
    const { startsAt: starts, endsAt: ends }: Partial<Record<'startsAt' | 'endsAt', string>> = form.getFieldsValue();
    if (starts === undefined || ends === undefined) return;
    const last = addDays(ends.slice(0, 10), ends.slice(11, 16) === '00:00' ? -1 : 0);
    const day = starts.slice(0, 10);
    if (next) form.setFieldsValue(daysAsSpan(day, last < day ? day : last));
    else form.setFieldsValue({ startsAt: `${day}T08:00:00+08:00`, endsAt: `${last}T18:00:00+08:00` });
  };
  const after = {
    validator: (_rule: unknown, ends: string | undefined) =>
      ends === undefined || typeof startsAt !== 'string' || Date.parse(ends) > Date.parse(startsAt)
        ? Promise.resolve()
        : Promise.reject(new Error(t('endsBeforeStart'))),
  };
  return (
    <>
      <Checkbox className={styles.whole ?? ''} checked={whole} onChange={({ target }) => choose(target.checked)}>
        {t('shift.whole')}
      </Checkbox>
      <div className={styles.span}>
        <Form.Item name="startsAt" label={t('shift.starts')} rules={[{ required: true }]}>
          <InstantField whole={whole} label={t('shift.starts')} />
        </Form.Item>
        <Form.Item
          name="endsAt"
          label={t('shift.ends')}
          dependencies={['startsAt']}
          rules={[{ required: true }, after]}
        >
          <InstantField whole={whole} end label={t('shift.ends')} />
        </Form.Item>
      </div>
    </>
  );
}
