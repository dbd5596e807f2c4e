import type { Text } from '@yinuo/kernel';
import type { ClockVerdict } from '@yinuo/obligations';

/** What a document says of what is not final: the Chinese is printed, a screen shows either. */
export const NO_REMARK: Text = { zh: '', en: '' };

/** Several as one, in their order. */
export const together = (...remarks: readonly Text[]): Text => ({
  zh: remarks.map(({ zh }) => zh).join(''),
  en: remarks.flatMap(({ en }) => (en === '' ? [] : [en])).join(' '),
});

/** As it was kept with a document or a seal; older ones hold the Chinese alone. */
export const remarkOf = (kept: Text | string): Text => (typeof kept === 'string' ? { zh: kept, en: kept } : kept);

const NUMBERS_SHOWN = 5;

/** «2027 年放假通知尚未公布，3 起的判定为暂定：…»; nothing when none is provisional. */
export function provisionalRemark(clocks: readonly { of: { number: string }; verdict: ClockVerdict }[]): Text {
  const found = new Set<number>();
  const numbers = new Set<string>();
  for (const { of, verdict } of clocks) {
    if (!verdict.provisional) continue;
    numbers.add(of.number);
    for (const step of verdict.why) if (step.code === 'provisional') found.add(step.year);
  }
  if (numbers.size === 0) return NO_REMARK;
  const years = [...found].toSorted();
  const shown = [...numbers].slice(0, NUMBERS_SHOWN);
  const more = numbers.size > NUMBERS_SHOWN;
  return {
    zh: `${years.join('、')} 年放假通知尚未公布，${numbers.size} 起的判定为暂定（${shown.join('、')}${more ? ' 等' : ''}），公布后重新判定。`,
    en: `The holidays of ${years.join(', ')} are not announced yet: the verdicts of ${numbers.size} case(s) are provisional (${shown.join(', ')}${more ? ', …' : ''}) and are judged again then.`,
  };
}
