import type { ChecklistItem, ItemLimits } from './checklist.ts';

export type ItemState = 'ok' | 'failed' | 'unknown';

/** One measured thing, beside its limit. */
export interface Measured {
  readonly probe: string;
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
  /** Of the probe's own run. */
  readonly state: ItemState;
  readonly at: number;
  /** Screenshots of the run, and the names of their steps. */
  readonly evidence: readonly string[];
  readonly steps?: readonly string[];
}

/** «使用率均少于90%»: below 90, so 90.0 itself is too much; values are compared as measured, not as printed. */
export function within(value: number, limits: ItemLimits): boolean {
  return (
    (limits.below === undefined || value < limits.below) &&
    (limits.atMost === undefined || value <= limits.atMost) &&
    (limits.above === undefined || value > limits.above) &&
    (limits.atLeast === undefined || value >= limits.atLeast)
  );
}

/** Of one measured thing: by the item's limits where it has them, else by what its own run found. */
export function stateOfMeasured(measured: Measured, item: ChecklistItem): ItemState {
  const limits = item.automatic?.limits;
  if (limits === undefined || Object.keys(limits).length === 0) return measured.state;
  if (measured.value === null) return measured.state === 'failed' ? 'failed' : 'unknown';
  return within(measured.value, limits) ? 'ok' : 'failed';
}

/** One bad value fails the item; nothing measured, or something that could not be, leaves it open. */
export function automaticState(measured: readonly Measured[], item: ChecklistItem): ItemState {
  const states = measured.map((one) => stateOfMeasured(one, item));
  if (states.includes('failed')) return 'failed';
  return states.length === 0 || states.includes('unknown') ? 'unknown' : 'ok';
}

/** What a person entered. */
export interface Answer {
  readonly yes?: boolean | undefined;
  readonly number?: number | undefined;
  readonly text?: string | undefined;
  /** PNG in base64. */
  readonly signature?: string | undefined;
}

/** What a person finds goes before nothing, and after a measured failure: what was measured is not talked away. */
export function itemState(
  automatic: ItemState | null,
  answer: Answer | null,
  files: number,
  item: ChecklistItem,
): ItemState {
  const limits = item.automatic?.limits;
  const beyond = answer?.number !== undefined && limits !== undefined && !within(answer.number, limits);
  if (automatic === 'failed' || answer?.yes === false || beyond) return 'failed';
  const entered = isEntered(answer, files, item);
  if (item.automatic === undefined || automatic === 'unknown' || automatic === null)
    return item.manual === undefined ? 'unknown' : entered ? 'ok' : 'unknown';
  return 'ok';
}

function isEntered(answer: Answer | null, files: number, item: ChecklistItem): boolean {
  switch (item.manual) {
    case 'yes-no':
      return answer?.yes === true;
    case 'number':
      return answer?.number !== undefined;
    case 'text':
    case 'advice':
      return (answer?.text ?? '') !== '';
    case 'photo':
      return files > 0;
    case 'signature':
      return (answer?.signature ?? '') !== '';
    case undefined:
      return false;
  }
}

/** `< 90 %`: the limit in signs. */
export function limitText(item: ChecklistItem): string {
  const { limits = {}, unit = '' } = item.automatic ?? {};
  const parts = [
    limits.below === undefined ? '' : `< ${limits.below}`,
    limits.atMost === undefined ? '' : `≤ ${limits.atMost}`,
    limits.above === undefined ? '' : `> ${limits.above}`,
    limits.atLeast === undefined ? '' : `≥ ${limits.atLeast}`,
  ].filter(Boolean);
  return parts.length === 0 ? '' : `${parts.join('，')}${unit}`;
}

/** Proposals for what failed, each in a line; null where nothing did. */
export function draftAdvice(failed: readonly ChecklistItem[]): string | null {
  const lines = failed.flatMap((item) => (item.advice ? [`${item.title.zh}：${item.advice.zh}。`] : []));
  return lines.length === 0 ? null : lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
}
