import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chineseCalendar, formatInstant, type Instant, parseInstant } from '@yinuo/kernel';
import { parseContract } from '../check/index.ts';
import { type CompiledContract, compile } from '../compile/index.ts';
import { Fact, type FactInput } from '../facts/index.ts';
import { type ClockVerdict, judge } from '../judge/index.ts';
import type { Contract } from '../language/index.ts';

export const calendar = chineseCalendar();
export const contractsFolder = join(import.meta.dirname, '../../../../contracts');

export function readContract(name: string): Contract {
  const parsed = parseContract(readFileSync(join(contractsFolder, `${name}.yaml`), 'utf8'), name);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.contract;
}

export function compiledContract(contract: Contract | string): CompiledContract {
  const compiled = compile(typeof contract === 'string' ? readContract(contract) : contract);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  return compiled.value;
}

/** `2026-02-14 16:40` or with seconds, in Beijing. */
export function at(text: string): Instant {
  const full = text.replace(' ', 'T').padEnd(19, ':00').slice(0, Math.max(19, text.length));
  const parsed = parseInstant(`${full}+08:00`);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.rule}`);
  return parsed.value;
}

type Without<T> = T extends unknown ? Omit<T, 'case' | 'at'> : never;
export type Happening = readonly [when: string, fact: Fact['type'] | Without<FactInput>];

/** Facts of one case; a bare type is a fact without anything else. */
export function factsOf(happenings: readonly Happening[], caseId = 'C1'): Fact[] {
  return happenings.map(([when, what]) => {
    const rest = typeof what === 'string' ? { type: what } : what;
    return Fact.parse({ case: caseId, at: formatInstant(at(when)), ...rest });
  });
}

export function judged(
  contract: CompiledContract,
  happenings: readonly Happening[],
  now: string,
): readonly ClockVerdict[] {
  return judge(contract, calendar, factsOf(happenings), at(now));
}

/** `XY-4 respond due 2026-02-14 16:50 met 2026-02-14 16:45`: what most tests look at. */
export function brief(verdict: ClockVerdict): string {
  const due = verdict.due === null ? 'held' : `due ${short(verdict.due)}`;
  const ended = verdict.metAt === null ? '' : ` ${short(verdict.metAt)}`;
  return `${verdict.clause} ${verdict.clock} ${due} ${verdict.state}${ended}${verdict.provisional ? ' provisional' : ''}`;
}

export function short(instant: Instant): string {
  const text = formatInstant(instant).slice(0, 19).replace('T', ' ');
  return text.endsWith(':00') ? text.slice(0, 16) : text;
}

export function briefs(contract: CompiledContract, happenings: readonly Happening[], now: string): readonly string[] {
  return judged(contract, happenings, now).map(brief);
}

export function demandsAt(
  contract: CompiledContract,
  happenings: readonly Happening[],
  now: string,
): readonly string[] {
  return judged(contract, happenings, now).flatMap((verdict) =>
    verdict.demands.map(
      ({ name, since, metAt }) => `${name} since ${short(since)}${metAt === null ? '' : ` met ${short(metAt)}`}`,
    ),
  );
}
