import { type DateText, formatFen, formatInstant } from '@yinuo/kernel';
import { type Occurrence, plan } from '@yinuo/obligations';
import { Command } from 'commander';
import { dateValue } from '../../option-values.ts';
import { printLine } from '../../print.ts';
import { readCalendar } from '../../read-calendar.ts';
import { readContract } from '../../read-contract.ts';

type Options = { contract: string; signed: DateText; on?: DateText };

export const planCommand = new Command('plan')
  .description('Print every dated obligation of the whole term as JSON lines: duties, reports, payments.')
  .requiredOption('--contract <file>', 'the contract, YAML')
  .requiredOption('--signed <date>', 'the day on which it was signed, e.g. 2026-01-01', dateValue)
  .option(
    '--on <date>',
    'of a contract that renews itself: the term that runs on this day (without: the first)',
    dateValue,
  )
  .addHelpText(
    'after',
    `
A line without a due date says under "condition" what it waits for. "amount" is in yuan.
Exit codes: 0 done, 2 unusable contract.`,
  )
  .action(async ({ contract: file, signed, on }: Options) => {
    const { contract } = await readContract(file);
    const calendar = await readCalendar();
    for (const occurrence of plan(contract, calendar, signed, {}, on))
      await printLine(JSON.stringify(line(occurrence)));
  });

function line({ amount, dueAt, ...rest }: Occurrence): object {
  return {
    ...rest,
    dueAt: dueAt === null ? null : formatInstant(dueAt),
    amount: amount === null ? null : formatFen(amount),
  };
}
