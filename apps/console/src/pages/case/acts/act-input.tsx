import { useQuery } from '@tanstack/react-query';
import type { CaseDetail } from '@yinuo/api';
import { Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../../api/index.ts';
import { useCan } from '../../../app/session.ts';
import { BeijingTime, useContract } from '../../../cases/index.ts';
import { beijingToday } from '../../../clock/index.ts';
import { useText } from '../../../i18n/index.ts';
import type { FieldInput } from './act-forms.ts';
import { CasePicker } from './case-picker.tsx';

interface ActInputProps {
  readonly of: CaseDetail;
  readonly field: FieldInput & { readonly label: string };
  /** Handed in by the form. */
  readonly id?: string;
  readonly value?: never;
  readonly onChange?: never;
}

/** The control of one field of an act. */
export function ActInput({ of, field, ...control }: ActInputProps) {
  const { t } = useTranslation('caseActs');
  switch (field.as) {
    case 'line':
      return <Input {...control} maxLength={field.max} autoComplete="off" />;
    case 'text':
      return <Input.TextArea {...control} maxLength={field.max} autoSize={{ minRows: 3, maxRows: 12 }} />;
    case 'choice':
      return (
        <Radio.Group
          {...control}
          optionType="button"
          buttonStyle="solid"
          options={field.options.map((value) => ({
            value,
            label: t(`choices.${field.label}.${value}`, { defaultValue: value }),
          }))}
        />
      );
    case 'agree':
      return (
        <Radio.Group
          {...control}
          optionType="button"
          buttonStyle="solid"
          options={[
            { value: true, label: t('choices.agree.yes') },
            { value: false, label: t('choices.agree.no') },
          ]}
        />
      );
    case 'moment':
      return <BeijingTime {...control} />;
    case 'person':
      return <PersonInput of={of} {...control} />;
    case 'attachments':
      return (
        <Select
          {...control}
          mode="multiple"
          allowClear
          placeholder={t('noFiles')}
          notFoundContent={t('noAttachments')}
          showSearch={{ optionFilterProp: 'label' }}
          options={of.attachments.map(({ id, name }) => ({ value: id, label: name }))}
        />
      );
    case 'case':
      return <CasePicker of={of} {...control} />;
    default:
      return <ContractWordInput of={of} as={field.as} {...control} />;
  }
}

type Inner = Omit<ActInputProps, 'field'>;

/** People of the supplier: who may be put on the rota may be given the work. */
function PersonInput({ of, ...control }: Inner) {
  const { t } = useTranslation('caseActs');
  const can = useCan();
  const today = beijingToday();
  const rota = useQuery({
    queryKey: ['case-rota', of.contract, today],
    queryFn: () =>
      bodyOf(api.GET('/api/rota', { params: { query: { contract: of.contract, from: today, to: today } } })),
    enabled: can('rota.read'),
  });
  const { now, candidates = [] } = rota.data ?? {};
  const onDuty = [now?.primary?.id, now?.backup?.id];
  const label = ({ id, name }: { id: string; name: string }) => (onDuty.includes(id) ? t('onDuty', { name }) : name);
  return (
    <Select
      {...control}
      allowClear
      loading={rota.isLoading}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={t('choosePerson')}
      options={candidates.map((person) => ({ value: person.id, label: label(person) }))}
    />
  );
}

/** Severity, module or third party: all named by the contract. */
function ContractWordInput({ of, as, ...control }: Inner & { as: 'severity' | 'module' | 'third-party' }) {
  const { t } = useTranslation('caseActs');
  const text = useText();
  const { data } = useContract(of.contract);
  const severities = data?.kinds.find(({ kind }) => kind === of.kind)?.severities ?? [];
  const parties = data?.parties.filter(({ side }) => side === 'third-party') ?? [];
  const options = {
    severity: severities.map(({ id, title }) => ({ value: id, label: text(title), disabled: id === of.severity })),
    module: data?.modules.map(({ id, title }) => ({ value: id, label: text(title) })) ?? [],
    'third-party': parties.map(({ orgId, name }) => ({ value: orgId, label: text(name) })),
  }[as];
  return (
    <Select
      {...control}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={t('choose')}
      notFoundContent={t('noneInContract')}
      options={options}
    />
  );
}
