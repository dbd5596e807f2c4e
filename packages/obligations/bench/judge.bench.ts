import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chineseCalendar, type Instant, instantOf, parseInstant } from '@yinuo/kernel';
import { type CaseKind, type CompiledContract, compile, type Fact, judgeEach, parseContract } from '../src/index.ts';

const TARGET = 300_000;
const FACTS = 1_000_000;
const RUNS = 5;
const DAY_MS = 86_400_000;

/** One line of the benchmark's table. */
type Measured = { name: string; measured: string; target?: string; ok?: boolean };

/** A million mixed facts over the four contracts and the pausing example, judged on one core. CPU time, so that a busy machine does not count. */
export async function run(): Promise<Measured[]> {
  const calendar = chineseCalendar();
  const contracts = ['zhongkai', 'karamay', 'xiyuan', 'einvoice', 'examples/office-hours'].map(readCompiled);
  const now = instant('2026-12-31T23:59:59+08:00');
  const random = pseudoRandom(20_260_101);
  const loads = contracts.map((contract) => ({
    contract,
    facts: someFacts(contract, FACTS / contracts.length, random),
  }));
  let best = Infinity;
  let clocks = 0;
  for (let turn = 0; turn < RUNS; turn++) {
    clocks = 0;
    const begun = process.cpuUsage();
    for (const { contract, facts } of loads)
      for (const verdicts of judgeEach(contract, calendar, facts, now)) clocks += verdicts.length;
    const used = process.cpuUsage(begun);
    best = Math.min(best, (used.user + used.system) / 1000);
  }
  const perSecond = Math.round((clocks * 1000) / best);
  const facts = loads.reduce((sum, load) => sum + load.facts.length, 0);
  const name = `judge: ${facts.toLocaleString('en')} facts, ${clocks.toLocaleString('en')} clocks, per second of CPU time, best of ${RUNS}`;
  return [
    {
      name,
      measured: `${perSecond.toLocaleString('en')} clocks/s`,
      target: `≥ ${TARGET.toLocaleString('en')} clocks/s`,
      ok: perSecond >= TARGET,
    },
  ];
}

function readCompiled(name: string): CompiledContract {
  const file = join(import.meta.dirname, '../../../contracts', `${name}.yaml`);
  const parsed = parseContract(readFileSync(file, 'utf8'), file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error[0]));
  const compiled = compile(parsed.value.contract);
  if (!compiled.ok) throw new Error(compiled.error.rule);
  return compiled.value;
}

function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

/** A linear congruential generator: the same load on every machine. */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

// One fact in twenty is written down late, as people do.
const LATE_SHARE = 0.05;

/** Cases over 2026 of the kinds that have clocks, in the order of a log; some facts out of order. */
function someFacts(contract: CompiledContract, count: number, random: () => number): readonly Fact[] {
  const year = instant('2026-01-01T00:00:00+08:00');
  const states = contract.contract.kinds
    .flatMap(({ kind, severities = [{ id: null }] }) => severities.map(({ id }) => ({ kind, severity: id })))
    .filter(({ kind, severity }) => contract.clocksOf(kind, severity, 'none').length > 0);
  const facts: Fact[] = [];
  while (facts.length < count) {
    const start = instantOf(year + Math.floor(random() * 364 * 86_400) * 1000);
    facts.push(...someCase(`C${facts.length}`, start, pick(states, random), random));
  }
  const written = facts.map((fact) => ({ fact, at: fact.at + (random() < LATE_SHARE ? DAY_MS : 0) }));
  return written
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ fact }) => fact);
}

type State = { readonly kind: CaseKind; readonly severity: string | null };

/** Reported, mostly responded, up to two other facts, mostly ended. */
function someCase(id: string, start: Instant, { kind, severity }: State, random: () => number): readonly Fact[] {
  let at = start;
  const next = (hours: number) => {
    at = instantOf(at + Math.floor(random() * random() * hours * 3600) * 1000);
    return { case: id, at };
  };
  const facts: Fact[] = [{ case: id, at, type: 'reported', kind, ...(severity === null ? {} : { severity }) }];
  if (random() < 0.95) facts.push({ ...next(1), type: 'responded' });
  const others = Math.floor(random() * 3);
  for (let index = 0; index < others; index++) facts.push(otherFact(next(4), severity, random));
  if (random() < 0.1) return facts;
  if (kind === 'question') return [...facts, { ...next(24), type: 'answered' }];
  if (kind === 'complaint') return [...facts, { ...next(24), type: 'replied' }];
  if (kind !== 'patient') return [...facts, { ...next(8), type: 'resolved' }];
  return [...facts, { ...next(12), type: 'replied', to: 'patient' }, { ...next(12), type: 'replied', to: 'hospital' }];
}

const OTHERS = [
  'handed-off',
  'arrived',
  'solution-accepted',
  'notified',
  'remote-failed',
  'paused',
  'resumed',
  'reopened',
] as const;

function otherFact(head: { case: string; at: Instant }, severity: string | null, random: () => number): Fact {
  const dice = random();
  if (dice < 0.1 && severity !== null) return { ...head, type: 'severity-changed', severity };
  if (dice < 0.3) return { ...head, type: 'handling-set', handling: random() < 0.5 ? 'remote' : 'on-site' };
  if (dice < 0.4) return { ...head, type: 'cause-set', party: 'third-party', agreed: random() < 0.5 };
  return { ...head, type: pick(OTHERS, random) };
}

function pick<T>(list: readonly T[], random: () => number): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}
