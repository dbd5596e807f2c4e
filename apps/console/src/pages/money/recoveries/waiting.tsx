import type { RecoveryDetail, WaitingInstalment } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { formatFen } from '../../../i18n/index.ts';
import { ConfirmButton, Moment, useAction } from '../../../kit/index.ts';
import { answerInstalment, REFRESH } from '../calls.ts';
import styles from '../money.module.css';
import { ReasonButton } from '../reason-button.tsx';
import { Voucher } from './voucher.tsx';

/** Money that the supplier says has come: in no figure until the hospital's finance confirms it. */
export function Waiting({ detail }: { detail: RecoveryDetail }) {
  const { t } = useTranslation('money');
  return (
    <section>
      <h3 className={styles.subhead}>{t('recoveries.waiting')}</h3>
      <p className={styles.quiet}>{t('recoveries.waitingHint')}</p>
      <ul className={styles.waiting}>
        {detail.waiting.map((one) => (
          <li key={one.id}>
            <p className={styles.head}>
              <strong>{formatFen(one.fen)}</strong>
              <span>{t('recoveries.cameOn', { on: one.on })}</span>
            </p>
            <p>
              {t('recoveries.voucherOf', { fen: formatFen(one.voucher.fen) })}{' '}
              <Voucher detail={detail} of={one.voucher} mayAdd={one.may.length > 0} />
            </p>
            {one.note !== null && <p>{one.note}</p>}
            <p className={styles.quiet}>
              {one.by ?? '–'} · <Moment at={one.at} style="minute" />
            </p>
            <Answers detail={detail} of={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answers({ detail, of }: { detail: RecoveryDetail; of: WaitingInstalment }) {
  const { t } = useTranslation('money');
  const answer = useAction({
    act: (body: { confirm: boolean; reason?: string }, key) => answerInstalment(detail.id, of.id, body, key),
    refresh: REFRESH,
    done: t('recoveries.answered'),
  });
  const send = (body: { confirm: boolean; reason?: string }) => answer.mutateAsync(body).catch(() => undefined);
  return (
    <p className={styles.chips}>
      {of.may.includes('confirm') && (
        <ConfirmButton
          type="primary"
          act={t('recoveries.confirm')}
          consequence={t('recoveries.confirmHint')}
          onConfirm={() => send({ confirm: true })}
        />
      )}
      {of.may.includes('refuse') && (
        <ReasonButton act={t('recoveries.refuse')} onConfirm={(reason) => send({ confirm: false, reason })} />
      )}
      {of.may.includes('withdraw') && (
        <ReasonButton act={t('recoveries.withdraw')} onConfirm={(reason) => send({ confirm: false, reason })} />
      )}
    </p>
  );
}
