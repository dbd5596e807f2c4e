import type { Instant } from '@yinuo/kernel';
import { type Contract, type Fact, judgeEach, type Language, verdictLine } from '@yinuo/obligations';
import { Command } from 'commander';
import { instantValue, languageOption } from '../option-values.ts';
import { printLine } from '../print.ts';
import { readCalendar } from '../read-calendar.ts';
import { readCompiledContract } from '../read-contract.ts';
import { readFacts } from '../read-facts.ts';

type Options = { contract: string; facts: string; at: Instant; lang: Language };

export const judgeCommand = new Command('judge')
  .description('Judge every clock of every case at an instant; one JSON line each, with the reasons.')
  .requiredOption('--contract <file>', 'the contract, YAML')
  .requiredOption('--facts <file>', 'the facts, JSON lines, in any order')
  .requiredOption(
    '--at <instant>',
    'the instant, e.g. 2026-02-14T17:00:00+08:00; later facts are ignored',
    instantValue,
  )
  .addOption(languageOption)
  .addHelpText('after', '\nExit codes: 0 judged (breaches too are an answer), 2 unusable contract or facts.')
  .action(async ({ contract, facts, at, lang }: Options) => {
    const compiled = await readCompiledContract(contract);
    const calendar = await readCalendar();
    const read: Fact[] = [];
    for await (const fact of readFacts(facts)) read.push(fact);
    noteUnknownWords(compiled.contract, read);
    for (const verdicts of judgeEach(compiled, calendar, read, at)) {
      for (const verdict of verdicts) await printLine(JSON.stringify(verdictLine(verdict, lang)));
    }
  });

/** A mistyped severity silently has no clocks: say so, and judge on. */
function noteUnknownWords({ kinds }: Contract, facts: readonly Fact[]): void {
  const graded = new Map(kinds.map(({ kind, severities = [] }) => [kind, new Set(severities.map(({ id }) => id))]));
  const words = new Set([...graded.values()].flatMap((known) => [...known]));
  const isUnknown = (fact: Fact): boolean => {
    if (fact.type === 'severity-changed') return !words.has(fact.severity);
    if (fact.type !== 'reported' || fact.severity === undefined) return false;
    const known = graded.get(fact.kind);
    return known !== undefined && known.size > 0 && !known.has(fact.severity);
  };
  const [first, ...others] = facts.filter(isUnknown);
  if (first === undefined || !('severity' in first)) return;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  process.stderr.write(`note: case ${first.case}: the contract does not know the severity ${first.severity}${more}\n`);
}
