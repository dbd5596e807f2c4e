import { createHash } from 'node:crypto';
import type { DifferenceState, MoneySide } from '@yinuo/api';
import { type DateText, fenOf, instantOf } from '@yinuo/kernel';
import type { CarriedRow } from '@yinuo/reconcile';
import { carriedInto } from '../domain/continuing/carried-into.ts';
import type { Found } from '../domain/continuing/continuations.ts';
import { settleRun } from '../domain/continuing/settle-run.ts';
import { rowIdentity } from '../domain/matching/row-identity.ts';

interface Kept {
  readonly id: string;
  readonly first_day: DateText;
  key: string;
  day: DateText;
  foundOn: DateText;
  cleared_on: DateText | null;
  state: DifferenceState;
  settledAt: number;
  unmatch_id: string | null;
  rows: readonly Row[];
  stake: string;
}
type Row = Omit<CarriedRow, 'mark' | 'side'> & { readonly side: MoneySide };
interface Difference extends Found {
  readonly all: readonly Row[];
  readonly unmatch: string | null;
}
interface Result {
  readonly found: readonly Difference[];
  readonly matched: readonly string[];
}

export const DAYS = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'] as DateText[];
const KEPT: readonly DifferenceState[] = ['matched', 'written-off'];
const DECIDED: readonly DifferenceState[] = [...KEPT, 'recovering'];
export const isLive = (one: Kept) => one.state !== 'cleared' && one.state !== 'replaced' && one.cleared_on === null;

/** A contract of a few trades on some days, with an engine that matches equal amounts under one number. */
export class RerunWorld {
  readonly files = new Map<DateText, Row[]>();
  readonly billLacks = new Set<DateText>();
  readonly sealed = new Set<DateText>();
  readonly stale = new Set<DateText>();
  readonly firstRun = new Map<DateText, number>();
  readonly sidesRun = new Map<DateText, readonly MoneySide[]>();
  readonly last = new Map<DateText, Result>();
  readonly kept: Kept[] = [];
  readonly unmatches: { readonly id: string; readonly day: DateText; readonly rows: readonly string[] }[] = [];
  #clock = 0;

  rowsOf(day: DateText): Row[] {
    return (this.files.get(day) ?? []).filter(({ side }) => side === 'his' || !this.billLacks.has(day));
  }

  put(day: DateText, row: Row): void {
    const rows = this.files.get(day) ?? [];
    const without = rows.filter((one) => rowIdentity(one) !== rowIdentity(row));
    this.files.set(day, without.length < rows.length ? without : [...rows, row]);
    this.stale.add(day);
  }

  decide(index: number, state: 'matched' | 'written-off' | 'recovering'): void {
    const one = this.kept[index % Math.max(1, this.kept.length)];
    if (one?.state !== 'open') return;
    Object.assign(one, { state, settledAt: ++this.#clock });
  }

  takeApart(index: number, day: DateText): boolean {
    const matched = this.last.get(day)?.matched ?? [];
    const at = index % Math.max(1, matched.length / 2);
    const rows = matched.slice(Math.floor(at) * 2, Math.floor(at) * 2 + 2);
    if (rows.length < 2 || this.stale.has(day)) return false;
    this.unmatches.push({ id: `u${this.unmatches.length}`, day, rows });
    return true;
  }

  seal(day: DateText): void {
    if (this.last.has(day) && !this.stale.has(day)) this.sealed.add(day);
  }

  /** The bill of a day comes later than the rest: the day may have been run without it. */
  billIsLate(day: DateText): void {
    if (!this.billLacks.delete(day) && !this.last.has(day)) this.billLacks.add(day);
    this.stale.add(day);
  }

  /** Runs a day, and those that it upset; true when anything changed. */
  run(day: DateText): boolean {
    const [changed, upset] = this.#run(day);
    for (const one of upset) this.run(one);
    return changed;
  }

  #run(day: DateText): [boolean, readonly DateText[]] {
    const before = this.kept.filter((one) => this.#concerns(one, day));
    const sides: MoneySide[] = this.billLacks.has(day) ? ['his'] : ['his', 'bill'];
    const apart = new Map(this.unmatches.flatMap((one) => (one.day >= day ? [[one.id, one.day]] : [])));
    const carried = carriedInto(before, { day, sides, sidesBefore: this.sidesRun, apart });
    const result = this.#engine(day, sides, [...carried.values()].flat() as Row[]);
    const keys = new Set(result.found.map(({ key }) => key));
    const known = [...before, ...this.kept.filter((one) => keys.has(one.key) && !before.includes(one))].map((one) => ({
      ...one,
      rows: one.rows.map((row) => ({ identity: rowIdentity(row), day: row.day })),
      firstDay: one.first_day,
      clearedOn: one.cleared_on,
      carried: carried.has(one.id),
      nextDay: one.stake.startsWith('next-day'),
    }));
    const sealedDays = this.sealed;
    const postedOn = DAYS.find((one) => one >= day && !sealedDays.has(one)) ?? day;
    const settled = settleRun(known, result.found, { day, postedOn, sealedDays });
    const of = (ids: readonly string[]) => this.kept.filter(({ id }) => ids.includes(id));
    for (const one of of(settled.fallen)) one.state = 'open';
    const undone = of([...settled.clear, ...settled.replace]).filter(({ state }) => DECIDED.includes(state));
    if (undone.length > 0) throw new Error(`decided, and undone silently: ${undone.map(({ id }) => id).join()}`);
    for (const { id, found, day: stands } of settled.update) {
      const [one] = of([id]);
      if (one === undefined) throw new Error(id);
      if (KEPT.includes(one.state) && one.stake !== found.stake) throw new Error(`decided about other money: ${id}`);
      const state = one.state === 'cleared' || one.state === 'replaced' ? 'open' : one.state;
      Object.assign(one, { ...columnsOf(found), state, day: stands, foundOn: day, cleared_on: null });
    }
    for (const { found, day: stands } of settled.insert) {
      if (this.kept.some(({ key }) => key === found.key)) throw new Error(`kept twice: ${found.key}`);
      const fresh = { state: 'open', day: stands, foundOn: day, cleared_on: null, settledAt: 0 } as const;
      const id = String(this.kept.length).padStart(4, '0');
      this.kept.push({ id, first_day: found.firstDay, ...columnsOf(found), ...fresh });
    }
    for (const one of of(settled.clear)) Object.assign(one, { state: 'cleared', cleared_on: day });
    for (const one of of(settled.replace)) Object.assign(one, { state: 'replaced', cleared_on: null });
    for (const one of of(settled.explained)) one.cleared_on = day;
    for (const one of of(settled.reopen))
      Object.assign(one, { cleared_on: null, state: one.state === 'cleared' ? 'open' : one.state });
    this.stale.delete(day);
    this.sidesRun.set(day, sides);
    if (!this.firstRun.has(day)) this.firstRun.set(day, ++this.#clock);
    const same = JSON.stringify(this.last.get(day)) === JSON.stringify(result);
    this.last.set(day, result);
    return [!same || Object.values(settled).some((some) => some.length > 0), settled.upset];
  }

  #concerns(one: Kept, day: DateText): boolean {
    if (one.day === day || one.first_day === day) return true;
    if (one.first_day > day) return false;
    const decided = ['matched', 'written-off', 'recovered'].includes(one.state);
    const firstRun = Math.min(...DAYS.flatMap((later) => (later < day ? [] : (this.firstRun.get(later) ?? []))));
    return (
      ['open', 'proposed', 'recovering'].includes(one.state) ||
      (one.cleared_on !== null && one.cleared_on >= day) ||
      (decided && one.settledAt > firstRun) ||
      this.unmatches.some((other) => other.day === day && other.id === one.unmatch_id)
    );
  }

  #engine(day: DateText, sides: readonly MoneySide[], carried: readonly Row[]): Result {
    const rows = new Map([...carried, ...this.rowsOf(day)].map((row) => [rowIdentity(row), row]));
    const ordered = [...rows.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
    const found: Difference[] = [];
    const matched: string[] = [];
    for (const [, trade] of Map.groupBy(ordered, ({ orderNo }) => orderNo)) {
      const left = [...trade];
      for (const bill of trade.filter(({ side }) => side === 'bill')) {
        const his = left.find((row) => row.side === 'his' && row.fen === bill.fen);
        if (his === undefined) continue;
        for (const row of [bill, his]) left.splice(left.indexOf(row), 1);
        const pair = [bill, his].map(rowIdentity);
        const apart = this.unmatches.find((one) => one.day === day && pair.every((row) => one.rows.includes(row)));
        if (apart === undefined) matched.push(...pair);
        else found.push(...[bill, his].map((row) => differenceOf([row], day, sides, apart.id)));
      }
      if (left.length > 0) found.push(differenceOf(left, day, sides, null));
    }
    return { found, matched };
  }

  /** Of each row of the days that were run: in how many open or decided differences and in how many matches it is. */
  misplaced(): string[] {
    const differences = this.kept.filter(isLive);
    return [...this.last.keys()].flatMap((day) =>
      this.rowsOf(day).flatMap((row) => {
        const identity = rowIdentity(row);
        const within = differences.filter(({ rows }) => rows.some((one) => rowIdentity(one) === identity));
        // What was decided about a sealed day's item stands; what it has become since is an item of its own.
        const kept = within.filter((one) => !(this.sealed.has(one.day) && one.state !== 'open')).length;
        const matches = [...this.last.values()].filter(({ matched }) => matched.includes(identity)).length;
        const count = kept > 0 || matches > 0 ? kept : Math.min(1, within.length);
        return count + matches === 1 ? [] : [`${identity}: ${count} differences, ${matches} matches`];
      }),
    );
  }
}

function differenceOf(
  all: readonly Row[],
  day: DateText,
  sides: readonly MoneySide[],
  unmatch: string | null,
): Difference {
  const rows = all.map(rowIdentity);
  const sum = (side: MoneySide) => all.reduce((total, row) => (row.side === side ? total + row.fen : total), 0);
  const has = (side: MoneySide) => all.some((row) => row.side === side);
  const nextDay = unmatch === null && all.every((row) => row.day === day && row.tradeNo === 'late') && sides.length > 1;
  const kind = nextDay ? 'next-day' : has('bill') ? (has('his') ? 'amount' : 'surplus') : 'shortage';
  const hash = createHash('md5').update(rows.toSorted().join()).digest('hex');
  return {
    key: unmatch === null ? hash : `apart-${hash}`,
    rows,
    firstDay: all.map((row) => row.day).reduce((a, b) => (a < b ? a : b), day),
    nextDay,
    stake: `${kind} ${Math.abs(sum('bill') - sum('his'))}`,
    all,
    unmatch,
  };
}

const columnsOf = ({ key, all, stake, unmatch }: Difference) => ({
  key,
  stake,
  rows: all,
  unmatch_id: unmatch,
});

interface Numbers {
  readonly day: DateText;
  readonly side: MoneySide;
  readonly orderNo: string;
  readonly hisNo: string;
  readonly late: boolean;
  readonly fen: number;
}
export function rowOf({ late, fen, ...numbers }: Numbers): Row {
  const none = { transactionId: '', refundNo: '', channelRefundNo: '' };
  const rest = { ...none, kind: 'pay', state: 'done', tradeNo: late ? 'late' : '', source: '' } as const;
  // Day and amount belong to the row: on another day or corrected it is another.
  return { ...numbers, ...rest, at: instantOf(DAYS.indexOf(numbers.day) * 1000 + fen), fen: fenOf(fen) };
}
