import { Link } from '@tanstack/react-router';
import type { LedgerStanding, ObligationView } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../../kit/index.ts';
import { OccurrenceTag } from '../../../ledger/index.ts';
import styles from './clauses.module.css';
import type { ObligationStanding } from './standing.ts';

interface StandingLineProps {
  readonly obligation: ObligationView;
  readonly contract: string;
  readonly standing: ObligationStanding | undefined;
}

/** How the obligation stands now: its clocks of the month, or its occurrences with the next one. */
export function StandingLine({ obligation, contract, standing }: StandingLineProps) {
  const { t } = useTranslation('contracts');
  if (obligation.type === 'clock') return <ClockLine standing={standing} />;
  if (standing?.dated !== undefined) {
    return <DatedLine dated={standing.dated} contract={contract} obligation={obligation.id} />;
  }
  if (obligation.type === 'duty') return <p className={styles.quiet}>{t('clauses.asNeeded')}</p>;
  if (obligation.type === 'standing' || obligation.type === 'retention') {
    return <p className={styles.quiet}>{t('clauses.always')}</p>;
  }
  return null;
}

function ClockLine({ standing }: { standing: ObligationStanding | undefined }) {
  const { t } = useTranslation('contracts');
  const clock = standing?.clock;
  if (clock === undefined || clock.met + clock.breached + clock.excused + clock.pending === 0) {
    return <p className={styles.quiet}>{t('clauses.noCases')}</p>;
  }
  return (
    <p className={styles.standing}>
      <small className={styles.quiet}>{t('clauses.month')}</small>
      {clock.breached > 0 && <StatusTag tone="broken">{t('clauses.breached', { n: clock.breached })}</StatusTag>}
      {clock.pending > 0 && <StatusTag tone="pending">{t('clauses.pending', { n: clock.pending })}</StatusTag>}
      {clock.met > 0 && <StatusTag tone="kept">{t('clauses.met', { n: clock.met })}</StatusTag>}
      {clock.excused > 0 && <StatusTag tone="excused">{t('clauses.excused', { n: clock.excused })}</StatusTag>}
    </p>
  );
}

interface DatedLineProps {
  readonly dated: LedgerStanding['obligations'][number];
  readonly contract: string;
  readonly obligation: string;
}

function DatedLine({ dated: { states, next }, contract, obligation }: DatedLineProps) {
  const { t } = useTranslation('contracts');
  const done = (states.done ?? 0) + (states.confirmed ?? 0);
  const [missed, overdue] = [states.missed ?? 0, states.overdue ?? 0];
  const ledger: string = '/ledger';
  return (
    <p className={styles.standing}>
      {missed > 0 && <StatusTag tone="broken">{t('clauses.missedCount', { n: missed })}</StatusTag>}
      {overdue > 0 && <StatusTag tone="broken">{t('clauses.overdueCount', { n: overdue })}</StatusTag>}
      {done > 0 && <StatusTag tone="kept">{t('clauses.doneCount', { n: done })}</StatusTag>}
      {next !== null && (
        <Link to={ledger} search={{ contract, obligation, occurrence: next.id }} className={styles.next}>
          {next.due === null ? t('clauses.waiting') : t('clauses.nextDue', { day: next.due })}
        </Link>
      )}
      {next !== null && next.state !== 'planned' && <OccurrenceTag state={next.state} />}
    </p>
  );
}
