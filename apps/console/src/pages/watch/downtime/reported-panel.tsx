import { Link } from '@tanstack/react-router';
import type { DowntimeView } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/index.ts';
import { Moment, Panel, StatusTag } from '../../../kit/index.ts';
import styles from '../watch.module.css';
import { CorrectionForm } from './correction-form.tsx';
import { DenialForm } from './denial-form.tsx';
import { OutageForm } from './outage-form.tsx';

type Reported = DowntimeView['reported'][number];

/** Where a contract grades no faults there may be many. */
const SHOWN_FIRST = 8;

/** What people reported as grave and the ledger does not have: entered in one step, or the hospital says that nothing was down. */
export function ReportedPanel({ contract, view }: { contract: string; view: DowntimeView }) {
  const { t } = useTranslation('watch');
  const [entering, setEntering] = useState<Reported>();
  const [denying, setDenying] = useState<Reported>();
  const [confirming, setConfirming] = useState<DowntimeView['outages'][number]>();
  const [all, setAll] = useState(false);
  const waiting = view.reported.filter(({ denied }) => denied === null);
  const ordered = [...waiting, ...view.reported.filter(({ denied }) => denied !== null)];
  if (view.reported.length === 0) return null;
  return (
    <Panel title={t('downtime.reported', { n: waiting.length })} note={t('downtime.reportedNote')} bare>
      <ul className={styles.list}>
        {ordered.slice(0, all ? undefined : SHOWN_FIRST).map((one) => (
          <ReportedLine
            key={one.case}
            one={one}
            {...(view.may.includes('watch.manage') && { onEnter: () => setEntering(one) })}
            {...(view.may.includes('outage.deny') && { onDeny: () => setDenying(one) })}
            {...(view.may.includes('outage.deny') && {
              onConfirm: (id) => setConfirming(view.outages.find((outage) => outage.id === id)),
            })}
          />
        ))}
      </ul>
      {!all && ordered.length > SHOWN_FIRST && (
        <Button type="link" onClick={() => setAll(true)}>
          {t('downtime.allReported', { n: ordered.length })}
        </Button>
      )}
      <OutageForm
        contract={contract}
        open={entering !== undefined}
        {...(entering && { reported: entering })}
        onClose={() => setEntering(undefined)}
      />
      <CorrectionForm outage={confirming} onClose={() => setConfirming(undefined)} />
      <DenialForm reported={denying} onClose={() => setDenying(undefined)} />
    </Panel>
  );
}

interface LineProps {
  readonly one: Reported;
  readonly onEnter?: () => void;
  readonly onDeny?: () => void;
  readonly onConfirm?: (outage: string) => void;
}

function ReportedLine({ one, onEnter, onDeny, onConfirm }: LineProps) {
  const { t } = useTranslation('watch');
  const format = useFormat();
  return (
    <li>
      <span className={styles.main}>
        <strong>{one.title}</strong>
        <small>
          <Link to="/cases/$id" params={{ id: one.case }}>
            {one.number}
          </Link>
        </small>
        {one.rest < one.minutes && (
          <small>{t('downtime.measured', { n: one.minutes - one.rest, all: one.minutes, rest: one.rest })}</small>
        )}
        {one.saidEnd !== null && <small>{t('downtime.saidEnd', { at: format.instant(one.saidEnd) })}</small>}
        {one.denied === null &&
          one.entered.map(({ outage, by, from, seconds, why }) => (
            <small key={outage}>
              {t(`downtime.waits.${why}`, {
                name: by,
                from: format.instant(from),
                length: format.duration(seconds * 1000),
              })}
              {onConfirm && (
                <Button size="small" type="link" onClick={() => onConfirm(outage)}>
                  {t('downtime.confirm')}
                </Button>
              )}
            </small>
          ))}
        {one.denied !== null && <small>{t('downtime.denied', { name: one.denied.by, why: one.denied.why })}</small>}
      </span>
      <span className={`${styles.side} ${styles.times}`}>
        <Moment at={one.from} />
        <small>{one.to === null ? t('downtime.ongoing') : t('downtime.solved', { at: format.instant(one.to) })}</small>
      </span>
      <StatusTag tone={one.denied === null ? 'risk' : 'kept'}>
        {t(
          one.denied !== null
            ? 'downtime.noneDown'
            : one.entered.length > 0
              ? 'downtime.toConfirm'
              : 'downtime.toEnter',
        )}
      </StatusTag>
      {one.denied === null && (onEnter || onDeny) && (
        <span className={styles.acts}>
          {onEnter && (
            <Button size="small" type="primary" onClick={onEnter}>
              {t('downtime.enterIt')}
            </Button>
          )}
          {onDeny && (
            <Button size="small" onClick={onDeny}>
              {t('downtime.deny')}
            </Button>
          )}
        </span>
      )}
    </li>
  );
}
