import type { Language } from '../explain/words.ts';
import type { Change } from './diff.ts';

/** `XY-4 日常故障解决·时限：1 小时 → 2 小时` */
export function explainChange({ clause, subject, from, to }: Change, language: Language): string {
  const [added, removed, colon] = language === 'zh' ? ['新增', '删除', '：'] : ['added', 'removed', ': '];
  const what = `${clause === null ? '' : `${clause} `}${subject[language]}`;
  if (from === null) return `${what}${colon}${added} ${to?.[language] ?? ''}`;
  if (to === null) return `${what}${colon}${removed} ${from[language]}`;
  return `${what}${colon}${from[language]} → ${to[language]}`;
}
