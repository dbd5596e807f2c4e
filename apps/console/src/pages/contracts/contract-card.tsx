import { Link } from '@tanstack/react-router';
import type { ContractSummary } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { beijingToday } from '../../clock/index.ts';
import { ContractStateTag, CoverageMeter, termDays } from '../../contracts/index.ts';
import { useText } from '../../i18n/index.ts';
import { StatusTag } from '../../kit/index.ts';
import styles from './contracts.module.css';

/** One contract as a sheet: whose, for what, how far its term has gone, how much of it is mapped. */
export function ContractCard({ contract }: { contract: ContractSummary }) {
  const { t } = useTranslation('contracts');
  const text = useText();
  const { id, code, coverage } = contract;
  const nameOf = (side: string) => {
    const party = contract.parties.find((one) => one.side === side);
    return party === undefined ? '' : text(party.name);
  };
  const obligations = Object.values(coverage.byType).reduce((sum, count) => sum + count, 0);
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <span className={styles.code}>{code}</span>
        <ContractStateTag state={contract.state} />
        <span className={styles.version}>{t('version', { n: contract.version })}</span>
      </div>
      <Link to="/contracts/$id" params={{ id }} className={styles.title}>
        {nameOf('hospital')}
      </Link>
      <p className={styles.subject}>{text(contract.title)}</p>
      <p className={styles.party}>{nameOf('supplier')}</p>
      <Term contract={contract} />
      <CoverageMeter coverage={coverage} />
      <p className={styles.counts}>
        <StatusTag tone="pending">{t('obligationCount', { n: obligations })}</StatusTag>
        {coverage.agreed > 0 && <StatusTag tone="provisional">{t('agreedCount', { n: coverage.agreed })}</StatusTag>}
      </p>
    </li>
  );
}

function Term({ contract }: { contract: ContractSummary }) {
  const { t } = useTranslation('contracts');
  const days = termDays(contract.startsOn, contract.endsOn, beijingToday());
  if (days === null) return <p className={styles.termNote}>{t('termDraft')}</p>;
  return (
    <div className={styles.term}>
      <div className={styles.termLine}>
        <span>{t('termSpan', { from: contract.startsOn, to: contract.endsOn })}</span>
        <strong>{days.left > 0 ? t('termLeft', { n: days.left }) : t('termOver')}</strong>
      </div>
      <div className={styles.track} aria-hidden="true">
        <span style={{ width: `${(days.day * 100) / days.of}%` }} />
      </div>
    </div>
  );
}
