import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkAmendment, proposeAmendment, readContract, readYaml } from '../../contracts/index.ts';
import { Page, useAction } from '../../kit/index.ts';
import styles from './amend.module.css';
import { CheckResult } from './check-result.tsx';
import { useCheck } from './use-check.ts';
import { YamlEditor } from './yaml-editor.tsx';

/** 提出修订: the next version of a contract, checked line by line before it goes to the other side. */
export function AmendPage() {
  const { t } = useTranslation('contracts');
  const { id } = useParams({ from: '/shell/contracts/$id/amend' });
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const reveal = useRef<(line: number) => void>(() => undefined);
  const contract = useQuery({ queryKey: ['contract', id], queryFn: () => readContract(id) });
  const check = useCheck(text, (yaml) => checkAmendment(id, { yaml }));
  const latest = contract.data?.versions.at(-1)?.version;
  const base = useAction({ act: (version: number) => readYaml(id, version), done: false, onDone: setText });
  const save = useAction({
    act: (yaml: string, intentKey) => proposeAmendment(id, { yaml }, intentKey),
    refresh: [['amendments', id]],
    done: t('amend.saved'),
    onDone: () => void navigate({ to: '/contracts/$id', params: { id }, search: { tab: 'versions' } }),
    onFault: check.refused,
  });
  return (
    <Page
      title={t('amend.title')}
      lead={t('amend.lead')}
      crumbs={[
        { label: t('title'), to: '/contracts' },
        { label: contract.data?.code ?? '…', to: `/contracts/${id}` },
        { label: t('amend.title') },
      ]}
      actions={
        <>
          <Button onClick={check.check} loading={check.checking} disabled={text.trim() === ''}>
            {t('amend.check')}
          </Button>
          <Button type="primary" disabled={!check.clean} loading={save.isPending} onClick={() => save.mutate(text)}>
            {t('amend.save')}
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <YamlEditor
          value={text}
          onChange={setText}
          faults={check.result?.faults ?? []}
          reveal={reveal}
          actions={
            latest !== undefined && (
              <Button loading={base.isPending} onClick={() => base.mutate(latest)}>
                {t('amend.fromCurrent')}
              </Button>
            )
          }
        />
        <div className={styles.side}>
          <CheckResult
            result={check.result}
            checking={check.checking}
            amending
            onLine={(line) => reveal.current(line)}
          />
        </div>
      </div>
    </Page>
  );
}
