import { formatFen, type Instant } from '@yinuo/kernel';
import {
  capitalMoney,
  type Fact,
  type IncidentFact,
  incidentsOfVerdicts,
  judge,
  type Language,
  parseRecordLine,
  penalties,
  penaltyRecord,
  penaltyTotal,
  readIncidents,
  whatIf,
  whatIfRecord,
} from '@yinuo/obligations';
import { Command } from 'commander';
import { instantValue, languageOption } from '../../option-values.ts';
import { printLine } from '../../print.ts';
import { readCalendar } from '../../read-calendar.ts';
import { readCompiledContract } from '../../read-contract.ts';
import { readLines } from '../../read-facts.ts';

type Options = { contract: string; facts: string; at: Instant; lang: Language; whatIf?: boolean };

export const penaltiesCommand = new Command('penalties')
  .description(
    'Print what the breaches of both sides cost at an instant: a JSON line for each incident, then the totals.',
  )
  .requiredOption('--contract <file>', 'the contract, YAML')
  .requiredOption('--facts <file>', 'facts of incidents, and of the cases that they name, JSON lines, in any order')
  .requiredOption(
    '--at <instant>',
    'the instant, e.g. 2026-03-26T09:00:00+08:00; later facts are ignored',
    instantValue,
  )
  .option('--what-if', 'besides: what one more breach, or one more day, would add')
  .addOption(languageOption)
  .addHelpText(
    'after',
    `
A fact of an incident is {"incident":"L1","at":"2026-03-10T08:00:00+08:00","type":"incident-occurred","event":"late-service",
"due":"2026-03-10"}: "event" is the trigger's word in the contract, "due" the last day in time where the penalty is by the
day, "cases" the cases that it came from. Later facts of it: incident-ended (done), incident-excused ("party", "agreed"),
incident-withdrawn (told in error). Lines with "case" are facts as ./yinuo judge reads them.
"amount" is in yuan, null when the contract names no price; "state" owed, excused (agreed cause at another party) or unproved
(the clause asks for a broken clock, and no named case broke it).
An event that raises no penalty of the contract is noted on standard error. Exit codes: 0 done, 2 unusable contract or facts.`,
  )
  .action(async ({ contract: file, facts: records, at, lang, whatIf: more }: Options) => {
    const compiled = await readCompiledContract(file);
    const { contract } = compiled;
    const calendar = await readCalendar();
    const facts: Fact[] = [];
    const told: IncidentFact[] = [];
    for await (const record of readLines(records, parseRecordLine)) {
      if ('incident' in record) told.push(record);
      else facts.push(record);
    }
    const verdicts = judge(compiled, calendar, facts, at);
    const incidents = [...readIncidents(told, at), ...incidentsOfVerdicts(contract, verdicts)];
    const lines = penalties(contract, incidents, verdicts, at);
    for (const { id, event } of incidents.filter((one) => !lines.some((line) => line.incident === one.id)))
      process.stderr.write(`note: incident ${id}: no penalty of the contract is raised by ${event}\n`);
    for (const line of lines) await printLine(JSON.stringify(penaltyRecord(line, lang)));
    for (const payer of ['supplier', 'hospital'] as const) {
      const total = penaltyTotal(lines, payer);
      const amounts = total === null ? null : { total: formatFen(total), capital: capitalMoney(total) };
      await printLine(JSON.stringify({ payer, ...(amounts ?? { total: null, capital: null }) }));
    }
    if (more !== true) return;
    for (const one of whatIf(contract, lines, at)) await printLine(JSON.stringify(whatIfRecord(one, lang)));
  });
