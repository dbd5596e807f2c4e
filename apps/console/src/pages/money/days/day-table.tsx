import {
  CheckCircleOutlined,
  CloseCircleOutlined,
  CloudDownloadOutlined,
  ExclamationCircleOutlined,
  LoadingOutlined,
  LockOutlined,
} from '@ant-design/icons';
import type { MoneyDay, MoneyMonth, MoneySide } from '@yinuo/api';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatFen, useFormat } from '../../../i18n/index.ts';
import { Panel, StatusTag, useAction } from '../../../kit/index.ts';
import { askRun } from '../calls.ts';
import styles from '../money.module.css';
import { useMoney } from '../use-money.ts';

const SIDES: readonly MoneySide[] = ['orders', 'his', 'bill', 'invoices'];

/** The days of a month, the newest first. */
export function DayTable({ month, contract }: { month: MoneyMonth; contract: string }) {
  const { t } = useTranslation('money');
  const days = month.days.toReversed();
  return (
    <Panel title={t('days.byDay')} bare>
      <div className={styles.scroll}>
        <table className={`${styles.table} ${styles.stacking}`}>
          <thead>
            <tr>
              <th>{t('days.day')}</th>
              <th>{t('days.result')}</th>
              <th>{t('days.files')}</th>
              <th className={styles.number}>{t('days.matched')}</th>
              <th className={styles.number}>{t('days.differences')}</th>
              <th className={styles.number}>{t('days.open')}</th>
              <th>{t('days.act')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <DayRow
                key={day.day}
                day={day}
                contract={contract}
                mayRun={month.may.includes('run')}
                isBefore={month.since === null || day.day < month.since}
              />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

interface DayRowProps {
  readonly day: MoneyDay;
  readonly contract: string;
  readonly mayRun: boolean;
  /** No source was in use yet: nothing is waited for. */
  readonly isBefore: boolean;
}

function DayRow({ day, contract, mayRun, isBefore }: DayRowProps) {
  const { t } = useTranslation('money');
  const format = useFormat();
  const { go } = useMoney();
  const real = Object.entries(day.figures?.classes ?? {}).filter(([name]) => name !== 'next-day');
  const count = real.reduce((sum, [, one]) => sum + (one?.count ?? 0), 0);
  const fen = real.reduce((sum, [, one]) => sum + (one?.fen ?? 0), 0);
  const nothing = day.figures === null && Object.keys(day.statements).length === 0;
  return (
    <tr data-nothing={nothing}>
      <td className={styles.day}>
        {day.day.slice(5)}
        <small>{format.weekday(day.day)}</small>
      </td>
      <td>
        <DayResult day={day} count={count} isBefore={isBefore} />
      </td>
      <td data-label={t('days.files')}>
        <span className={styles.chips}>
          {SIDES.filter((side) => (day.statements[side] ?? 0) > 0).map((side) => (
            <span key={side}>
              {t(`sides.${side}`)} {day.statements[side]}
            </span>
          ))}
          {Object.keys(day.statements).length === 0 && <span className={styles.quiet}>{t('days.noFiles')}</span>}
        </span>
      </td>
      <td className={styles.number} data-label={t('days.matched')}>
        {day.figures === null ? '–' : format.number(day.figures.matched)}
      </td>
      <td className={styles.number} data-label={t('days.differences')}>
        {day.figures === null ? '–' : count === 0 ? '0' : `${count} · ${formatFen(fen)}`}
      </td>
      <td className={styles.number} data-label={t('days.open')}>
        {day.open.count === 0 ? (
          '0'
        ) : (
          <Button
            type="link"
            size="small"
            style={{ paddingInline: 0 }}
            onClick={() =>
              go({ tab: 'differences', dayFrom: day.day, dayTo: day.day, state: undefined, cursor: undefined })
            }
          >
            {day.open.count} · {formatFen(day.open.fen)}
          </Button>
        )}
      </td>
      <td>
        <DayActs day={day} contract={contract} mayRun={mayRun} />
      </td>
    </tr>
  );
}

function DayResult({ day, count, isBefore }: { day: MoneyDay; count: number; isBefore: boolean }) {
  const { t } = useTranslation('money');
  if (day.running)
    return (
      <StatusTag tone="pending" icon={<LoadingOutlined />}>
        {t('days.running')}
      </StatusTag>
    );
  const failed = day.failed !== null && (
    <StatusTag tone="broken" icon={<CloseCircleOutlined />}>
      {t('days.failed')}
    </StatusTag>
  );
  if (day.figures === null) {
    const empty = Object.keys(day.statements).length === 0;
    if (empty && isBefore && !failed) return <span className={styles.quiet}>{t('days.before')}</span>;
    return failed || <StatusTag tone="neutral">{t(empty ? 'days.waiting' : 'days.notRun')}</StatusTag>;
  }
  const lacking = day.figures.lacking ?? [];
  const across = day.figures.classes['next-day']?.count ?? 0;
  const balanced = count === 0;
  return (
    <span className={styles.chips}>
      {(!balanced || lacking.length === 0) && (
        <StatusTag
          tone={balanced ? 'kept' : 'risk'}
          icon={balanced ? <CheckCircleOutlined /> : <ExclamationCircleOutlined />}
        >
          {balanced ? t('days.isBalanced') : t('days.unbalanced')}
        </StatusTag>
      )}
      {lacking.length > 0 && (
        <StatusTag tone="risk" icon={<CloudDownloadOutlined />}>
          {t('days.waitsFor', { names: lacking.map(({ name }) => name).join('、') })}
        </StatusTag>
      )}
      {failed}
      {across > 0 && (
        <StatusTag tone="neutral" dashed>
          {t('classes.next-day')} {across}
        </StatusTag>
      )}
      {day.sealed !== null && (
        <StatusTag tone="excused" icon={<LockOutlined />}>
          {t('days.sealed')}
        </StatusTag>
      )}
    </span>
  );
}

function DayActs({ day, contract, mayRun }: { day: MoneyDay; contract: string; mayRun: boolean }) {
  const { t } = useTranslation('money');
  const { go } = useMoney();
  const run = useAction({
    act: (day: string, key) => askRun({ contract, day, reason: 'by-hand' }, key),
    refresh: [['money']],
    done: false,
    onDone: ({ id }) => go({ run: id }),
  });
  const files = Object.keys(day.statements).length;
  return (
    <span className={styles.chips} style={{ justifyContent: 'flex-end' }}>
      {(day.failed ?? day.run) !== null && (
        <Button size="small" onClick={() => go({ run: day.failed ?? day.run ?? undefined })}>
          {t('days.showRun')}
        </Button>
      )}
      {mayRun && !day.running && files > 0 && (
        <Button
          size="small"
          type={day.figures === null ? 'primary' : 'default'}
          loading={run.isPending}
          onClick={() => run.mutate(day.day)}
        >
          {day.figures === null ? t('days.run') : t('days.runAgain')}
        </Button>
      )}
    </span>
  );
}
