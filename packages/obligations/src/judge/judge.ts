import type { Instant, WorkingCalendar } from '@yinuo/kernel';
import type { CompiledContract } from '../compile/compiled.ts';
import type { Fact } from '../facts/fact.ts';
import { newCaseState } from './case-state.ts';
import { judgeCase } from './judge-case.ts';
import type { ClockVerdict } from './verdict.ts';

/**
 * Every clock of every case, at `now`: cases by their report, then by id; the clocks of a case as the contract has them.
 * Pure: the same contract, calendar, facts and `now` give the same verdicts, whatever the order of facts with distinct `at`.
 */
export function judge(
  compiled: CompiledContract,
  calendar: WorkingCalendar,
  facts: Iterable<Fact>,
  now: Instant,
): readonly ClockVerdict[] {
  return [...judgeEach(compiled, calendar, facts, now)].flat();
}

/** The same case by case: only one case's verdicts are alive at a time, for logs of millions of facts. */
export function* judgeEach(
  compiled: CompiledContract,
  calendar: WorkingCalendar,
  facts: Iterable<Fact>,
  now: Instant,
): Generator<readonly ClockVerdict[]> {
  const state = newCaseState();
  for (const factsOfCase of byCase(Array.isArray(facts) ? facts : [...facts])) {
    const verdicts = judgeCase(compiled, calendar, factsOfCase, now, state);
    if (verdicts.length > 0) yield verdicts;
  }
}

/**
 * The facts of each case in the order given, cases by their report. Counts first and sorts numbers: with a million
 * facts, growing arrays and following pointers is what would take the time.
 */
function* byCase(facts: readonly Fact[]): Generator<readonly Fact[]> {
  const numbers = new Map<string, number>();
  const numberOf = new Uint32Array(facts.length);
  const starts: number[] = [];
  const ends: number[] = [];
  for (let index = 0; index < facts.length; index++) {
    const fact = facts[index];
    if (fact === undefined) continue;
    let number = numbers.get(fact.case);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(fact.case, number);
      starts.push(Infinity);
      ends.push(0);
    }
    numberOf[index] = number;
    ends[number] = (ends[number] ?? 0) + 1;
    if (fact.type === 'reported' && fact.at < (starts[number] ?? Infinity)) starts[number] = fact.at;
  }
  const names = [...numbers.keys()];
  const order = names.map((_, number) => number);
  order.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
  yield* slices(facts, numberOf, ends, order);
}

/** Lays the facts of each case side by side, then cuts them out in `order`. `counts` become the ends of the pieces. */
function* slices(
  facts: readonly Fact[],
  numberOf: Uint32Array,
  counts: number[],
  order: readonly number[],
): Generator<readonly Fact[]> {
  const begins = new Uint32Array(counts.length);
  for (let number = 1; number < counts.length; number++)
    begins[number] = (begins[number - 1] ?? 0) + (counts[number - 1] ?? 0);
  const next = begins.slice();
  const places = new Uint32Array(facts.length);
  for (let index = 0; index < facts.length; index++) {
    const number = numberOf[index] ?? 0;
    const place = next[number] ?? 0;
    places[place] = index;
    next[number] = place + 1;
  }
  for (const number of order) {
    const piece: Fact[] = [];
    for (let place = begins[number] ?? 0; place < (next[number] ?? 0); place++) {
      const fact = facts[places[place] ?? 0];
      if (fact !== undefined) piece.push(fact);
    }
    yield piece;
  }
}
