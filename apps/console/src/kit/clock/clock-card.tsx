import { DownOutlined } from '@ant-design/icons';
import { type ReactNode, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { now, useNow } from '../../clock/index.ts';
import { useFormat, useText } from '../../i18n/index.ts';
import { ClauseMark } from '../verdict/clause-mark.tsx';
import { toneStyle } from '../verdict/tone-style.ts';
import { TONE_OF } from '../verdict/verdict.ts';
import { VerdictIcon } from '../verdict/verdict-icon.tsx';
import { VerdictTag } from '../verdict/verdict-tag.tsx';
import styles from './clock-card.module.css';
import { ClockReading } from './clock-reading.tsx';
import { ClockRing } from './clock-ring.tsx';
import { DemandList, type DemandView } from './demand-list.tsx';
import { type ClockView, readClock } from './reading.ts';
import { WhyList } from './why-list.tsx';

interface ClockCardProps {
  /** A clock as the API replies it (`CaseClock`). */
  readonly clock: ClockView;
  /** Where the clause can be read. */
  readonly clauseTo?: string;
  /** The act that ends this clock (响应, 办结 …). */
  readonly actions?: ReactNode;
  readonly demandAct?: (demand: DemandView) => ReactNode;
  readonly whyOpen?: boolean;
}

/** One clock: what is due when, how much time is gone, why, and what a breach demands. */
export function ClockCard({ clock, clauseTo, actions, demandAct, whyOpen = false }: ClockCardProps) {
  const { t } = useTranslation('kit');
  const text = useText();
  const format = useFormat();
  const shownAt = useNow();
  const [open, setOpen] = useState(whyOpen);
  const whyId = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new reply is a new clock object
  const repliedAt = useMemo(() => now(), [clock]);
  const reading = readClock(clock, repliedAt, shownAt);
  const tone = TONE_OF[reading.shown];
  const percent = `${Math.floor((reading.share ?? 0) * 100)}%`;
  const name = text(clock.clockTitle);
  return (
    <section className={styles.card} style={toneStyle(tone)} aria-label={`${name} ${clock.clause}`}>
      <div className={styles.top}>
        <span role="img" aria-label={t('clock.ofTime', { percent })} className={styles.ring}>
          <ClockRing share={reading.share ?? 0} tone={tone}>
            {clock.state === 'pending' ? (
              <small className={styles.percent}>{percent}</small>
            ) : (
              <VerdictIcon verdict={reading.shown} />
            )}
          </ClockRing>
        </span>
        <div className={styles.what}>
          <h2 className={styles.name}>
            {name}
            <ClauseMark id={clock.clause} {...(clauseTo === undefined ? {} : { to: clauseTo })} />
          </h2>
          {clock.due !== null && (
            <p className={styles.due}>
              <time dateTime={clock.due}>{t('clock.dueAt', { at: format.instant(clock.due, 'near') })}</time>
            </p>
          )}
        </div>
        <VerdictTag verdict={reading.shown} provisional={clock.provisional} />
      </div>
      <ClockReading clock={clock} reading={reading} />
      {clock.demands.length > 0 && (
        <DemandList demands={clock.demands} {...(demandAct === undefined ? {} : { act: demandAct })} />
      )}
      <div className={styles.foot}>
        <button
          type="button"
          className={styles.whyButton}
          aria-expanded={open}
          aria-controls={whyId}
          onClick={() => setOpen(!open)}
        >
          <DownOutlined rotate={open ? 180 : 0} />
          {t('clock.why')}
        </button>
        {actions}
      </div>
      <div id={whyId} hidden={!open} className={styles.why}>
        <WhyList steps={clock.why} />
      </div>
    </section>
  );
}
