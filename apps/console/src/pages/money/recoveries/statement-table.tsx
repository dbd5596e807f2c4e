import type { RecoveryDetail, RecoveryLine } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../app/session.ts';
import { formatFen } from '../../../i18n/index.ts';
import { useAction } from '../../../kit/index.ts';
import { REFRESH, returnInstalment } from '../calls.ts';
import styles from '../money.module.css';
import { ReasonButton } from '../reason-button.tsx';
import { Voucher } from './voucher.tsx';

/** The running statement: what each line changed, and what was open after it. */
export function StatementTable({ detail }: { detail: RecoveryDetail }) {
  const { t } = useTranslation('money');
  const can = useCan();
  return (
    <div className={styles.scroll}>
      <table className={`${styles.table} ${styles.stacking}`}>
        <thead>
          <tr>
            <th>{t('recoveries.on')}</th>
            <th>{t('recoveries.what')}</th>
            <th>{t('recoveries.voucher')}</th>
            <th className={styles.number}>{t('recoveries.change')}</th>
            <th className={styles.number}>{t('recoveries.openFen')}</th>
            <th>{t('days.act')}</th>
          </tr>
        </thead>
        <tbody>
          {detail.lines.map((line) => (
            <tr key={line.id}>
              <td className={styles.day}>{line.on}</td>
              <td>
                {t(`recoveries.lines.${line.kind}`)}
                {line.returned && <span className={styles.quiet}> {t('recoveries.wasReturned')}</span>}
                {line.note !== null && <div className={styles.quiet}>{line.note}</div>}
              </td>
              <td data-label={t('recoveries.voucher')}>
                {line.voucher === null ? (
                  '–'
                ) : (
                  <Voucher
                    detail={detail}
                    of={line.voucher}
                    mayAdd={can('recovery.work') && line.kind === 'received' && !line.returned}
                  />
                )}
              </td>
              <td className={styles.number} data-label={t('recoveries.change')}>
                {formatFen(line.fen)}
              </td>
              <td className={styles.number} data-label={t('recoveries.openFen')}>
                {formatFen(line.open)}
              </td>
              <td>
                {detail.may.includes('return') && line.kind === 'received' && !line.returned && (
                  <ReturnButton detail={detail} line={line} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ReturnButton({ detail, line }: { detail: RecoveryDetail; line: RecoveryLine }) {
  const { t } = useTranslation('money');
  const send = useAction({
    act: (reason: string, key) => returnInstalment(detail.id, line.id, reason, key),
    refresh: REFRESH,
    done: t('recoveries.returnDone'),
  });
  return (
    <ReasonButton
      act={t('recoveries.return')}
      size="small"
      onConfirm={(reason) => send.mutateAsync(reason).catch(() => undefined)}
    />
  );
}
