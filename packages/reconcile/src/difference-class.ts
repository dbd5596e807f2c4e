import type { Text } from '@yinuo/kernel';

/** What is wrong, in the words of hospital finance. */
export const differenceClasses = {
  surplus: { zh: '长款', en: 'surplus: more money than books' },
  shortage: { zh: '短款', en: 'shortage: less money than books' },
  'one-sided': { zh: '单边', en: 'one-sided: one side stands alone, or alone lacks it' },
  amount: { zh: '金额不符', en: 'amounts differ' },
  duplicate: { zh: '重复', en: 'duplicate' },
  state: { zh: '状态不符', en: 'states differ' },
  'next-day': { zh: '待跨日', en: 'across midnight: waits for the next day' },
} as const satisfies Record<string, Text>;

export type DifferenceClass = keyof typeof differenceClasses;
