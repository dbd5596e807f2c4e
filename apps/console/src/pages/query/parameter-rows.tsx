import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { PRESETS } from './draft-of.ts';
import styles from './query.module.css';

const TYPES = ['contract', 'date', 'text', 'number'] as const;

/** The `:names` of the statement: of what kind, how they are called, what stands there at first. */
export function ParameterRows() {
  const { t } = useTranslation(['analysis', 'common', 'rules']);
  const required = [{ required: true, message: t('rules:required') }];
  const name = [...required, { pattern: /^[a-z][a-z0-9_]{0,39}$/, message: t('analysis:write.nameRule') }];
  return (
    <Form.List name="parameters">
      {(rows, { add, remove }) => (
        <Form.Item label={t('analysis:write.parameters')} extra={t('analysis:write.parametersHint')}>
          {rows.map((row) => (
            <div key={row.key} className={styles.parameter}>
              <Form.Item noStyle name={[row.name, 'name']} rules={name}>
                <Input aria-label={t('analysis:write.parameter')} placeholder={t('analysis:write.parameter')} />
              </Form.Item>
              <Form.Item noStyle name={[row.name, 'type']} rules={required}>
                <Select
                  aria-label={t('analysis:write.type')}
                  placeholder={t('analysis:write.type')}
                  options={TYPES.map((value) => ({ value, label: t(`analysis:types.${value}`) }))}
                />
              </Form.Item>
              <Form.Item noStyle name={[row.name, 'title']} rules={required}>
                <Input aria-label={t('analysis:write.label')} placeholder={t('analysis:write.label')} maxLength={40} />
              </Form.Item>
              <Form.Item noStyle name={[row.name, 'first']}>
                <FirstValue row={row.name} />
              </Form.Item>
              <Button
                type="text"
                icon={<DeleteOutlined />}
                aria-label={t('common:acts.remove')}
                onClick={() => remove(row.name)}
              />
            </div>
          ))}
          <Button
            size="small"
            icon={<PlusOutlined />}
            disabled={rows.length >= 12}
            onClick={() => add({ type: 'date' })}
          >
            {t('analysis:write.addParameter')}
          </Button>
        </Form.Item>
      )}
    </Form.List>
  );
}

interface FirstValueProps {
  readonly row: number;
  /** Handed down by the form's item. */
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (value: string | undefined) => void;
}

/** What stands in a parameter at first: of a date one of the days by preset, in words; of anything else what is typed. */
function FirstValue({ row, value, onChange, ...control }: FirstValueProps) {
  const { t } = useTranslation('analysis');
  const type: unknown = Form.useWatch(['parameters', row, 'type']);
  const shared = { ...control, allowClear: true, 'aria-label': t('write.first'), placeholder: t('write.first') };
  if (type !== 'date')
    return <Input {...shared} value={value} maxLength={100} onChange={({ target }) => onChange?.(target.value)} />;
  const words = PRESETS.map((preset) => ({ value: preset as string, label: t(`presets.${preset}`) }));
  const isDay = value !== undefined && value !== '' && !PRESETS.some((preset) => preset === value);
  const options = isDay ? [...words, { value, label: value }] : words;
  return (
    <Select {...shared} value={value || null} options={options} onChange={(one) => onChange?.(one ?? undefined)} />
  );
}
