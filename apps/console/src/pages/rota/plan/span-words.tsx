import { useTranslation } from 'react-i18next';
import { beijingDay, milliseconds, useFormat } from '../../../i18n/index.ts';

const MIDNIGHT = /T00:00(:00)?(\.0+)?\+08:00$/;

/** `2026-02-06 全天`, `2026-02-06 至 2026-02-08`, or both instants when they are not whole days. */
export function SpanWords({ startsAt, endsAt }: { startsAt: string; endsAt: string }) {
  const { t } = useTranslation('rota');
  const format = useFormat();
  const whole = MIDNIGHT.test(startsAt) && MIDNIGHT.test(endsAt);
  if (!whole) return t('now.span', { from: format.instant(startsAt), to: format.instant(endsAt) });
  const last = milliseconds(endsAt) - 1;
  const [from, to] = [format.instant(startsAt, 'day'), format.instant(last, 'day')];
  if (beijingDay(startsAt) === beijingDay(last)) return `${from} ${t('plan.whole')}`;
  return t('now.span', { from, to });
}
