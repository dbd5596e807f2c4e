import type { OccurrenceSummary } from '@yinuo/api';
import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { beijingToday } from '../clock/index.ts';
import { StatusTag, TwoLine } from '../kit/index.ts';
import { daysBetween } from './days-between.ts';

const OPEN: ReadonlySet<OccurrenceSummary['state']> = new Set(['planned', 'due-soon', 'due', 'overdue', 'missed']);

/** The due day, and how far it is while nothing has been done. */
export function DueDay({ row }: { row: Pick<OccurrenceSummary, 'due' | 'state' | 'provisional'> }) {
  const { t } = useTranslation('ledger');
  if (row.due === null) return t('undated');
  const left = daysBetween(beijingToday(), row.due);
  const far = left === 0 ? t('today') : t(left > 0 ? 'daysLeft' : 'daysOver', { n: Math.abs(left) });
  const provisional = row.provisional && (
    <Tooltip title={t('provisionalHint')}>
      <span>
        <StatusTag tone="provisional" dashed>
          {t('provisional')}
        </StatusTag>
      </span>
    </Tooltip>
  );
  return (
    <TwoLine
      main={
        <>
          {row.due} {provisional}
        </>
      }
      sub={OPEN.has(row.state) ? far : undefined}
    />
  );
}
