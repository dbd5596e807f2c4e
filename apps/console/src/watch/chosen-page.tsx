import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState, ErrorState, LoadingState, Page } from '../kit/index.ts';
import { useChosenContract } from './use-chosen-contract.tsx';

interface ChosenPageProps {
  readonly title: string;
  readonly lead: string;
  readonly actions?: (contract: string) => ReactNode;
  readonly children: (contract: string) => ReactNode;
}

/** A page about one contract: its choice in the head, and what to say while there is none. */
export function ChosenPage({ title, lead, actions, children }: ChosenPageProps) {
  const { t } = useTranslation('watch');
  const { contract, choice, settled, error, none } = useChosenContract();
  const shown = contract !== '';
  return (
    <Page
      title={title}
      lead={lead}
      actions={
        <>
          {choice}
          {shown && actions?.(contract)}
        </>
      }
    >
      {!settled && <LoadingState />}
      {error !== null && <ErrorState error={error} />}
      {settled && error === null && none && <EmptyState title={t('noContract')} hint={t('noContractHint')} />}
      {shown && children(contract)}
    </Page>
  );
}
