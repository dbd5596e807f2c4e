import type { IncidentView, PenaltyDetail } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { now } from '../../../clock/index.ts';
import { useFormat } from '../../../i18n/index.ts';
import { AskDialog, answerCause, endIncident, withdrawIncident } from '../../../settlement/index.ts';
import styles from '../settlement.module.css';
import { ClaimDialog } from './claim-dialog.tsx';
import { refreshOf } from './penalty-acts.tsx';

type Act = IncidentView['may'][number] | 'disagree';

/** What a person told, whose cause it is said to be, and what may be done about it. */
export function IncidentPart({ detail, incident }: { detail: PenaltyDetail; incident: IncidentView }) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const [act, setAct] = useState<Act>();
  const { cause, toldBy, may } = incident;
  return (
    <section>
      <h3 className={styles.subhead}>{t('penalties.incident.title')}</h3>
      <div className={styles.rows}>
        <div className={styles.row}>
          <span>{incident.note}</span>
          <small className={styles.quiet}>
            {t('penalties.incident.toldBy', { side: t(`sides.${toldBy.side}`), name: toldBy.name })} ·{' '}
            {format.instant(incident.at, 'minute')}
          </small>
        </div>
        {cause !== null && (
          <div className={styles.row}>
            <span>
              {t('penalties.incident.cause', {
                by: cause.by,
                party: t(`parties.${cause.party}`),
                reason: cause.reason,
              })}
            </span>
            <small className={styles.quiet}>
              {cause.agreed === null
                ? t('penalties.incident.causeOpen')
                : t(cause.agreed ? 'penalties.incident.causeAgreed' : 'penalties.incident.causeRefused')}
              {cause.answer !== null && ` · ${cause.answer}`}
            </small>
          </div>
        )}
      </div>
      <div className={styles.bar} style={{ marginTop: 8 }}>
        {may.includes('end') && <Button onClick={() => setAct('end')}>{t('penalties.incident.end')}</Button>}
        {may.includes('withdraw') && (
          <Button onClick={() => setAct('withdraw')}>{t('penalties.incident.withdraw')}</Button>
        )}
        {may.includes('claim-cause') && (
          <Button onClick={() => setAct('claim-cause')}>{t('penalties.incident.claim')}</Button>
        )}
        {may.includes('answer-cause') && (
          <>
            <Button onClick={() => setAct('disagree')}>{t('penalties.incident.disagree')}</Button>
            <Button onClick={() => setAct('answer-cause')}>{t('penalties.incident.agree')}</Button>
          </>
        )}
      </div>
      {act !== undefined && (
        <IncidentDialog act={act} detail={detail} incident={incident} onClose={() => setAct(undefined)} />
      )}
    </section>
  );
}

interface IncidentDialogProps {
  readonly act: Act;
  readonly detail: PenaltyDetail;
  readonly incident: IncidentView;
  readonly onClose: () => void;
}

function IncidentDialog({ act, detail, incident: { id }, onClose }: IncidentDialogProps) {
  const { t } = useTranslation('settlement');
  const shared = { refresh: refreshOf(detail), onClose };
  if (act === 'claim-cause') return <ClaimDialog incident={id} payer={detail.payer} {...shared} />;
  if (act === 'end')
    return (
      <AskDialog
        {...shared}
        title={t('penalties.incident.end')}
        lead={t('penalties.incident.endLead')}
        ok={t('penalties.incident.end')}
        fields={[{ name: 'on', sort: 'day', label: t('penalties.incident.endOn') }]}
        act={({ on }, key) => endIncident(id, endOfWork(String(on)), key)}
      />
    );
  if (act === 'withdraw')
    return (
      <AskDialog
        {...shared}
        title={t('penalties.incident.withdraw')}
        lead={t('penalties.incident.withdrawLead')}
        ok={t('penalties.incident.withdraw')}
        fields={[{ name: 'reason', sort: 'text', label: t('penalties.acts.reason') }]}
        act={({ reason }, key) => withdrawIncident(id, String(reason), key)}
      />
    );
  const agree = act === 'answer-cause';
  return (
    <AskDialog
      {...shared}
      title={t('penalties.incident.answer')}
      ok={t(agree ? 'penalties.incident.agree' : 'penalties.incident.disagree')}
      fields={[{ name: 'reason', sort: 'text', label: t('penalties.incident.answerReason'), optional: agree }]}
      act={({ reason }, key) =>
        answerCause(id, { agree, ...(reason === undefined ? {} : { reason: String(reason) }) }, key)
      }
    />
  );
}

/** Today it is done now; an earlier day counts whole, so its last minute says no less. */
function endOfWork(day: string): string | undefined {
  const end = `${day}T23:59:00+08:00`;
  return Date.parse(end) > now() ? undefined : end;
}
