import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { BeijingTime } from '../../cases/index.ts';
import styles from './report.module.css';

/** What the call log keeps of a telephone call (ZK-5); shown while the channel is the telephone. */
export function CallFields() {
  const { t } = useTranslation('report');
  return (
    <Form.Item noStyle shouldUpdate={(before, now) => before.channel !== now.channel}>
      {({ getFieldValue }) =>
        getFieldValue('channel') === 'phone' && (
          <fieldset className={styles.patient}>
            <legend>{t('fields.call')}</legend>
            <p className={styles.masked}>{t('fields.callHint')}</p>
            <Form.Item name={['call', 'caller']} label={t('fields.caller')}>
              <Input maxLength={60} autoComplete="off" />
            </Form.Item>
            <Form.Item name={['call', 'line']} label={t('fields.line')}>
              <Input maxLength={40} inputMode="tel" autoComplete="off" />
            </Form.Item>
            <Form.Item name={['call', 'endedAt']} label={t('fields.endedAt')}>
              <BeijingTime />
            </Form.Item>
            <Form.Item name={['call', 'summary']} label={t('fields.summary')} className={styles.wide ?? ''}>
              <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} />
            </Form.Item>
          </fieldset>
        )
      }
    </Form.Item>
  );
}
