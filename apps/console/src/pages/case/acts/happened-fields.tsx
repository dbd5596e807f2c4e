import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { BeijingTime, CHANNELS } from '../../../cases/index.ts';
import styles from './acts.module.css';

/** For what was done earlier, or by telephone: when, and through which channel. */
export function HappenedFields({ call }: { call: boolean }) {
  const { t } = useTranslation(['caseActs', 'cases']);
  return (
    <div className={styles.pair}>
      <Form.Item name="at" label={t('caseActs:labels.at')} extra={t('caseActs:labels.atHint')}>
        <BeijingTime />
      </Form.Item>
      <Form.Item name="channel" label={t('caseActs:labels.channel')}>
        <Select
          allowClear
          placeholder={t('cases:channels.web')}
          options={CHANNELS.map((channel) => ({ value: channel, label: t(`cases:channels.${channel}`) }))}
        />
      </Form.Item>
      {call && (
        <Form.Item noStyle shouldUpdate={(before, now) => before.channel !== now.channel}>
          {({ getFieldValue }) =>
            getFieldValue('channel') === 'phone' && (
              <>
                <Form.Item
                  name={['call', 'caller']}
                  label={t('caseActs:labels.caller')}
                  extra={t('caseActs:labels.callerHint')}
                  rules={[{ required: true, whitespace: true, message: t('caseActs:missing') }]}
                >
                  <Input maxLength={60} autoComplete="off" />
                </Form.Item>
                <Form.Item name={['call', 'line']} label={t('caseActs:labels.line')}>
                  <Input maxLength={40} inputMode="tel" autoComplete="off" />
                </Form.Item>
                <Form.Item name={['call', 'endedAt']} label={t('caseActs:labels.callEnded')}>
                  <BeijingTime />
                </Form.Item>
              </>
            )
          }
        </Form.Item>
      )}
    </div>
  );
}
