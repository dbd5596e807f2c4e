import { useSearch } from '@tanstack/react-router';
import type { CaseHead, ContractView } from '@yinuo/api';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useContract, useContracts } from '../../cases/index.ts';
import { DraftNote, EmptyState, ErrorState, LoadingState, Page, QueryState, useDraft } from '../../kit/index.ts';
import { ContractChoice } from './contract-choice.tsx';
import styles from './report.module.css';
import { keptDraft, type ReportDraft } from './report-values.ts';
import { SendForm } from './send-form.tsx';
import { SentView } from './sent-view.tsx';
import { TileGrid } from './tile-grid.tsx';
import { tilesOf } from './tiles.ts';

const LAST = 'yinuo.report.contract';

interface Sent {
  readonly head: CaseHead;
  readonly files: readonly File[];
}

/** 报障: what happened, one line, send. */
export function ReportPage() {
  const { t } = useTranslation('report');
  const [sent, setSent] = useState<Sent>();
  if (sent !== undefined) {
    return (
      <Page title={t('title')}>
        <SentView {...sent} onAgain={() => setSent(undefined)} />
      </Page>
    );
  }
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Steps onSent={setSent} />
    </Page>
  );
}

function Steps({ onSent }: { onSent: (sent: Sent) => void }) {
  const { t } = useTranslation('report');
  const { contract: asked } = useSearch({ from: '/shell/report' });
  const contracts = useContracts();
  const draft = useDraft<ReportDraft>('report');
  const [state, setState] = useState<ReportDraft>(draft.found ?? {});
  const running = contracts.items.filter((each) => each.state === 'in-force');
  const known = (id: string | null | undefined) => running.find((each) => each.id === id)?.id;
  const only = running.length === 1 ? running[0]?.id : undefined;
  const chosen = known(state.contract) ?? known(asked) ?? known(localStorage.getItem(LAST)) ?? only;
  const contract = useContract(chosen ?? '');

  const change = (next: ReportDraft): void => {
    setState(next);
    draft.keep(keptDraft(next));
  };
  const choose = (id: string): void => {
    localStorage.setItem(LAST, id);
    change({ ...state, contract: id, tile: undefined });
  };
  const finish = (head: CaseHead, files: readonly File[]): void => {
    localStorage.setItem(LAST, head.contract);
    draft.discard();
    setState({});
    onSent({ head, files });
  };

  if (contracts.error !== null) return <ErrorState error={contracts.error} />;
  if (!contracts.settled) return <LoadingState lines={8} />;
  if (running.length === 0) return <EmptyState title={t('noContract')} hint={t('noContractHint')} />;
  return (
    <div className={styles.steps}>
      {running.length > 1 && <ContractChoice contracts={running} chosen={chosen} onChoose={choose} />}
      {chosen !== undefined && (
        <QueryState query={contract} loading={<LoadingState lines={6} />}>
          {(view) => <TileOrForm key={view.id} contract={view} state={state} onChange={change} onSent={finish} />}
        </QueryState>
      )}
      {state.tile !== undefined && <DraftNote draft={draft} onDiscard={() => setState({})} />}
    </div>
  );
}

interface TileOrFormProps {
  readonly contract: ContractView;
  readonly state: ReportDraft;
  readonly onChange: (next: ReportDraft) => void;
  readonly onSent: (head: CaseHead, files: readonly File[]) => void;
}

function TileOrForm({ contract, state, onChange, onSent }: TileOrFormProps) {
  const { t } = useTranslation('report');
  const tiles = tilesOf(contract);
  const tile = tiles.find(({ key }) => key === state.tile);
  if (tile === undefined) {
    return (
      <section aria-label={t('what')}>
        <h2 className={styles.question}>{t('what')}</h2>
        <TileGrid tiles={tiles} onChoose={({ key }) => onChange({ ...state, contract: contract.id, tile: key })} />
      </section>
    );
  }
  return (
    <SendForm
      contract={contract}
      tile={tile}
      kept={state.values}
      onKeep={(values) => onChange({ ...state, values })}
      onBack={() => onChange({ ...state, tile: undefined })}
      onSent={onSent}
    />
  );
}
