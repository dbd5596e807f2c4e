import { LeftOutlined, QuestionCircleOutlined, RightOutlined } from '@ant-design/icons';
import type { RotaView } from '@yinuo/api';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat, useLanguage } from '../../../i18n/index.ts';
import { Panel } from '../../../kit/index.ts';
import type { RotaAddress } from '../use-rota-address.ts';
import styles from './calendar.module.css';
import { DayDrawer } from './day-drawer.tsx';
import { addDays, addMonths, unpublishedYears } from './days.ts';
import { Legend } from './legend.tsx';
import { MonthGrid } from './month-grid.tsx';
import { TwoWeeks } from './two-weeks.tsx';

interface CalendarPanelProps {
  readonly rota: RotaView;
  readonly address: RotaAddress;
  readonly busy: boolean;
  /** Absent for who may not plan. */
  readonly onAdd?: (day: string) => void;
}

/** The month, or the two weeks that read well on a phone; a day opens. */
export function CalendarPanel({ rota, address, busy, onAdd }: CalendarPanelProps) {
  const { t } = useTranslation('rota');
  const [chosen, setChosen] = useState<string>();
  const { view, month, span, today, change } = address;
  const move = (way: 1 | -1) =>
    change(view === 'month' ? { month: addMonths(month, way) } : { from: addDays(span.from, way * 14) });
  const title = useTitle(address);
  const years = unpublishedYears(rota.days);
  return (
    <Panel
      bare
      title={title}
      actions={
        <span className={styles.tools}>
          <Segmented
            aria-label={t('view.label')}
            value={view}
            options={[
              { value: 'month', label: t('view.month') },
              { value: 'weeks', label: t('view.weeks') },
            ]}
            onChange={(next) => change({ view: String(next) })}
          />
          <span className={styles.steps}>
            <Button icon={<LeftOutlined />} aria-label={t('previous')} onClick={() => move(-1)} />
            <Button onClick={() => change({ month: undefined, from: undefined })}>{t('today')}</Button>
            <Button icon={<RightOutlined />} aria-label={t('next')} onClick={() => move(1)} />
          </span>
        </span>
      }
    >
      {years.length > 0 && (
        <p className={styles.banner}>
          <QuestionCircleOutlined aria-hidden="true" /> {t('unpublished', { years: years.join('、') })}
        </p>
      )}
      <div aria-busy={busy} className={styles.body}>
        {view === 'month' ? (
          <MonthGrid rota={rota} month={month} today={today} onOpen={setChosen} />
        ) : (
          <TwoWeeks rota={rota} today={today} onOpen={setChosen} />
        )}
      </div>
      <Legend />
      <DayDrawer day={chosen} rota={rota} onClose={() => setChosen(undefined)} {...(onAdd && { onAdd })} />
    </Panel>
  );
}

function useTitle({ view, month, span }: RotaAddress): string {
  const language = useLanguage();
  const format = useFormat();
  if (view === 'weeks') {
    const day = (date: string) => format.instant(`${date}T00:00:00+08:00`, 'day');
    return `${day(span.from)} – ${day(span.to)}`;
  }
  const [year = '', number = ''] = month.split('-');
  if (language === 'zh') return `${year} 年 ${Number(number)} 月`;
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}
