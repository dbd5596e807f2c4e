import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { BeijingTime } from '../../../cases/index.ts';
import { FormDrawer } from '../../../kit/index.ts';
import { planWork } from '../../../watch/index.ts';
import { AssetField } from '../asset-field.tsx';

interface WorkFormProps {
  readonly contract: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

interface Values {
  readonly title: string;
  readonly change: string;
  readonly assets?: string[];
  readonly from: string;
  readonly to: string;
  readonly impact?: string;
}

/** Plans work ahead, with the number of its change. */
export function WorkForm({ contract, open, onClose }: WorkFormProps) {
  const { t } = useTranslation('watch');
  return (
    <FormDrawer
      open={open}
      onClose={onClose}
      title={t('works.add')}
      act={({ assets = [], impact, ...values }: Values, key) =>
        planWork({ contract, ...values, assets: assets.length > 0 ? assets : null, impact: impact || null }, key)
      }
      refresh={[['works'], ['status']]}
      done={t('works.planned')}
    >
      <Form.Item name="title" label={t('works.fields.title')} rules={[{ required: true, whitespace: true }]}>
        <Input maxLength={120} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="change"
        label={t('works.fields.change')}
        extra={t('works.fields.changeHint')}
        rules={[{ required: true, whitespace: true }]}
      >
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name="from" label={t('works.fields.from')} rules={[{ required: true }]}>
        <BeijingTime />
      </Form.Item>
      <Form.Item name="to" label={t('works.fields.to')} rules={[{ required: true }]}>
        <BeijingTime />
      </Form.Item>
      <AssetField
        contract={contract}
        enabled={open}
        name="assets"
        label={t('works.fields.assets')}
        extra={t('works.fields.assetsHint')}
        multiple
      />
      <Form.Item name="impact" label={t('works.fields.impact')}>
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
    </FormDrawer>
  );
}
