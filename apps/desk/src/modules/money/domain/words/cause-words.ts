import type { Text } from '@yinuo/kernel';
import { causes } from '@yinuo/reconcile';

interface CauseWords {
  readonly cause: Text;
  readonly next: Text;
}

/** What was taken apart by a person; all other causes are the engine's. */
export const UNMATCHED = 'unmatched-by-hand';

const OWN: Readonly<Record<string, CauseWords>> = {
  [UNMATCHED]: {
    cause: { zh: '曾自动对上，经人工核实不是同一笔', en: 'matched by itself, taken apart by a person' },
    next: {
      zh: '找到真正对应的一笔后手工勾对；没有对应的按单边处理',
      en: 'match it by hand with its true counterpart; without one, deal with it as one-sided',
    },
  },
};

/** A cause in words; one that nobody knows stays as it is called. */
export const causeWords = (id: string): CauseWords =>
  OWN[id] ?? (isCause(id) ? causes[id] : { cause: { zh: id, en: id }, next: { zh: '', en: '' } });

const isCause = (id: string): id is keyof typeof causes => id in causes;
