import type { VisitView } from '@yinuo/api';
import type { ReachedBy } from '@yinuo/obligations';

type Made = VisitView['way'];
const COUNTED: Readonly<Record<ReachedBy, readonly Made[]>> = {
  telephone: ['phone'],
  'on-site': ['on-site'], // a call is no visit (ZK-16 「前往医院现场」, ZK-21 「走访」)
  either: ['on-site', 'phone'],
};

/** Whether a visit or call made this way counts for what is owed that way. */
export const countsFor = (owed: ReachedBy, made: Made): boolean => COUNTED[owed].includes(made);
