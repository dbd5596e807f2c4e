import { PlusOutlined } from '@ant-design/icons';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../app/session.ts';
import { listCases, useContracts, useContractViews } from '../../cases/index.ts';
import { DataTable, EmptyState, FilterBar, Page, useList, useListState } from '../../kit/index.ts';
import { useNarrow } from '../../theme/preference.ts';
import { CASE_FILTERS, caseQuery } from './case-query.ts';
import { CaseViews } from './case-views.tsx';
import styles from './cases-page.module.css';
import { useCaseColumns } from './columns.tsx';
import { ExportButton } from './export-button.tsx';
import { useCaseFields } from './filters.ts';
import { useRowKeys } from './use-row-keys.ts';

/** More contracts than these are not read for their words until one is chosen. */
const CONTRACTS_READ_MAX = 12;

/** Filters that stay folded until they are used. */
const SELDOM: readonly string[] = ['severity', 'module', 'owner', 'channel', 'party', 'reported'];

/** 事件: every case that this person may see. */
export function CasesPage() {
  const { t } = useTranslation('cases');
  const navigate = useNavigate();
  const can = useCan();
  const list = useListState({ filters: CASE_FILTERS, sort: '-reported' });
  const query = useList(['cases'], list, (address) => listCases(caseQuery(address)));
  const contracts = useContracts();
  const asked = list.filters.contract?.split(',') ?? contracts.items.map(({ id }) => id);
  const views = useContractViews(asked.slice(0, CONTRACTS_READ_MAX));
  const rows = useRowKeys();
  const fields = useCaseFields(views);
  const narrow = useNarrow();
  const [more, setMore] = useState(false);
  const seldomUsed = Object.keys(list.filters).some((name) => SELDOM.some((key) => name.startsWith(key)));
  const all = more || narrow || seldomUsed;
  const report = can('case.report') && (
    <Link to="/report">
      <Button type="primary" icon={<PlusOutlined />} tabIndex={-1}>
        {t('report')}
      </Button>
    </Link>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={!narrow && report}>
      <FilterBar
        fields={all ? fields : fields.filter(({ key }) => !SELDOM.includes(key))}
        list={list}
        views={
          <span className={styles.views}>
            {!narrow && (
              <Button type="text" aria-expanded={all} onClick={() => setMore(!all)} disabled={seldomUsed}>
                {t(all ? 'fewerFilters' : 'moreFilters')}
              </Button>
            )}
            <CaseViews list={list} />
          </span>
        }
      />
      <div ref={rows} className={styles.rows}>
        <DataTable
          name="cases"
          columns={useCaseColumns(views)}
          rowKey={(row) => row.id}
          query={query}
          list={list}
          onOpen={(row) => void navigate({ to: '/cases/$id', params: { id: row.id } })}
          empty={<EmptyState title={t('empty')} hint={t('emptyHint')} action={report} />}
          toolbar={
            <>
              <span className={styles.hint}>{t('keys')}</span>
              {can('case.export') && <ExportButton query={caseQuery(list.query)} />}
            </>
          }
        />
      </div>
    </Page>
  );
}
