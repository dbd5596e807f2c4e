import { useQuery } from '@tanstack/react-query';
import type { DocumentKindView } from '@yinuo/api';
import { Form, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listCases, useContracts } from '../../../cases/index.ts';
import { now } from '../../../clock/index.ts';
import { usePeriodWords } from '../../../documents/index.ts';
import { useText } from '../../../i18n/index.ts';
import { type PeriodSort, periodsOfContract } from './periods.ts';

/** Those that the contract demands stand first. */
export function KindField({ kinds }: { kinds: readonly DocumentKindView[] }) {
  const { t } = useTranslation(['documents', 'rules']);
  const text = useText();
  const form = Form.useFormInstance();
  const options = (owed: boolean) =>
    kinds
      .filter((one) => one.owed.length > 0 === owed)
      .map((one) => ({
        value: one.kind,
        label: [text(one.title), [...new Set(one.owed.map(({ clause }) => clause))].join('、')]
          .filter(Boolean)
          .join(' · '),
      }));
  const groups = [
    { label: t('ask.owed'), options: options(true) },
    { label: t('ask.others'), options: options(false) },
  ];
  return (
    <Form.Item name="kind" label={t('ask.kind')} rules={[{ required: true, message: t('rules:required') }]}>
      <Select
        options={groups.filter((group) => group.options.length > 0)}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={() => form.setFieldValue('period', undefined)}
      />
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
        onChange={() => form.setFieldsValue({ case: undefined, parts: undefined, period: undefined })}
      />
    </Form.Item>
  );
}

const BACK: Readonly<Record<PeriodSort, number>> = { week: 60, month: 36, quarter: 12, year: 5, term: 1 };

/** The periods for which a kind is made. */
export function PeriodField({ sorts }: { sorts: readonly PeriodSort[] }) {
  const { t } = useTranslation(['documents', 'rules']);
  const periodWords = usePeriodWords();
  const { items } = useContracts();
  const form = Form.useFormInstance();
  const contract: unknown = Form.useWatch('contract', form);
  const life = items.find(({ id }) => id === contract);
  const chosen: unknown = Form.useWatch('period', form);
  const groups = sorts.map((sort) => ({
    label: t(`ask.sorts.${sort}`),
    options:
      life === undefined
        ? []
        : periodsOfContract(sort, life, now(), BACK[sort]).map((one) => ({
            value: one.name,
            label: periodWords(one),
          })),
  }));
  // The period before this one is what is usually owed now.
  const first = groups[0]?.options[1]?.value ?? groups[0]?.options[0]?.value;
  useEffect(() => {
    if (chosen === undefined && first !== undefined) form.setFieldValue('period', first);
  }, [form, chosen, first]);
  return (
    <Form.Item
      name="period"
      label={t('ask.period')}
      extra={t('ask.periodHint')}
      rules={[{ required: true, message: t('rules:required') }]}
    >
      <Select options={groups} showSearch={{ optionFilterProp: 'label' }} />
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
