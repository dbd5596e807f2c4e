import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contractJsonSchema } from '@yinuo/obligations';
import { Command, Option } from 'commander';
import { printLine } from '../../print.ts';
import { root } from '../../root.ts';

/** Where editors find it: the first line of every contract names this file. */
const published = join(root, 'packages', 'obligations', 'contract.schema.json');

export const schemaCommand = new Command('schema')
  .description('Print the JSON Schema of a contract file; --write publishes it for editors.')
  .addOption(new Option('--write', 'write packages/obligations/contract.schema.json'))
  .action(async ({ write }: { write?: boolean }) => {
    const text = JSON.stringify(contractJsonSchema(), null, 2);
    if (write === true) await writeFile(published, `${text}\n`);
    else await printLine(text);
  });
