import { POST_KINDS } from '@yinuo/api';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useContracts } from '../../../cases/index.ts';
import { beijingToday } from '../../../clock/index.ts';
import { useText } from '../../../i18n/index.ts';
import { DayInput, DetailDrawer, FaultAlert, useAction, useFieldFaults } from '../../../kit/index.ts';
import { foundPost, type NewPost } from '../people-calls.ts';
import { ColleagueField } from './colleague-field.tsx';

type Values = NewPost;

/** A new position with its first holder; its title is proposed from its kind. */
export function PostForm({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t, i18n } = useTranslation(['people', 'common']);
  const text = useText();
  const { items: contracts, nameOf } = useContracts();
  const [form] = Form.useForm<Values>();
  const [fault, setFault] = useState<unknown>(null);
  const showFieldFaults = useFieldFaults(form);
  const save = useAction({
    act: ({ since, contract, ...values }: Values, key) =>
      foundPost({ ...values, ...(contract && { contract }), since }, key),
    refresh: [['posts']],
    onDone: () => {
      setFault(null);
      onClose();
    },
    onFault: (error) => setFault(showFieldFaults(error) ? null : error),
  });
  const propose = (kind: NewPost['kind']) => {
    const title = (language: 'zh' | 'en') => i18n.getFixedT(language, 'people')(`post.kinds.${kind}`);
    if (kind !== 'other') form.setFieldsValue({ title: { zh: title('zh'), en: title('en') } });
  };
  const required = { required: true, message: t('required') };
  return (
    <DetailDrawer
      open={open}
      onClose={onClose}
      width={480}
      title={t('post.add')}
      actions={
        <>
          <Button onClick={onClose}>{t('common:acts.cancel')}</Button>
          <Button type="primary" loading={save.isPending} onClick={() => form.submit()}>
            {t('common:acts.save')}
          </Button>
        </>
      }
    >
      <FaultAlert error={fault} />
      <Form<Values>
        form={form}
        layout="vertical"
        initialValues={{ since: beijingToday() }}
        onFinish={(values) => save.mutate(values)}
      >
        <Form.Item name="kind" label={t('post.kind')} rules={[required]}>
          <Select
            onChange={propose}
            options={POST_KINDS.map((value) => ({ value, label: t(`post.kinds.${value}`) }))}
          />
        </Form.Item>
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
      </Form>
    </DetailDrawer>
  );
}
