import { formatDurationWords, millisOf, parseDuration } from '@yinuo/kernel';
import type { CalendarLength, Clause, Contract, Limit, Obligation, Target, Window } from '../language/index.ts';
import { figuresIn, keyed, ratioKey } from './figures.ts';

/** The figures that an obligation carries, as keys of `figuresIn`; `bare` numbers answer a figure of any kind. */
export type OwedFigures = { readonly keys: ReadonlySet<string>; readonly bare: ReadonlySet<number> };

export function owedFigures(contract: Contract, obligations: readonly Obligation[]): OwedFigures {
  const keys = new Set<string>();
  if (contract.price !== null) keys.add(`yuan:${Number(contract.price)}`);
  const bare = new Set<number>();
  for (const obligation of obligations) {
    for (const key of keysOf(contract, obligation)) keys.add(key);
    for (const count of obligation.counts ?? []) bare.add(count.number);
    // What was agreed for 「1个工作日」 answers that figure.
    for (const { key } of figuresIn(obligation.agreed?.word ?? '')) keys.add(key);
  }
  return { keys, bare };
}

const SPEAKS_OF_TERM = /服务期|期限|有效期|合同期|续[期约签]/;

/** The contract's own term: in the clause that only names it, or a quote that speaks of it. Elsewhere 12个月 is another. */
export function termFigures({ term }: Contract, clause: Clause, quote: string): readonly string[] {
  if (clause.obligations !== undefined && !SPEAKS_OF_TERM.test(quote)) return [];
  return [term.lasts, ...(term.renewsBy === undefined ? [] : [term.renewsBy])].map(lengthKey);
}

// What a clause must name when an obligation of it carries such a figure; a window and a frequency may be said otherwise.
const NAMED = /^(ms|ratio|working-day|months|person-day|yuan):/;

/** The lengths of time, shares and amounts of an obligation for which the clause must have the words. */
export function namedFigures(contract: Contract, obligation: Obligation): readonly string[] {
  return keysOf(contract, obligation).filter((key) => NAMED.test(key));
}

/** What a key is a figure of: `ms`, `ratio`, … */
export function sortOfKey(key: string): string {
  return key.slice(0, key.indexOf(':'));
}

/** A key as a clause would write it: `4 小时`, `3‰`, `15 个工作日`. */
export function wordsOfKey(key: string): string {
  const number = Number(key.slice(key.indexOf(':') + 1));
  switch (sortOfKey(key)) {
    case 'ms':
      return Number.isSafeInteger(number) ? formatDurationWords(millisOf(number), 'zh') : `${number} ms`;
    case 'ratio':
      return number >= 10 ? `${number / 10}%` : `${number}‰`;
    case 'working-day':
      return `${number} 个工作日`;
    case 'months':
      return `${number} 个月`;
    case 'person-day':
      return `${number} 人日`;
    default:
      return `${number} 元`;
  }
}

function keysOf(contract: Contract, obligation: Obligation): readonly string[] {
  switch (obligation.type) {
    case 'clock':
      return [...targetKeys(obligation.target), ...windowKeys(contract, obligation.window ?? 'around-the-clock')];
    case 'duty': {
      const { times, every, within, dueOn } = obligation;
      const keys = every === 'as-needed' ? [] : [`times:${times}/${every}`, `count:${times}`];
      if (within !== undefined) keys.push(durationKey(within));
      if (dueOn !== undefined && 'at' in dueOn) keys.push(`time:${dueOn.at}`);
      if (dueOn !== undefined && 'daysAfter' in dueOn)
        keys.push(dueOn.of === 'working' ? `working-day:${dueOn.daysAfter}` : durationKey(`${dueOn.daysAfter}d`));
      if (dueOn !== undefined && 'monthsBefore' in dueOn) keys.push(lengthKey({ months: dueOn.monthsBefore }));
      if (dueOn !== undefined && 'day' in dueOn) keys.push(durationKey(`${dueOn.day}d`));
      if (dueOn !== undefined && 'daysIn' in dueOn) keys.push(durationKey(`${dueOn.daysIn}d`));
      if (dueOn !== undefined && 'daysBefore' in dueOn) keys.push(durationKey(`${dueOn.daysBefore}d`));
      return keys;
    }
    case 'limit':
      return [limitKey(obligation)];
    case 'standing':
      return obligation.window === undefined ? [] : windowKeys(contract, obligation.window);
    case 'payment': {
      const paid =
        'share' in obligation.pays ? ratioKey(obligation.pays.share) : `yuan:${Number(obligation.pays.amount)}`;
      const { within } = obligation;
      if (within === undefined) return [paid];
      return [paid, within.of === 'working' ? `working-day:${within.days}` : durationKey(`${within.days}d`)];
    }
    case 'penalty': {
      const flags = (obligation.flags ?? []).map((flag) => durationKey(`${flag.afterDays}d`));
      return [ratioKey(obligation.rate), ...(obligation.cap === undefined ? [] : [ratioKey(obligation.cap)]), ...flags];
    }
    case 'retention':
      return obligation.atLeast === 'term' ? [] : [lengthKey(obligation.atLeast)];
    case 'gate':
      return [];
  }
}

function targetKeys(target: Target): readonly string[] {
  if ('within' in target) return [durationKey(target.within)];
  if ('cutOff' in target) return [`time:${target.cutOff}`];
  return [durationKey(target.workingDay), durationKey(target.otherDay)];
}

function windowKeys(contract: Contract, id: string): readonly string[] {
  if (id === 'around-the-clock') return ['around-the-clock'];
  const window: Window | undefined = contract.windows?.find((one) => one.id === id);
  return (window?.hours ?? []).map((hours) => `hours:${hours}`);
}

function durationKey(text: string): string {
  const parsed = parseDuration(text);
  return `ms:${parsed.ok ? parsed.value : text}`;
}

function lengthKey(length: CalendarLength): string {
  return `months:${'months' in length ? length.months : length.years * 12}`;
}

const UNIT_MS = { second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 } as const;

function limitKey({ unit, value }: Limit): string {
  switch (unit) {
    case 'month':
      return `months:${value}`;
    case 'percent':
      return ratioKey(`${value}%`);
    case 'times':
      return keyed('count', value).key;
    case 'person-day':
    case 'working-day':
    case 'yuan':
      return keyed(unit, value).key;
    default:
      return `ms:${value * UNIT_MS[unit]}`;
  }
}
