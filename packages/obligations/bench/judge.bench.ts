import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chineseCalendar, type Instant, instantOf, parseInstant } from '@yinuo/kernel';
import { type CaseKind, type CompiledContract, compile, type Fact, judge, parseContract } from '../src/index.ts';

const TARGET = 300_000;
const FACTS = 1_000_000;
const RUNS = 3;
const DAY_MS = 86_400_000;

/** One line of the benchmark's table. */
type Measured = { name: string; measured: string; target?: string; ok?: boolean };

/** A million mixed facts over the four contracts and the pausing example, judged on one core. */
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
    const begun = performance.now();
    for (const { contract, facts } of loads) clocks += judge(contract, calendar, facts, now).length;
    best = Math.min(best, performance.now() - begun);
  }
  const perSecond = Math.round((clocks * 1000) / best);
  const facts = loads.reduce((sum, load) => sum + load.facts.length, 0);
  const name = `judge: ${facts.toLocaleString('en')} facts, ${clocks.toLocaleString('en')} clocks, one core, best of ${RUNS}`;
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

const ENDS = ['responded', 'handed-off', 'arrived', 'solution-accepted', 'resolved', 'answered', 'notified'] as const;

/** Cases over 2026, four to eight facts each, the facts of neighbouring cases mixed as a log has them. */
function someFacts(contract: CompiledContract, count: number, random: () => number): readonly Fact[] {
  const year = instant('2026-01-01T00:00:00+08:00');
  const kinds = contract.contract.kinds.map((kind) => ({ kind: kind.kind, severities: kind.severities ?? [] }));
  const facts: Fact[] = [];
  while (facts.length < count) {
    const id = `C${facts.length}`;
    const { kind, severities } = pick(kinds, random);
    const severity = severities.length === 0 ? undefined : pick(severities, random).id;
    let at = instantOf(year + Math.floor(random() * 364 * 86_400) * 1000);
    facts.push({
      case: id,
      at,
      type: 'reported',
      kind: kind as CaseKind,
      ...(severity === undefined ? {} : { severity }),
    });
    const later = 3 + Math.floor(random() * 5);
    for (let index = 0; index < later; index++) {
      at = instantOf(at + Math.floor(random() * random() * DAY_MS));
      facts.push(laterFact(id, at, severities, random));
    }
  }
  for (let index = 0; index + 40 < facts.length; index++) {
    const other = index + Math.floor(random() * 40);
    const [a, b] = [facts[index], facts[other]];
    if (a !== undefined && b !== undefined) [facts[index], facts[other]] = [b, a];
  }
  return facts.slice(0, count);
}

function laterFact(id: string, at: Instant, severities: readonly { id: string }[], random: () => number): Fact {
  const head = { case: id, at };
  const dice = random();
  if (dice < 0.03 && severities.length > 0)
    return { ...head, type: 'severity-changed', severity: pick(severities, random).id };
  if (dice < 0.08) return { ...head, type: 'handling-set', handling: random() < 0.5 ? 'remote' : 'on-site' };
  if (dice < 0.1) return { ...head, type: 'cause-set', party: 'third-party', agreed: random() < 0.5 };
  if (dice < 0.12) return { ...head, type: 'paused' };
  if (dice < 0.14) return { ...head, type: 'resumed' };
  if (dice < 0.16) return { ...head, type: 'reopened' };
  if (dice < 0.18) return { ...head, type: 'remote-failed' };
  if (dice < 0.24) return { ...head, type: 'replied', to: random() < 0.5 ? 'patient' : 'hospital' };
  return { ...head, type: pick(ENDS, random) };
}

function pick<T>(list: readonly T[], random: () => number): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}
