/** One item of an assessment: how much it counts, and what the facts say of it. */
export interface AssessmentItem {
  readonly name: string;
  readonly full: number;
  readonly met: number;
  readonly counted: number;
  /** «按时响应 17/18（94.44%）» */
  readonly facts: string;
}

/** Tenths of points, half up; null without a sample. */
export function proposedTenths({ full, met, counted }: AssessmentItem): number | null {
  return counted === 0 ? null : Math.round((full * 10 * met) / counted);
}

/** «18.9»; «—（无样本）» when nothing was counted. */
export const pointsText = (tenths: number | null): string =>
  tenths === null ? '—（无样本）' : `${Math.floor(tenths / 10)}.${tenths % 10}`;

/** Out of a hundred, over the items that have a sample; null when none has. */
export function totalTenths(items: readonly AssessmentItem[]): number | null {
  const counted = items.filter((item) => item.counted > 0);
  const full = counted.reduce((sum, item) => sum + item.full, 0);
  if (full === 0) return null;
  const got = counted.reduce((sum, item) => sum + (proposedTenths(item) ?? 0), 0);
  return Math.round((got * 100) / full);
}

/** The sum of the scores that people gave; null until every item has one, `invalid` when one is no score of its item. */
export function scoredTenths(
  items: readonly Pick<AssessmentItem, 'name' | 'full'>[],
  scores: ReadonlyMap<string, string>,
): number | null | 'invalid' {
  let sum = 0;
  for (const { name, full } of items) {
    const text = scores.get(name)?.trim() ?? '';
    if (text === '') return null;
    if (!/^\d{1,3}(\.\d)?$/.test(text)) return 'invalid';
    const tenths = Math.round(Number(text) * 10);
    if (tenths > full * 10) return 'invalid';
    sum += tenths;
  }
  return sum;
}
