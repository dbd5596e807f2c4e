import { useQuery } from '@tanstack/react-query';
import { Form, Radio, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listCases, useContracts } from '../../../cases/index.ts';
import { DOCUMENT_KINDS } from '../../../documents/index.ts';
import { useText } from '../../../i18n/index.ts';
import styles from '../documents.module.css';
import { monthsBack } from './months.ts';

export function KindField() {
  const { t } = useTranslation('documents');
  return (
    <Form.Item name="kind" label={t('ask.kind')}>
      <Radio.Group className={styles.kinds ?? ''}>
        {DOCUMENT_KINDS.map((kind) => (
          <Radio key={kind} value={kind} className={styles.kind ?? ''}>
            {t(`kinds.${kind}`)} · {t(`formats.${kind}`)}
            <div className={styles.hint}>{t(`ask.hints.${kind}`)}</div>
          </Radio>
        ))}
      </Radio.Group>
    </Form.Item>
  );
}

export function ContractField() {
  const { t } = useTranslation(['documents', 'rules']);
  const text = useText();
  const { items, nameOf } = useContracts();
  const form = Form.useFormInstance();
  const only = items.length === 1 ? items[0]?.id : undefined;
  useEffect(() => {
    if (only !== undefined) form.setFieldValue('contract', only);
  }, [form, only]);
  return (
    <Form.Item name="contract" label={t('ask.contract')} rules={[{ required: true, message: t('rules:required') }]}>
      <Select
        options={items.map(({ id }) => ({ value: id, label: text(nameOf(id)) }))}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={() => form.setFieldsValue({ case: undefined, parts: undefined })}
      />
    </Form.Item>
  );
}

/** The month before this one is what is usually owed now. */
export function MonthField() {
  const { t } = useTranslation(['documents', 'rules']);
  const months = monthsBack(Date.now(), 36);
  return (
    <Form.Item
      name="month"
      label={t('ask.month')}
      extra={t('ask.monthHint')}
      initialValue={months[1]}
      rules={[{ required: true, message: t('rules:required') }]}
    >
      <Select options={months.map((month) => ({ value: month, label: month }))} showSearch />
    </Form.Item>
  );
}

const PAUSE_MS = 300;

/** A fault by its number or the words of its title, searched at the server. */
export function CaseField({ contract }: { contract: string | undefined }) {
  const { t } = useTranslation(['documents', 'rules']);
  const form = Form.useFormInstance();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setAsked(typed.trim()), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [typed]);
  const query = useQuery({
    queryKey: ['document-cases', contract, asked],
    queryFn: () =>
      listCases({
        kind: 'fault,disaster,vulnerability',
        sort: '-reported',
        limit: '30',
        ...(contract !== undefined && { contract }),
        ...(asked !== '' && { q: asked }),
      }),
  });
  const cases = query.data?.items ?? [];
  return (
    <Form.Item name="case" label={t('ask.case')} rules={[{ required: true, message: t('rules:required') }]}>
      <Select
        showSearch={{ filterOption: false, onSearch: setTyped }}
        placeholder={t('ask.casePlaceholder')}
        loading={query.isFetching}
        notFoundContent={query.isFetching ? null : t('ask.caseNone')}
        options={cases.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
        onChange={(id: string) => {
          const found = cases.find((one) => one.id === id);
          form.setFieldsValue({ parts: undefined, ...(found && { contract: found.contract }) });
        }}
      />
    </Form.Item>
  );
}
