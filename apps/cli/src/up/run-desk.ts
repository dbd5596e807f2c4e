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
import { UnusableInput } from '../exit-code.ts';
import { readCalendar } from '../read-calendar.ts';
import { root } from '../root.ts';
import { buildConsole } from './build-console.ts';
import type { DataFolder } from './data-folder.ts';
import { startDemonstrationRunner } from './demonstration-runner.ts';
import { startDatabase } from './start-database.ts';

interface DeskToRun {
  readonly folder: DataFolder;
  readonly port: number;
  /** No demonstration. */
  readonly isEmpty: boolean;
  readonly stop: Promise<'stop'>;
}

const say = (line: string) => process.stderr.write(`yinuo: ${line}\n`);

/** The desk of a data folder with its database and console, from its start until it is told to stop. */
export async function runDesk({ folder, port, isEmpty, stop }: DeskToRun): Promise<void> {
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
    const starting = start(config, folder, isEmpty ? null : join(root, 'contracts'), consoleBuilt);
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
