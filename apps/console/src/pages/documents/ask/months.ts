import { beijingDay } from '../../../i18n/index.ts';

/** The Beijing month of an instant and those before it, newest first: `2026-03`, `2026-02`, … */
export function monthsBack(now: number, count: number): readonly string[] {
  const [year = 0, month = 1] = beijingDay(now).split('-').map(Number);
  return Array.from({ length: count }, (_, back) => {
    const at = year * 12 + month - 1 - back;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}
