import { Link } from '@tanstack/react-router';
import { Button, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../i18n/index.ts';
import { Moment, StatusTag } from '../../../../kit/index.ts';
import styles from '../../watch.module.css';
import { isWaiting, type Reported } from './reported-filter.ts';

interface LineProps {
  readonly one: Reported;
  readonly selected: boolean;
  /** Absent: it is decided, or nothing may be decided here. */
  readonly onSelect?: (on: boolean) => void;
  readonly onEnter?: () => void;
  readonly onDeny?: () => void;
  readonly onConfirm?: (outage: string) => void;
}

/** A reported fault, with what measuring and entries say of it. */
export function ReportedLine({ one, selected, onSelect, onEnter, onDeny, onConfirm }: LineProps) {
  const { t } = useTranslation('watch');
  const format = useFormat();
  return (
    <li>
      {onSelect && (
        <Checkbox
          checked={selected}
          onChange={(event) => onSelect(event.target.checked)}
          aria-label={t('downtime.many.select', { number: one.number })}
        />
      )}
      <span className={styles.main}>
        <strong>{one.title}</strong>
        <small>
          <Link to="/cases/$id" params={{ id: one.case }}>
            {one.number}
          </Link>
        </small>
        {isWaiting(one) && one.seen !== 'down' && <small>{t(`downtime.seen.${one.seen}`)}</small>}
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
