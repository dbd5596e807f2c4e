import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { LedgerDays } from '@yinuo/api';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { beijingToday } from '../../../clock/index.ts';
import { useFormat } from '../../../i18n/index.ts';
import { EmptyState, QueryState } from '../../../kit/index.ts';
import { readMonth } from '../../../ledger/index.ts';
import { useNarrow } from '../../../theme/preference.ts';
import styles from './calendar.module.css';
import { CalendarDay, DayItem } from './calendar-day.tsx';
import { ContractSelect } from './contract-select.tsx';
import { gathered } from './gathered.ts';
import { isMonth, nextMonth } from './month.ts';

/** A month day by day, with rest days and make-up workdays; on a phone the days that owe something. */
export function CalendarView({ onOpen }: { onOpen: (id: string) => void }) {
  const search = useSearch({ from: '/shell/ledger' });
  const narrow = useNarrow();
  const month = isMonth(search.month) ? search.month : beijingToday().slice(0, 7);
  const query = useQuery({
    queryKey: ['ledger-month', month, search.contract],
    queryFn: () => readMonth(month, search.contract),
    placeholderData: keepPreviousData,
  });
  return (
    <div className={styles.view}>
      <MonthBar month={month} />
      <QueryState query={query}>
        {(data) => (narrow ? <Agenda data={data} onOpen={onOpen} /> : <MonthGrid data={data} onOpen={onOpen} />)}
      </QueryState>
    </div>
  );
}

function MonthBar({ month }: { month: string }) {
  const { t } = useTranslation('ledger');
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/ledger' });
  const go = (patch: Partial<typeof search>) =>
    void navigate({ to: '.', search: { ...search, ...patch }, replace: true, resetScroll: false });
  const [year, number] = month.split('-');
  return (
    <div className={styles.bar}>
      <Button
        icon={<LeftOutlined />}
        aria-label={t('calendar.previous')}
        onClick={() => go({ month: nextMonth(month, -1) })}
      />
      <h2 className={styles.month}>{t('calendar.month', { year, month: Number(number) })}</h2>
      <Button
        icon={<RightOutlined />}
        aria-label={t('calendar.next')}
        onClick={() => go({ month: nextMonth(month, 1) })}
      />
      <Button onClick={() => go({ month: undefined })}>{t('calendar.thisMonth')}</Button>
      <span className={styles.gap} />
      <ContractSelect value={search.contract} onChange={(contract) => go({ contract })} allowAll />
    </div>
  );
}

interface MonthProps {
  readonly data: LedgerDays;
  readonly onOpen: (id: string) => void;
}

const MONDAY_FIRST = ['2026-01-05', '2026-01-06', '2026-01-07', '2026-01-08', '2026-01-09', '2026-01-10', '2026-01-11'];

function MonthGrid({ data, onOpen }: MonthProps) {
  const format = useFormat();
  const first = data.days[0]?.date ?? `${data.month}-01`;
  // How many cells stand before the first, in a week that begins on Monday.
  const before = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const after = (7 - ((before + data.days.length) % 7)) % 7;
  return (
    <div className={styles.grid}>
      {MONDAY_FIRST.map((day) => (
        <span key={day} className={styles.weekday} aria-hidden="true">
          {format.weekday(day)}
        </span>
      ))}
      {Array.from({ length: before }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: empty cells have no identity
        <span key={at} className={styles.blank} />
      ))}
      {data.days.map((day) => (
        <CalendarDay key={day.date} day={day} onOpen={onOpen} />
      ))}
      {Array.from({ length: after }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: empty cells have no identity
        <span key={at} className={styles.blank} />
      ))}
    </div>
  );
}

/** The days that owe something, from today on; those before are folded away. */
function Agenda({ data, onOpen }: MonthProps) {
  const { t } = useTranslation('ledger');
  const today = beijingToday();
  const days = data.days.filter((day) => day.items.length > 0);
  if (days.length === 0) return <EmptyState title={t('calendar.monthEmpty')} hint="" />;
  const past = days.filter((day) => day.date < today);
  const ahead = days.filter((day) => day.date >= today);
  if (past.length === 0 || ahead.length === 0) return <AgendaDays days={days} onOpen={onOpen} />;
  return (
    <>
      <details className={styles.past}>
        <summary>{t('calendar.earlier', { n: past.length })}</summary>
        <AgendaDays days={past} onOpen={onOpen} />
      </details>
      <AgendaDays days={ahead} onOpen={onOpen} />
    </>
  );
}

function AgendaDays({ days, onOpen }: { days: LedgerDays['days']; onOpen: (id: string) => void }) {
  const format = useFormat();
  return (
    <ol className={styles.agenda}>
      {days.map((day) => (
        <li key={day.date}>
          <h3>
            {day.date} <small>{format.weekday(day.date)}</small>
          </h3>
          {gathered(day.items).map((item) => (
            <DayItem key={item.id} item={item} onOpen={onOpen} />
          ))}
        </li>
      ))}
    </ol>
  );
}
