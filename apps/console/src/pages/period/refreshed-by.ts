import type { PeriodOf } from '../../settlement/index.ts';

/** What an act on a period changes on screen. */
export const refreshedBy = ({ id, period }: PeriodOf) => [['period', id, period], ['periods', id], ['documents']];
