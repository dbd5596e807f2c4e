import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { isCutByTerm } from './period-edge.ts';

/** The name, and the days too where the contract's first or last day makes them others than the calendar's. */
export function usePeriodWords(): (period: { name: string; from: string; to: string }) => string {
  const { t } = useTranslation('documents');
  const nameOf = usePeriodName();
  return useCallback(
    (period) =>
      isCutByTerm(period)
        ? t('periods.withDays', { name: nameOf(period.name), from: period.from, to: period.to })
        : nameOf(period.name),
    [t, nameOf],
  );
}

/** «2026 年 3 月», «2026 年第 1 季度», «2026 年第 9 周», «第 1 服务年度», «整个服务期». */
export function usePeriodName(): (name: string) => string {
  const { t } = useTranslation('documents');
  return useCallback(
    (name) => {
      const [, year = '', sort = '', rest = ''] = /^(20\d\d)-([QW]?)(\d+)$/.exec(name) ?? [];
      const n = Number(rest);
      if (year !== '') {
        if (sort === 'Q') return t('periods.quarter', { year, n });
        return sort === 'W' ? t('periods.week', { year, n }) : t('periods.month', { year, n });
      }
      if (name.startsWith('term-')) return t('periods.nthTerm', { n: name.slice(5) });
      return name.startsWith('Y') ? t('periods.year', { n: name.slice(1) }) : t('periods.term');
    },
    [t],
  );
}
