import type { RecoveryChange, RecoveryDetail } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { formatFen } from '../../../i18n/index.ts';
import { ConfirmButton, Moment, StatusTag, useAction } from '../../../kit/index.ts';
import { answerChange, REFRESH } from '../calls.ts';
import styles from '../money.module.css';
import { ReasonButton } from '../reason-button.tsx';

const TONES = { open: 'risk', agreed: 'kept', declined: 'broken', withdrawn: 'neutral' } as const;

/** What one side would change, what the other said; the open one first. */
export function Changes({ detail }: { detail: RecoveryDetail }) {
  const { t } = useTranslation('money');
  return (
    <section>
      <h3 className={styles.subhead}>{t('recoveries.changes')}</h3>
      <ul className={styles.waiting}>
        {detail.changes.toReversed().map((change) => (
          <li key={change.id}>
            <p className={styles.head}>
              <StatusTag tone={TONES[change.state]}>{t(`recoveries.changeStates.${change.state}`)}</StatusTag>
              <strong>
                <What change={change} />
              </strong>
            </p>
            {change.reason !== '' && <p>{t('recoveries.because', { reason: change.reason })}</p>}
            <p className={styles.quiet}>
              {t(`recoveries.ofSide.${change.side}`)} {change.by ?? '–'} · <Moment at={change.at} style="minute" />
              {change.answered !== null && (
                <>
                  {' '}
                  → {change.answered.by ?? '–'} · <Moment at={change.answered.at} style="minute" />
                  {change.answered.reason !== null && ` · ${change.answered.reason}`}
                </>
              )}
            </p>
            <Answers detail={detail} change={change} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function What({ change }: { change: RecoveryChange }) {
  const { t } = useTranslation('money');
  if (change.kind === 'amount')
    return t('recoveries.changeTo.amount', { was: formatFen(change.was ?? 0), fen: formatFen(change.fen ?? 0) });
  if (change.kind === 'cancel') return t('recoveries.changeTo.cancel');
  if (change.kind === 'plan') {
    const plan = (change.plan ?? []).map(({ due, fen }) => `${due} ${formatFen(fen)}`).join(' · ');
    return t('recoveries.changeTo.plan', { way: t(`ways.${change.way ?? 'other'}`), plan });
  }
  const party = [change.party && t(`parties.${change.party}`), change.partyName].filter(Boolean).join(' · ');
  return t('recoveries.changeTo.finding', { party, cause: change.cause });
}

function Answers({ detail, change }: { detail: RecoveryDetail; change: RecoveryChange }) {
  const { t } = useTranslation('money');
  const answer = useAction({
    act: (body: { agree: boolean; reason?: string }, key) => answerChange(detail.id, change.id, body, key),
    refresh: REFRESH,
    done: t('recoveries.answered'),
  });
  const send = (body: { agree: boolean; reason?: string }) => answer.mutateAsync(body).catch(() => undefined);
  if (change.may.length === 0) return null;
  return (
    <p className={styles.chips}>
      {change.may.includes('agree') && (
        <ConfirmButton
          type="primary"
          act={t('recoveries.agreeChange')}
          consequence={t(`recoveries.changeHints.${change.kind}`)}
          onConfirm={() => send({ agree: true })}
        />
      )}
      {change.may.includes('decline') && (
        <ReasonButton act={t('recoveries.decline')} onConfirm={(reason) => send({ agree: false, reason })} />
      )}
      {change.may.includes('withdraw') && (
        <ReasonButton act={t('recoveries.withdraw')} onConfirm={(reason) => send({ agree: false, reason })} />
      )}
    </p>
  );
}
