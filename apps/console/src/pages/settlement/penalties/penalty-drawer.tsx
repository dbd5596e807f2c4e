import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { PenaltyDetail } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useFormat, useText } from '../../../i18n/index.ts';
import { ClauseMark, type Detail, DetailDrawer, Details, QueryState, Timeline, WhyList } from '../../../kit/index.ts';
import { moneyText, PenaltyTag, readPenalty } from '../../../settlement/index.ts';
import { useFactWords } from '../../../subject/index.ts';
import styles from '../settlement.module.css';
import { IncidentPart } from './incident-part.tsx';
import { PenaltyActs } from './penalty-acts.tsx';
import { Rights } from './penalty-card.tsx';
import { PenaltyNotes } from './penalty-notes.tsx';
import { useNextStep } from './use-next-step.ts';

interface PenaltyDrawerProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onOpen: (penalty: string) => void;
}

/** One penalty in full: amount in words, reasons, where it came from, what people decided and said. */
export function PenaltyDrawer({ id, onClose, onOpen }: PenaltyDrawerProps) {
  const { t } = useTranslation('settlement');
  const text = useText();
  const query = useQuery({ queryKey: ['penalty', id], queryFn: () => readPenalty(id) });
  const detail = query.data;
  return (
    <DetailDrawer
      open
      onClose={onClose}
      title={detail === undefined ? t('tabs.penalties') : text(detail.title)}
      actions={detail !== undefined && detail.may.length > 0 && <PenaltyActs penalty={detail} />}
    >
      <QueryState query={query}>{(read) => <Body detail={read} onOpen={onOpen} />}</QueryState>
    </DetailDrawer>
  );
}

function Body({ detail, onOpen }: { detail: PenaltyDetail; onOpen: (penalty: string) => void }) {
  const { t } = useTranslation('settlement');
  const text = useText();
  const next = useNextStep()(detail);
  const sentence = useFactWords();
  return (
    <div className={styles.drawer}>
      <div className={styles.cardHead}>
        <PenaltyTag state={detail.state} />
        <Link to="/contracts/$id" params={{ id: detail.contract }} search={{ q: detail.clause }}>
          <ClauseMark id={detail.clause} />
        </Link>
        <span className={styles.quiet}>
          {t('penalties.toPay', { payer: t(`sides.${detail.payer}`), payee: t(`sides.${detail.payee}`) })}
        </span>
      </div>
      <div>
        <p className={styles.amount}>{moneyText(detail.amountFen)}</p>
        <p className={styles.quiet}>{detail.capital ?? t('penalties.unknown')}</p>
      </div>
      <div className={styles.next}>
        <strong>{t('penalties.next')}</strong>
        <span>{next}</span>
      </div>
      <Rights penalty={detail} />
      <PenaltyNotes penalty={detail} onOpen={onOpen} />
      <section>
        <h3 className={styles.subhead}>{t('penalties.why')}</h3>
        <WhyList steps={detail.why} />
      </section>
      <section>
        <h3 className={styles.subhead}>{t('penalties.formula')}</h3>
        <p className={styles.formula}>{text(detail.formula)}</p>
      </section>
      <Details items={useDetails(detail)} />
      {detail.incident !== null && <IncidentPart detail={detail} incident={detail.incident} />}
      <section>
        <h3 className={styles.subhead}>{t('penalties.history')}</h3>
        <Timeline
          entries={detail.history.map(({ type, at, by, data }, index) => ({
            id: `${index}`,
            at,
            title: sentence({ type, data }),
            ...(by === null ? {} : { by }),
          }))}
        />
      </section>
    </div>
  );
}

function useDetails(detail: PenaltyDetail): readonly Detail[] {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const { decided, cases, occurrence } = detail;
  const items: readonly (Detail | false)[] = [
    decided !== null && {
      label: t(`penalties.states.${detail.state}`),
      value: t('penalties.decidedBy', {
        side: t(`sides.${decided.side}`),
        name: decided.by,
        at: format.instant(decided.at, 'minute'),
      }),
    },
    decided !== null && decided.reason !== null && { label: t('penalties.reason'), value: decided.reason, wide: true },
    cases.length > 0 && {
      label: t('penalties.from'),
      value: cases.map(({ id, number }) => (
        <Link key={id} to="/cases/$id" params={{ id }} style={{ marginRight: 8 }}>
          {number}
        </Link>
      )),
    },
    occurrence !== null && {
      label: t('penalties.from'),
      value: (
        <Link to="/ledger" search={{ occurrence }}>
          {t('penalties.occurrence')}
        </Link>
      ),
    },
  ];
  return items.filter((item) => item !== false);
}
