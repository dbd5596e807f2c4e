import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { OrganisationView } from '@yinuo/api';
import { Button, Form, Select } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkContract, foundContract, listOrganisations } from '../../contracts/index.ts';
import { useText } from '../../i18n/index.ts';
import { DayInput, Page, Panel, useAction, useFieldFaults } from '../../kit/index.ts';
import styles from './amend.module.css';
import { CheckResult } from './check-result.tsx';
import { useCheck } from './use-check.ts';
import { YamlEditor } from './yaml-editor.tsx';

interface Parties {
  readonly hospital: string;
  readonly supplier: string;
  readonly thirdParties?: readonly string[];
  readonly signedOn?: string;
}

/** 导入合同: a contract file, checked line by line, and who its parties are. */
export function FoundPage() {
  const { t } = useTranslation('contracts');
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [form] = Form.useForm<Parties>();
  const showFieldFaults = useFieldFaults(form);
  const reveal = useRef<(line: number) => void>(() => undefined);
  const check = useCheck(text, (yaml) => checkContract({ yaml }));
  const save = useAction({
    act: ({ signedOn, thirdParties = [], ...sides }: Parties, intentKey) =>
      foundContract(
        {
          yaml: text,
          ...sides,
          thirdParties: [...thirdParties],
          ...(signedOn ? { signedOn } : {}),
        },
        intentKey,
      ),
    refresh: [['contracts']],
    done: t('amend.savedFound'),
    onDone: ({ id }) => void navigate({ to: '/contracts/$id', params: { id } }),
    onFault: (error) => showFieldFaults(error) || check.refused(error),
  });
  return (
    <Page
      title={t('amend.foundTitle')}
      lead={t('amend.foundLead')}
      crumbs={[{ label: t('title'), to: '/contracts' }, { label: t('amend.foundTitle') }]}
      actions={
        <>
          <Button onClick={check.check} loading={check.checking} disabled={text.trim() === ''}>
            {t('amend.check')}
          </Button>
          <Button type="primary" disabled={!check.clean} loading={save.isPending} onClick={form.submit}>
            {t('amend.saveFound')}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <YamlEditor value={text} onChange={setText} faults={check.result?.faults ?? []} reveal={reveal} />
        <div className={styles.side}>
          <CheckResult
            result={check.result}
            checking={check.checking}
            amending={false}
            onLine={(line) => reveal.current(line)}
          />
          <Panel title={t('overview.parties')}>
            <Form form={form} layout="vertical" onFinish={save.mutate} disabled={save.isPending}>
              <Form.Item name="hospital" label={t('amend.hospital')} rules={[{ required: true }]}>
                <OrganisationSelect side="hospital" />
              </Form.Item>
              <Form.Item name="supplier" label={t('amend.supplier')} rules={[{ required: true }]}>
                <OrganisationSelect side="supplier" />
              </Form.Item>
              <Form.Item name="thirdParties" label={t('amend.thirdParties')}>
                <OrganisationSelect side="third-party" several />
              </Form.Item>
              <Form.Item name="signedOn" label={t('amend.signedOn')} extra={t('amend.signedHint')}>
                <DayInput />
              </Form.Item>
            </Form>
          </Panel>
        </div>
      </div>
    </Page>
  );
}

interface OrganisationSelectProps {
  readonly side: OrganisationView['side'];
  readonly several?: boolean;
  // Given by the form item.
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
}

function OrganisationSelect({ side, several = false, ...field }: OrganisationSelectProps) {
  const text = useText();
  const query = useQuery({ queryKey: ['organisations', side], queryFn: () => listOrganisations(side) });
  return (
    <Select
      {...field}
      {...(several ? { mode: 'multiple' as const } : {})}
      showSearch={{ optionFilterProp: 'label' }}
      loading={query.isFetching}
      options={(query.data?.items ?? []).map(({ id, name }) => ({ value: id, label: text(name) }))}
    />
  );
}
