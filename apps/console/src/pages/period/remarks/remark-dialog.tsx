import type { PeriodDetail } from '@yinuo/api';
import { Form, Input, Modal, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/index.ts';
import { FaultAlert, useAction, useFieldFaults } from '../../../kit/index.ts';
import { addRemark } from '../../../settlement/index.ts';
import { refreshedBy } from '../refreshed-by.ts';
import { aboutsOf } from './abouts-of.ts';

interface Values {
  readonly sort: 'comment' | 'dispute';
  readonly about?: string;
  readonly text: string;
}

/** A comment, or a dispute with its reason, about the whole or one line of it. */
export function RemarkDialog({ detail, onClose }: { detail: PeriodDetail; onClose: () => void }) {
  const { t } = useTranslation(['periods', 'common', 'rules']);
  const text = useText();
  const [form] = Form.useForm<Values>();
  const [fault, setFault] = useState<unknown>(null);
  const showFieldFaults = useFieldFaults(form);
  const sort = Form.useWatch('sort', form) ?? 'comment';
  const abouts = aboutsOf(detail.figures, text);
  const path = { id: detail.contract.id, period: detail.name };
  const send = useAction<Values>({
    act: ({ about, text: words, ...rest }, key) => {
      const chosen = abouts.flatMap(({ options }) => options).find(({ value }) => value === about)?.about;
      return addRemark(path, { ...rest, text: words.trim(), ...(chosen && { about: chosen }) }, key);
    },
    refresh: refreshedBy(path),
    onDone: onClose,
    onFault: (error) => {
      if (!showFieldFaults(error)) setFault(error);
    },
  });
  return (
    <Modal
      open
      title={t('acts.remark')}
      okText={t('remarks.submit')}
      cancelText={t('common:acts.cancel')}
      confirmLoading={send.isPending}
      onOk={form.submit}
      onCancel={onClose}
      destroyOnHidden
    >
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark="optional"
        initialValues={{ sort: 'comment' }}
        onFinish={(values) => {
          setFault(null);
          send.mutate(values);
        }}
      >
        <Form.Item name="sort" required label={t('remarks.sort')} extra={t('remarks.sortHint')}>
          <Segmented
            options={(['comment', 'dispute'] as const).map((value) => ({ value, label: t(`remarks.sorts.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="about" label={t('remarks.about')}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            placeholder={t('remarks.aboutAll')}
            options={abouts.map(({ group, options }) => ({
              label: t(`figures.${group}`),
              options: options.map(({ value, label }) => ({ value, label })),
            }))}
          />
        </Form.Item>
        <Form.Item
          name="text"
          label={t(sort === 'dispute' ? 'remarks.reason' : 'remarks.text')}
          rules={[{ required: true, whitespace: true, message: t('rules:required') }]}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={2000} />
        </Form.Item>
        <FaultAlert error={fault} />
      </Form>
    </Modal>
  );
}
