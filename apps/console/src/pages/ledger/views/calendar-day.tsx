import type { LedgerDays } from '@yinuo/api';
import { Popover, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { beijingToday } from '../../../clock/index.ts';
import { useText } from '../../../i18n/index.ts';
import { LOOKS } from '../../../ledger/index.ts';
import styles from './calendar.module.css';
import { gathered } from './gathered.ts';

type Day = LedgerDays['days'][number];
type Item = Day['items'][number];

const SHOWN_MAX = 4;

/** One cell: the sort of day, and what falls due. Several of one sort are one line. */
export function CalendarDay({ day, onOpen }: { day: Day; onOpen: (id: string) => void }) {
  const { t } = useTranslation('ledger');
  const weekend = [0, 6].includes(new Date(`${day.date}T00:00:00Z`).getUTCDay());
  const items = gathered(day.items);
  const shown = items.length > SHOWN_MAX ? items.slice(0, SHOWN_MAX - 1) : items;
  const rest = items.slice(shown.length);
  return (
    <section
      className={styles.day}
      data-rest={!day.working}
      data-today={day.date === beijingToday()}
      aria-label={`${day.date} ${t('calendar.items', { n: day.items.length })}`}
    >
      <header>
        <span className={styles.number}>{Number(day.date.slice(8))}</span>
        <DayMark day={day} weekend={weekend} />
      </header>
      {shown.map((item) => (
        <DayItem key={item.id} item={item} onOpen={onOpen} />
      ))}
      {rest.length > 0 && (
        <Popover
          trigger="click"
          title={day.date}
          content={
            <div className={styles.more}>
              {items.map((item) => (
                <DayItem key={item.id} item={item} onOpen={onOpen} />
              ))}
            </div>
          }
        >
          <button type="button" className={styles.moreButton}>
            {t('calendar.more', { n: rest.length })}
          </button>
        </Popover>
      )}
    </section>
  );
}

/** 休 on a statutory holiday, 班 on a make-up workday; ordinary weekends need no word. */
function DayMark({ day, weekend }: { day: Day; weekend: boolean }) {
  const { t } = useTranslation('ledger');
  const text = useText();
  if (day.working !== weekend) return null;
  return (
    <Tooltip title={text(day.reason)}>
      <span className={styles.mark} data-working={day.working}>
        {t(day.working ? 'calendar.work' : 'calendar.rest')}
      </span>
    </Tooltip>
  );
}

/** One thing that falls due; colour and shape say how it stands. */
export function DayItem({ item, onOpen }: { item: Item & { readonly times?: number }; onOpen: (id: string) => void }) {
  const { t } = useTranslation('ledger');
  const text = useText();
  const { tone, icon: Icon } = LOOKS[item.state];
  const times = item.times ?? 1;
  return (
    <button
      type="button"
      className={styles.item}
      data-tone={tone}
      title={`${text(item.title)} · ${t(`states.${item.state}`)}`}
      onClick={() => onOpen(item.id)}
    >
      <Icon aria-hidden="true" />
      <span className={styles.itemCode}>{item.contract.code}</span>
      <span className={styles.itemTitle}>{text(item.title)}</span>
      {times > 1 && <small>×{times}</small>}
    </button>
  );
}
