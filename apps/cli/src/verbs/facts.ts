import { join } from 'node:path';
import { Command } from 'commander';
import { UnusableInput } from '../exit-code.ts';
import { folderValue } from '../option-values.ts';
import { inOneLine, printLine } from '../print.ts';
import { root } from '../root.ts';
import { deskAt } from '../up/desk-at.ts';

type Options = { data: string; json?: boolean };

const verify = new Command('verify')
  .description(
    'Read the whole fact log again; name every row that was changed, removed or inserted, and every broken seal.',
  )
  .option('--data <dir>', 'data folder of ./yinuo up', folderValue, join(root, 'data'))
  .option('--json', 'one JSON line per finding')
  .addHelpText(
    'after',
    '\nWith DATABASE_URL that database is read, with the key in YINUO_KEY_FILE.\nExit codes: 0 the log holds, 1 findings, 2 unusable folder or database.',
  )
  .action(async ({ data, json }: Options) => {
    const desk = await deskAt(data);
    try {
      const { verifyFactsOf } = await import('@yinuo/desk');
      const result = await verifyFactsOf(desk);
      for (const finding of result.findings) {
        const what = 'factId' in finding ? finding.factId : `batch ${finding.batch}`;
        await printLine(json === true ? JSON.stringify(finding) : `${finding.kind} ${inOneLine(what)}`);
      }
      const { batches, facts, unsealed, findings } = result;
      await printLine(
        json === true
          ? JSON.stringify({ batches, facts, unsealed, findings: findings.length })
          : `${facts} facts in ${batches} sealed batches, ${unsealed} not sealed yet: ${findings.length} findings`,
      );
      if (findings.length > 0) process.exitCode = 1;
    } finally {
      await desk.stop();
    }
  });

export const factsCommand = new Command('facts')
  .description('The fact log: verify that nobody changed it.')
  .addCommand(verify)
  .action(() => {
    throw new UnusableInput('facts: say what to do: verify');
  });
