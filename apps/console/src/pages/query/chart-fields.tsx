import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './query.module.css';

const TYPES = ['bar', 'stacked', 'line', 'pie'] as const;

/** Which columns of the answer are drawn, and how. */
export function ChartFields() {
  const { t } = useTranslation('analysis');
  return (
    <div className={styles.pair}>
      <Form.Item name="chartType" label={t('write.chart')}>
        <Select
          allowClear
          placeholder={t('write.noChart')}
          options={TYPES.map((value) => ({ value, label: t(`charts.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="chartX" label={t('write.chartX')}>
        <Input maxLength={63} />
      </Form.Item>
      <Form.Item name="chartY" label={t('write.chartY')}>
        <Select mode="tags" open={false} suffixIcon={null} maxCount={8} tokenSeparators={[',', ' ']} />
      </Form.Item>
    </div>
  );
}
