import { Command } from 'commander';
import { UnusableInput } from '../exit-code.ts';
import { runAll } from '../test-run/run-all.ts';
import { stepNames, steps } from '../test-run/steps.ts';

export const testCommand = new Command('test')
  .description(
    `Install what the tests need, then run, three side by side and begun in this order: ${stepNames.join(', ')}. Ends with "N passed, N failed".`,
  )
  .option('--only <steps>', 'some of the steps, separated by commas')
  .action(async ({ only }: { only?: string }) => {
    const chosen = only?.split(',').map((name) => name.trim()) ?? stepNames;
    const unknown = chosen.find((name) => !stepNames.includes(name));
    if (unknown !== undefined) throw new UnusableInput(`--only ${unknown}: the steps are ${stepNames.join(', ')}`);
    const { failed } = await runAll(steps.filter(({ name }) => chosen.includes(name)));
    process.exitCode = failed > 0 ? 1 : 0;
  });
