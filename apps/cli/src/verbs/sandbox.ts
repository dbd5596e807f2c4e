import { spawn } from 'node:child_process';
import { chmod, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { folderValue } from '../option-values.ts';
import { root } from '../root.ts';

type Options = { port: number; data: string };

export const sandboxCommand = new Command('sandbox')
  .description(
    'Start a hospital to try things on: HIS, HL7, e-invoice web and database on loopback, with faults to switch.',
  )
  .option(
    '--port <n>',
    'port of the switch board; the doors take the four ports after it, 0 takes free ones',
    portValue,
    8500,
  )
  .option('--data <dir>', 'where its database lies', folderValue, join(root, 'sandbox-data'))
  .addHelpText(
    'after',
    `
Nothing in it is a real hospital's, and nothing of it is part of the product. Faults are switched on the board's page, or by
POST /faults/<name> with {"on": true}. Ctrl-C stops it. Exit codes: 0 stopped, 2 unusable port or folder.`,
  )
  .action(sandbox);

/** In a process of its own: the stand-in shares no code with what it is watched by. */
async function sandbox({ port, data }: Options): Promise<void> {
  await mkdir(resolve(data), { recursive: true });
  await chmod(resolve(data), 0o711); // its database runs as an ordinary account
  const args = [join(root, 'sandbox/hospital/src/main.ts'), '--port', String(port), '--data', resolve(data)];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  // Ctrl-C reaches the child by itself; a signal to us alone is passed on.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill('SIGTERM'));
  process.exitCode = await new Promise<number>((ended) => child.once('close', (code) => ended(code ?? 1)));
}

function portValue(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_531) return port;
  throw new InvalidArgumentError('must be a port, 0 to 65531.');
}
