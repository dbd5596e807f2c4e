import type { UseQueryResult } from '@tanstack/react-query';
import type { RotaView } from '@yinuo/api';
import { useTranslation } from 'react-i18next';
import { useFormat, useText } from '../../i18n/index.ts';
import { LoadingState, StatusTag } from '../../kit/index.ts';
import { daysBetween, nextHoliday, unpublishedYears } from './calendar/days.ts';
import { useDutyNotices } from './duty-notices/use-duty-notices.ts';
import styles from './now.module.css';

interface NowPanelProps {
  readonly contract: string;
  readonly query: Pick<UseQueryResult<RotaView>, 'data' | 'error'>;
}

/** Who answers at this moment, and the holiday that comes next. */
export function NowPanel({ contract, query: { data, error } }: NowPanelProps) {
  const { t } = useTranslation('rota');
  if (error !== null && data === undefined) return null;
  if (data === undefined) return <LoadingState lines={2} />;
  const { primary, backup } = data.now;
  return (
    <section className={styles.panel} aria-label={t('now.title')}>
      <h2 className={styles.heading}>{t('now.title')}</h2>
      <div className={styles.people}>
        <Person duty="primary" name={primary?.name} />
        <Person duty="backup" name={backup?.name} />
      </div>
      {primary === null && (
        <p className={styles.hint}>{t(data.may.includes('rota.edit') ? 'now.vacantHint' : 'now.vacantHintRead')}</p>
      )}
      <NextHoliday contract={contract} rota={data} />
    </section>
  );
}

function Person({ duty, name }: { duty: 'primary' | 'backup'; name: string | undefined }) {
  const { t } = useTranslation('rota');
  return (
    <div className={styles.person} data-duty={duty}>
      <span className={styles.avatar} aria-hidden="true">
        {name?.slice(0, 1) ?? '–'}
      </span>
      <span className={styles.who}>
        <small>{t(`duties.${duty}`)}</small>
        <strong data-vacant={name === undefined}>{name ?? t('now.vacant')}</strong>
      </span>
    </div>
  );
}

function NextHoliday({ contract, rota }: { contract: string; rota: RotaView }) {
  const { t } = useTranslation('rota');
  const text = useText();
  const format = useFormat();
  const notices = useDutyNotices(contract).data?.items;
  const holiday = nextHoliday(rota.days);
  const today = rota.days[0]?.date ?? '';
  if (holiday === undefined) {
    const years = unpublishedYears(rota.days);
    return (
      <p className={styles.next}>
        {years.length === 0 ? t('now.noHoliday') : t('now.unpublished', { years: years.join('、') })}
      </p>
    );
  }
  const day = (date: string) => format.instant(`${date}T00:00:00+08:00`, 'day');
  const away = daysBetween(today, holiday.from);
  const notice = notices?.find(({ from, to }) => from <= holiday.to && holiday.from <= to);
  const word = notice === undefined ? undefined : notice.state === 'draft' ? 'now.noticeDraft' : 'now.noticeOut';
  return (
    <div className={styles.next}>
      <small>{t('now.next')}</small>
      <p>
        <strong>{text(holiday.name)}</strong> {away > 0 ? t('now.inDays', { n: away }) : t('now.ongoing')}
      </p>
      <small>{t('now.span', { from: day(holiday.from), to: day(holiday.to) })}</small>
      <span className={styles.tags}>
        {holiday.provisional && (
          <StatusTag tone="provisional" dashed>
            {t('marks.provisional')}
          </StatusTag>
        )}
        {word !== undefined && <StatusTag tone={notice?.state === 'draft' ? 'risk' : 'kept'}>{t(word)}</StatusTag>}
      </span>
    </div>
  );
}
