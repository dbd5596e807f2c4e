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
  /** When the inspection first had it, and when it last still had the same; before there were these two: `at`. */
  readonly collected?: number;
  readonly again?: number;
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

/** `< 90%`: the limit in signs. */
export function limitText(item: ChecklistItem): string {
  const { limits = {}, unit = '' } = item.automatic ?? {};
  const parts = SIGNS.flatMap(([name, sign]) => (limits[name] === undefined ? [] : [`${sign} ${limits[name]}`]));
  return parts.length === 0 ? '' : `${parts.join('，')}${unit}`;
}

/** `93.2 %`, `90.0 %`: a figure as a case tells it. */
export function figure(value: number, unit: string): string {
  const text = String(Math.round(value * 100) / 100);
  return `${unit === '%' && !text.includes('.') ? `${text}.0` : text}${unit === '' ? '' : ` ${unit}`}`;
}

/** `限值 < 90.0 %`; empty where there is none. */
export function limitWords(item: ChecklistItem): string {
  const { limits = {}, unit = '' } = item.automatic ?? {};
  const parts = SIGNS.flatMap(([name, sign]) => {
    const limit = limits[name];
    return limit === undefined ? [] : [`${sign} ${figure(limit, unit)}`];
  });
  return parts.length === 0 ? '' : `限值 ${parts.join('，')}`;
}

/** What a percentage is a share of: `使用率`; nothing before another figure. */
export const shareWord = (unit: string): string => (unit === '%' ? '使用率 ' : '');

const SIGNS = [
  ['below', '<'],
  ['atMost', '≤'],
  ['above', '>'],
  ['atLeast', '≥'],
] as const;

/** Proposals for what failed, each in a line; null where nothing did. */
export function draftAdvice(failed: readonly ChecklistItem[]): string | null {
  const lines = failed.flatMap((item) => (item.advice ? [`${item.title.zh}：${item.advice.zh}。`] : []));
  return lines.length === 0 ? null : lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
}
