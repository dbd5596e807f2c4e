import { Command } from 'commander';
import { root } from '../root.ts';
import { runStep } from '../test-run/run-step.ts';

export const benchCommand = new Command('bench')
  .description(
    'Measure what the project promises about speed, and print it beside the targets (exit 1 when one is missed).',
  )
  .argument('[word...]', 'only the suites whose file path contains one of the words')
  .action(async (words: string[]) => {
    const { exitCode } = await runStep([process.execPath, 'bench/main.ts', ...words], { cwd: root });
    process.exitCode = exitCode;
  });
