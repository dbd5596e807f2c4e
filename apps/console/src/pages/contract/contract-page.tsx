import { EditOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ContractView } from '@yinuo/api';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ContractStateTag, listAmendments, readClauses, readContract } from '../../contracts/index.ts';
import { useText } from '../../i18n/index.ts';
import { Page, QueryState, Tabs } from '../../kit/index.ts';
import { AgreedFigures } from './agreed-figures.tsx';
import { BringIntoForce } from './bring-into-force.tsx';
import { Clauses } from './clauses/clauses.tsx';
import styles from './contract.module.css';
import { Overview } from './overview.tsx';
import { versionState } from './version-state.ts';
import { Versions } from './versions/versions.tsx';

/** One contract: its clauses beside what they owe, agreed figures, parties, versions. */
export function ContractPage() {
  const { t } = useTranslation('contracts');
  const { id } = useParams({ from: '/shell/contracts/$id' });
  const query = useQuery({ queryKey: ['contract', id], queryFn: () => readContract(id) });
  const crumbs = [{ label: t('title'), to: '/contracts' }];
  if (query.data === undefined) {
    return (
      <Page title={t('title')} crumbs={crumbs}>
        <QueryState query={query}>{() => null}</QueryState>
      </Page>
    );
  }
  return <Contract key={id} contract={query.data} crumbs={[...crumbs, { label: query.data.code }]} />;
}

function Contract({ contract, crumbs }: { contract: ContractView; crumbs: { label: string; to?: string }[] }) {
  const { t } = useTranslation('contracts');
  const text = useText();
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/contracts/$id' });
  const asked = Number(search.version ?? contract.version);
  const version = contract.versions.some((one) => one.version === asked) ? asked : contract.version;
  const clauses = useQuery({
    queryKey: ['contract-clauses', contract.id, version],
    queryFn: () => readClauses(contract.id, version),
    staleTime: Number.POSITIVE_INFINITY, // a version never changes
  });
  const amendments = useQuery({
    queryKey: ['amendments', contract.id],
    queryFn: () => listAmendments(contract.id),
  });
  const open = amendments.data?.find(({ state }) => state === 'open');
  const hospital = contract.parties.find((party) => party.side === 'hospital');
  const go = (patch: Partial<typeof search>) => void navigate({ to: '.', search: { ...search, ...patch } });
  return (
    <Page
      title={hospital === undefined ? text(contract.title) : text(hospital.name)}
      crumbs={crumbs}
      lead={
        <span className={styles.lead}>
          <ContractStateTag state={contract.state} />
          <span>{text(contract.title)}</span>
          {contract.startsOn !== null && (
            <span className={styles.quiet}>{t('termSpan', { from: contract.startsOn, to: contract.endsOn })}</span>
          )}
        </span>
      }
      actions={<Actions contract={contract} waiting={open !== undefined} />}
    >
      {open !== undefined && search.tab !== 'versions' && (
        <Alert
          type="warning"
          showIcon
          title={t('amendments.waiting', { n: open.version })}
          action={
            <Button size="small" onClick={() => go({ tab: 'versions' })}>
              {t('amendments.show')}
            </Button>
          }
        />
      )}
      {version !== contract.version && (
        <Alert
          type="info"
          showIcon
          title={t('showing', { n: version, state: t(versionState(contract, version)) })}
          action={
            <Button size="small" onClick={() => go({ version: undefined })}>
              {t('showHolding')}
            </Button>
          }
        />
      )}
      <Tabs
        label={contract.code}
        active={search.tab ?? 'clauses'}
        onChange={(tab) => go({ tab: tab === 'clauses' ? undefined : tab })}
        tabs={[
          {
            key: 'clauses',
            label: t('tabs.clauses'),
            count: contract.coverage.clauses,
            children: <QueryState query={clauses}>{(view) => <Clauses contract={contract} view={view} />}</QueryState>,
          },
          {
            key: 'agreed',
            label: t('tabs.agreed'),
            count: contract.coverage.agreed,
            children: (
              <QueryState query={clauses}>
                {(view) => <AgreedFigures figures={view.agreed} onOpen={(q) => go({ tab: undefined, q })} />}
              </QueryState>
            ),
          },
          { key: 'overview', label: t('tabs.overview'), children: <Overview contract={contract} /> },
          {
            key: 'versions',
            label: t('tabs.versions'),
            count: contract.versions.length,
            children: (
              <Versions
                contract={contract}
                amendments={amendments.data ?? []}
                onRead={(n) => go({ tab: undefined, version: String(n) })}
              />
            ),
          },
        ]}
      />
    </Page>
  );
}

function Actions({ contract, waiting }: { contract: ContractView; waiting: boolean }) {
  const { t } = useTranslation('contracts');
  const [signing, setSigning] = useState(false);
  return (
    <>
      {contract.may.includes('amend') && !waiting && (
        <Link to="/contracts/$id/amend" params={{ id: contract.id }}>
          <Button icon={<EditOutlined />} tabIndex={-1}>
            {t('amend.action')}
          </Button>
        </Link>
      )}
      {contract.may.includes('bring-into-force') && (
        <Button type="primary" onClick={() => setSigning(true)}>
          {t('inForce.action')}
        </Button>
      )}
      {signing && <BringIntoForce contract={contract} onClose={() => setSigning(false)} />}
    </>
  );
}
