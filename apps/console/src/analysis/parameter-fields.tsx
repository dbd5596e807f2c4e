import type { QueryParameter } from '@yinuo/api';
import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../cases/index.ts';
import { useText } from '../i18n/index.ts';
import { DayInput } from '../kit/index.ts';

/** One field for each parameter, under `values`. */
export function ParameterFields({ parameters }: { parameters: readonly QueryParameter[] }) {
  const text = useText();
  return parameters.map((parameter) => (
    <Form.Item key={parameter.name} name={['values', parameter.name]} label={text(parameter.title)}>
      <Field type={parameter.type} />
    </Form.Item>
  ));
}

/** antd hands `value`, `onChange` and `id` down to the control. */
function Field({ type, ...control }: Pick<QueryParameter, 'type'>) {
  const { t } = useTranslation('analysis');
  const text = useText();
  const { items, nameOf } = useContracts();
  switch (type) {
    case 'contract':
      return (
        <Select
          {...control}
          allowClear
          placeholder={t('allContracts')}
          options={items
            .filter(({ state }) => state !== 'draft')
            .map(({ id }) => ({ value: id, label: text(nameOf(id)) }))}
        />
      );
    case 'date':
      return <DayInput {...control} />;
    case 'number':
      return <InputNumber {...control} style={{ width: '100%' }} />;
    case 'text':
      return <Input {...control} allowClear maxLength={100} />;
  }
}
