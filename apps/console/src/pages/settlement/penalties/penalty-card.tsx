import type { PenaltyView } from '@yinuo/api';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/index.ts';
import { ClauseMark, StatusTag, WhyList } from '../../../kit/index.ts';
import { moneyText, PenaltyTag } from '../../../settlement/index.ts';
import styles from '../settlement.module.css';
import { PenaltyActs } from './penalty-acts.tsx';
import { PenaltyNotes } from './penalty-notes.tsx';
import { useNextStep } from './use-next-step.ts';

/** One penalty at a glance: what, how much, why, what next. */
export function PenaltyCard({ penalty, onOpen }: { penalty: PenaltyView; onOpen: (penalty: string) => void }) {
  const { t } = useTranslation('settlement');
  const text = useText();
  const next = useNextStep()(penalty);
  const off = penalty.state === 'waived' || penalty.state === 'gone' || penalty.owed !== 'owed';
  return (
    <section className={styles.card}>
      <div>
        <div className={styles.cardHead}>
          {!(penalty.state === 'proposed' && penalty.owed !== 'owed') && <PenaltyTag state={penalty.state} />}
          <ClauseMark id={penalty.clause} />
          <h3>{text(penalty.title)}</h3>
          {penalty.owed !== 'owed' && <StatusTag tone="excused">{t(`penalties.${penalty.owed}`)}</StatusTag>}
        </div>
        <p className={styles.quiet}>
          {t('penalties.toPay', { payer: t(`sides.${penalty.payer}`), payee: t(`sides.${penalty.payee}`) })}
        </p>
      </div>
      <div className={styles.cardAmount} data-off={off}>
        <span className={styles.amount}>{moneyText(penalty.amountFen)}</span>
        {penalty.running && <span className={styles.quiet}>{t('penalties.growing')}</span>}
        {penalty.capped && <span className={styles.quiet}>{t('penalties.capped')}</span>}
      </div>
      <Rights penalty={penalty} />
      {(penalty.addsTo !== null || penalty.covers.length > 0) && (
        <div className={styles.right}>
          <PenaltyNotes penalty={penalty} onOpen={onOpen} />
        </div>
      )}
      <div className={styles.cardBody}>
        <div>
          <p className={styles.label}>{t('penalties.why')}</p>
          <WhyList steps={penalty.why} />
        </div>
        <div>
          <p className={styles.label}>{t('penalties.formula')}</p>
          <p className={styles.formula}>{text(penalty.formula)}</p>
        </div>
        <div>
          <p className={styles.label}>{t('penalties.next')}</p>
          <p>{next}</p>
        </div>
      </div>
      <div className={styles.cardFoot}>
        <Button onClick={() => onOpen(penalty.id)}>{t('penalties.show')}</Button>
        <PenaltyActs penalty={penalty} />
      </div>
    </section>
  );
}

/** A right that is there, such as ending the contract, is not to be overlooked. */
export function Rights({ penalty }: { penalty: PenaltyView }) {
  const { t } = useTranslation('settlement');
  const text = useText();
  const arisen = penalty.rights.filter(({ reached }) => reached);
  if (arisen.length === 0 || penalty.state === 'gone') return null;
  return (
    <div className={styles.right}>
      {arisen.map(({ id, title, afterDays, on }) => (
        <Alert key={id} type="error" showIcon title={t('penalties.right', { title: text(title), n: afterDays, on })} />
      ))}
    </div>
  );
}
