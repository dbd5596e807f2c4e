import type { Instant } from '@yinuo/kernel';
import { type Fact, judgeEach, type Language, verdictLine } from '@yinuo/obligations';
import { Command } from 'commander';
import { notesOn } from '../../notes-on-facts.ts';
import { instantValue, languageOption } from '../../option-values.ts';
import { printLine } from '../../print.ts';
import { readCalendar } from '../../read-calendar.ts';
import { readCompiledContract } from '../../read-contract.ts';
import { readFacts } from '../../read-facts.ts';

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
  .addHelpText(
    'after',
    `
A line is {"case","clause","clock","start","due","state","metAt","elapsed","provisional","demands","why"}: instants in
ISO 8601 with +08:00; state pending, met, breached or excused; elapsed the counted time as an ISO 8601 duration in hours,
minutes and seconds (PT4H20M), only inside the window and without pauses; demands [{"name","since","metAt"}]; due null
only while a pause holds the clock. The fields of facts are told in packages/obligations/README.md.
What silently has no clock (a severity that the contract does not know, a case that nobody reported) is noted on standard
error. Exit codes: 0 judged (breaches too are an answer), 2 unusable contract or facts.`,
  )
  .action(async ({ contract, facts, at, lang }: Options) => {
    const compiled = await readCompiledContract(contract);
    const calendar = await readCalendar();
    const read: Fact[] = [];
    for await (const fact of readFacts(facts)) read.push(fact);
    for (const note of notesOn(compiled.contract, read)) process.stderr.write(`note: ${note}\n`);
    for (const verdicts of judgeEach(compiled, calendar, read, at)) {
      for (const verdict of verdicts) await printLine(JSON.stringify(verdictLine(verdict, lang)));
    }
  });
