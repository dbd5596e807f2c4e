import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { folderValue } from '../option-values.ts';
import { root } from '../root.ts';
import { openDataFolder } from '../up/data-folder.ts';
import { expectFreePort } from '../up/free-port.ts';

type Options = { data: string; port: number; empty?: boolean };

export const upCommand = new Command('up')
  .description(
    'Start the desk: database, console, and on the first start the four contracts with a demonstration year.',
  )
  .option(
    '--data <dir>',
    'where the database, the sealing key and the first sign-in lie',
    folderValue,
    join(root, 'data'),
  )
  .option('--port <n>', 'port of the desk', portValue, 8420)
  .option('--empty', 'no demonstration: only the three administrators')
  .addHelpText(
    'after',
    `
With DATABASE_URL (PostgreSQL >= 15) that database is used instead of an embedded one; several desks may share it, with
the same YINUO_KEY_FILE. YINUO_HOST (default 127.0.0.1), YINUO_PUBLIC_URL, YINUO_PROXIES, YINUO_WEBHOOK_NETWORKS,
YINUO_PROBE_NETWORKS, YINUO_LOG_LEVEL: see docs/operations.md.
Ctrl-C stops the desk. Exit codes: 0 stopped, 2 unusable setting or folder.`,
  )
  .action(up);

async function up({ data, port, empty }: Options): Promise<void> {
  const stop = stopSignal(); // from the first moment on: a start that is broken off leaves no database running
  await expectFreePort(process.env.YINUO_HOST ?? '127.0.0.1', port);
  const folder = await openDataFolder(data);
  const { runDesk } = await import('../up/run-desk.ts'); // the whole desk: seconds to load, not for a mistyped folder
  await runDesk({ folder, port, isEmpty: empty === true, stop });
}

function stopSignal(): Promise<'stop'> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop('stop'));
  });
}

function portValue(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port;
  throw new InvalidArgumentError('must be a port, 0 to 65535.');
}
