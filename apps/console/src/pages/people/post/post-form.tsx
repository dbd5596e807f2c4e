import { POST_KINDS } from '@yinuo/api';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../../cases/index.ts';
import { beijingToday } from '../../../clock/index.ts';
import { useText } from '../../../i18n/index.ts';
import { DayInput, FormDrawer } from '../../../kit/index.ts';
import { foundPost, type NewPost } from '../people-calls.ts';
import { ColleagueField } from './colleague-field.tsx';

/** A new position with its first holder; its title is proposed from its kind. */
export function PostForm({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation('people');
  const text = useText();
  const { items: contracts, nameOf } = useContracts();
  const required = { required: true, message: t('required') };
  return (
    <FormDrawer
      open={open}
      onClose={onClose}
      title={t('post.add')}
      start={{ since: beijingToday() }}
      act={({ since, contract, ...values }: NewPost, key) =>
        foundPost({ ...values, ...(contract && { contract }), since }, key)
      }
      refresh={[['posts']]}
    >
      <KindField />
      <Form.Item name={['title', 'zh']} label={t('post.titleZh')} rules={[required]}>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name={['title', 'en']} label={t('post.titleEn')} rules={[required]}>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name="contract" label={t('post.contract')} extra={t('post.contractHint')}>
        <Select allowClear options={contracts.map(({ id }) => ({ value: id, label: text(nameOf(id)) }))} />
      </Form.Item>
      <ColleagueField name="person" label={t('post.holder')} />
      <Form.Item name="since" label={t('post.day')} rules={[required]}>
        <DayInput />
      </Form.Item>
    </FormDrawer>
  );
}

/** Its kind proposes the title. */
function KindField() {
  const { t, i18n } = useTranslation('people');
  const form = Form.useFormInstance<NewPost>();
  const propose = (kind: NewPost['kind']) => {
    const title = (language: 'zh' | 'en') => i18n.getFixedT(language, 'people')(`post.kinds.${kind}`);
    if (kind !== 'other') form.setFieldsValue({ title: { zh: title('zh'), en: title('en') } });
  };
  return (
    <Form.Item name="kind" label={t('post.kind')} rules={[{ required: true, message: t('required') }]}>
      <Select onChange={propose} options={POST_KINDS.map((value) => ({ value, label: t(`post.kinds.${value}`) }))} />
    </Form.Item>
  );
}
