import { PlusOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import type { DowntimeView } from '@yinuo/api';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/index.ts';
import { EmptyState, Moment, Panel, StatusTag } from '../../../kit/index.ts';
import styles from '../watch.module.css';
import { CorrectionForm } from './correction-form.tsx';
import { OutageForm } from './outage-form.tsx';

const MINUTE_MS = 60_000;
type Outage = DowntimeView['outages'][number];

/** Every outage of the period with whose it was; people enter what no probe saw, and correct what was not so. */
export function OutagesPanel({ contract, view }: { contract: string; view: DowntimeView }) {
  const { t } = useTranslation('watch');
  const [entering, setEntering] = useState(false);
  const [correcting, setCorrecting] = useState<Outage>();
  const may = view.may.includes('watch.manage');
  return (
    <Panel
      title={t('downtime.outages')}
      note={t('downtime.enterNote')}
      bare
      actions={
        may && (
          <Button icon={<PlusOutlined />} onClick={() => setEntering(true)}>
            {t('downtime.enter')}
          </Button>
        )
      }
    >
      {view.outages.length === 0 ? (
        <EmptyState title={t('downtime.noOutage')} hint={t('downtime.noOutageHint')} />
      ) : (
        <ul className={styles.list}>
          {[...view.outages].reverse().map((one) => (
            <OutageLine key={one.id} one={one} {...(may && { onCorrect: () => setCorrecting(one) })} />
          ))}
        </ul>
      )}
      <OutageForm contract={contract} open={entering} onClose={() => setEntering(false)} />
      <CorrectionForm outage={correcting} onClose={() => setCorrecting(undefined)} />
    </Panel>
  );
}

function OutageLine({ one, onCorrect }: { one: Outage; onCorrect?: () => void }) {
  const { t } = useTranslation(['watch', 'words']);
  const format = useFormat();
  const shareOf = ({ party, minutes }: Outage['parties'][number]) =>
    t('downtime.share', { party: t(`words:parties.${party}`), n: format.number(minutes) });
  const how = [
    one.asset,
    ...(one.enteredBy === null ? [] : [t('downtime.enteredBy', { name: one.enteredBy })]),
    ...(one.stopped ? [t('downtime.stopped')] : []),
    ...(one.parties.length < 2 ? [] : one.parties.map(shareOf)),
    ...one.excused.map(({ change, minutes }) => t('downtime.excused', { change, n: format.number(minutes) })),
  ];
  return (
    <li>
      <span className={styles.main}>
        <strong>{one.title}</strong>
        <small>{how.join(' · ')}</small>
        {one.doubted !== null && (
          <small>
            {t(one.doubted.to === null ? 'downtime.doubtedSince' : 'downtime.doubted', {
              from: format.instant(one.doubted.from),
              to: one.doubted.to === null ? '' : format.instant(one.doubted.to),
            })}
          </small>
        )}
        {one.saidEnd !== null && <small>{t('downtime.saidEnd', { at: format.instant(one.saidEnd) })}</small>}
        {one.corrected !== null && (
          <small>{t('downtime.corrected', { name: one.corrected.by, why: one.corrected.why })}</small>
        )}
      </span>
      <span className={styles.side}>
        <Moment at={one.from} />
        <small>{one.to === null ? t('downtime.ongoing') : format.duration(one.minutes * MINUTE_MS)}</small>
      </span>
      <StatusTag tone={one.party === 'supplier' ? 'broken' : 'excused'} dashed={!one.agreed}>
        {t(`words:parties.${one.party}`)}
        {one.agreed ? '' : t('downtime.byOwner')}
      </StatusTag>
      {one.case !== null && (
        <Link to="/cases/$id" params={{ id: one.case }}>
          {t('alerts.case')}
        </Link>
      )}
      {onCorrect && (
        <Button size="small" onClick={onCorrect}>
          {t('downtime.correct')}
        </Button>
      )}
    </li>
  );
}
