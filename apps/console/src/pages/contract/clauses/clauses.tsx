import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ContractClausesView, ContractView } from '@yinuo/api';
import { Input, Select, Switch } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../app/session.ts';
import { beijingToday } from '../../../clock/index.ts';
import { CoverageMeter, readFigures, readStanding } from '../../../contracts/index.ts';
import { useText } from '../../../i18n/index.ts';
import { EmptyState, Panel } from '../../../kit/index.ts';
import { ClauseRow } from './clause-row.tsx';
import styles from './clauses.module.css';
import { shownClauses } from './shown-clauses.ts';
import { standings } from './standing.ts';

const EVERY_MS = 60_000;

interface ClausesProps {
  readonly contract: ContractView;
  readonly view: ContractClausesView;
}

/** The contract clause by clause: the quote on the left, what it owes and how that stands on the right. */
export function Clauses({ contract, view }: ClausesProps) {
  const { t } = useTranslation('contracts');
  const text = useText();
  const search = useSearch({ from: '/shell/contracts/$id' });
  const standing = useStanding(contract.id);
  const trouble = search.trouble === 'yes';
  const shown = shownClauses(view.clauses, { q: search.q, type: search.type, trouble }, (id) => standing.get(id));
  return (
    <div className={styles.layout}>
      <nav className={styles.contents} aria-label={t('clauses.contents')}>
        <CoverageMeter coverage={view.coverage} />
        <ol>
          {shown.map((clause) => {
            const broken = clause.obligations.some((one) => standing.get(one.id)?.broken === true);
            return (
              <li key={clause.id} data-broken={broken}>
                <a href={`#${clause.id}`}>
                  <span>{clause.id}</span>
                  {text(clause.heading)}
                </a>
              </li>
            );
          })}
        </ol>
      </nav>
      <div className={styles.main}>
        <ClauseFilters view={view} shown={shown.length} />
        <Panel bare>
          {shown.length === 0 ? (
            <EmptyState title={t('clauses.noMatch')} hint="" />
          ) : (
            shown.map((clause) => (
              <ClauseRow key={clause.id} clause={clause} contract={contract.id} standing={standing} />
            ))
          )}
        </Panel>
      </div>
    </div>
  );
}

/** This month's clocks and today's ledger; whoever may not read one of them sees the other. */
function useStanding(contract: string) {
  const can = useCan();
  const month = beijingToday().slice(0, 7);
  const figures = useQuery({
    queryKey: ['case-figures', contract, month],
    queryFn: () => readFigures(contract, month),
    enabled: can('case.read'),
    refetchInterval: EVERY_MS,
  });
  const ledger = useQuery({
    queryKey: ['ledger-standing', contract],
    queryFn: () => readStanding(contract),
    enabled: can('ledger.read'),
    refetchInterval: EVERY_MS,
  });
  return useMemo(() => standings(figures.data, ledger.data), [figures.data, ledger.data]);
}

function ClauseFilters({ view, shown }: { view: ContractClausesView; shown: number }) {
  const { t } = useTranslation(['contracts', 'words']);
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/contracts/$id' });
  const set = (patch: Partial<typeof search>) =>
    void navigate({ to: '.', search: { ...search, ...patch }, replace: true, resetScroll: false });
  const types = Object.keys(view.coverage.byType);
  return (
    <div className={styles.filters}>
      <Input.Search
        allowClear
        defaultValue={search.q}
        key={search.q}
        maxLength={60}
        aria-label={t('contracts:clauses.search')}
        placeholder={t('contracts:clauses.search')}
        onSearch={(q) => set({ q: q.trim() || undefined })}
        className={styles.search}
      />
      <Select
        allowClear
        value={search.type}
        aria-label={t('contracts:clauses.type')}
        placeholder={t('contracts:clauses.type')}
        options={types.map((type) => ({ value: type, label: t(`words:obligations.${type as 'clock'}`) }))}
        onChange={(type: string | undefined) => set({ type })}
        className={styles.type}
      />
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the switch is the control */}
      <label className={styles.trouble}>
        <Switch
          size="small"
          checked={search.trouble === 'yes'}
          onChange={(on) => set({ trouble: on ? 'yes' : undefined })}
        />
        {t('contracts:clauses.trouble')}
      </label>
      <span className={styles.count}>{t('contracts:clauses.shown', { n: shown, of: view.coverage.clauses })}</span>
    </div>
  );
}
