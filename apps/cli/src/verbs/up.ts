import { join } from 'node:path';
import {
  DEMONSTRATION_NETWORKS,
  type DeskConfig,
  installationState,
  prepareInstallation,
  type RunningDesk,
  readConfig,
  startDesk,
} from '@yinuo/desk';
import { openLog } from '@yinuo/platform';
import type { EmbeddedPostgres } from '@yinuo/platform/embedded-postgres';
import { Command, InvalidArgumentError } from 'commander';
import { UnusableInput } from '../exit-code.ts';
import { folderValue } from '../option-values.ts';
import { readCalendar } from '../read-calendar.ts';
import { root } from '../root.ts';
import { buildConsole } from '../up/build-console.ts';
import { type DataFolder, openDataFolder } from '../up/data-folder.ts';
import { startDemonstrationRunner } from '../up/demonstration-runner.ts';
import { expectFreePort } from '../up/free-port.ts';
import { startDatabase } from '../up/start-database.ts';

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

const say = (line: string) => process.stderr.write(`yinuo: ${line}\n`);

async function up({ data, port, empty }: Options): Promise<void> {
  const stop = stopSignal(); // from the first moment on: a start that is broken off leaves no database running
  await expectFreePort(process.env.YINUO_HOST ?? '127.0.0.1', port);
  const folder = await openDataFolder(data);
  const consoleBuilt = buildConsole(say);
  consoleBuilt.catch(() => undefined); // told where it is awaited, not as an unhandled rejection on the way there
  const database = process.env.DATABASE_URL ? null : await startDatabase(folder, say);
  try {
    const config = readConfig({
      YINUO_LOG_LEVEL: 'warn',
      YINUO_KEY_FILE: folder.keyFile,
      ...process.env,
      YINUO_PORT: String(port),
      DATABASE_URL: database?.url ?? process.env.DATABASE_URL,
    });
    const starting = start(config, folder, empty === true ? null : join(root, 'contracts'), consoleBuilt);
    const desk = await Promise.race([starting, stop]);
    if (desk === 'stop') return await breakOff(starting, database);
    const runner = await startDemonstrationRunner(folder, desk.url, say);
    process.stdout.write(`${await readyLine(folder, desk.url)}\n`);
    await stop;
    await runner?.stop();
    await desk.stop();
  } catch (error) {
    setTimeout(() => process.exit(), 1000).unref(); // a desk that started by half keeps the process alive
    throw error;
  } finally {
    await consoleBuilt.catch(() => undefined);
    await database?.stop();
  }
}

async function start(
  config: DeskConfig,
  folder: DataFolder,
  demonstration: string | null,
  consoleBuilt: Promise<string>,
): Promise<RunningDesk> {
  const log = openLog(config.logLevel);
  const calendar = await readCalendar();
  const isDemonstration = await prepare(folder, {
    databaseUrl: config.databaseUrl,
    keyFile: config.keyFile,
    calendar,
    log,
    publicUrl: config.publicUrl,
    demonstration,
  });
  const opens = isDemonstration && process.env.YINUO_PROBE_NETWORKS === undefined;
  const settings = opens ? { ...config, probeNetworks: DEMONSTRATION_NETWORKS } : config;
  return startDesk({ config: settings, calendar, log, consoleFolder: await consoleBuilt });
}

/** A stop before the desk was ready: what is under way has no off-switch, so the process ends around it. */
async function breakOff(starting: Promise<RunningDesk>, database: EmbeddedPostgres | null): Promise<never> {
  starting.catch(() => undefined);
  await database?.stop();
  say('stopped before the desk was ready');
  process.exit(0);
}

/** True when what is started is a demonstration. */
async function prepare(folder: DataFolder, parts: Parameters<typeof prepareInstallation>[0]): Promise<boolean> {
  const state = await installationState(parts.databaseUrl);
  if (state === 'half-loaded')
    throw new UnusableInput(
      'another start is loading the demonstration into this database, or was broken off over it: wait for it, or empty the database',
    );
  if (state !== 'empty') return state === 'demonstration';
  if (parts.demonstration !== null) say('loading the four contracts and a demonstration year');
  await folder.keep(await prepareInstallation(parts));
  return parts.demonstration !== null;
}

/** The one line that a person needs: where, and as whom. */
async function readyLine(folder: DataFolder, url: string): Promise<string> {
  const kept = await folder.kept();
  return kept ? `Yinuo 医诺 ${url}  sign in 登录: ${kept.userName} / ${kept.password}` : `Yinuo 医诺 ${url}`;
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
