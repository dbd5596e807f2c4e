import { join } from 'node:path';
import { installationState, prepareInstallation, readConfig, startDesk } from '@yinuo/desk';
import { openLog } from '@yinuo/platform';
import { startEmbeddedPostgres } from '@yinuo/platform/embedded-postgres';
import { Command, InvalidArgumentError } from 'commander';
import { UnusableInput } from '../exit-code.ts';
import { readCalendar } from '../read-calendar.ts';
import { root } from '../root.ts';
import { buildConsole } from '../up/build-console.ts';
import { type DataFolder, openDataFolder } from '../up/data-folder.ts';

type Options = { data: string; port: number; empty?: boolean };

export const upCommand = new Command('up')
  .description(
    'Start the desk: database, console, and on the first start the four contracts with a demonstration year.',
  )
  .option('--data <dir>', 'where the database, the sealing key and the first sign-in lie', join(root, 'data'))
  .option('--port <n>', 'port of the desk', portValue, 8420)
  .option('--empty', 'no demonstration: only the three administrators')
  .addHelpText(
    'after',
    `
With DATABASE_URL (PostgreSQL >= 15) that database is used instead of an embedded one; several desks may share it, with
the same YINUO_KEY_FILE. YINUO_HOST (default 127.0.0.1), YINUO_PUBLIC_URL, YINUO_PROXIES, YINUO_WEBHOOK_NETWORKS,
YINUO_LOG_LEVEL: see docs/operations.md.
Ctrl-C stops the desk. Exit codes: 0 stopped, 2 unusable setting or folder.`,
  )
  .action(up);

async function up({ data, port, empty }: Options): Promise<void> {
  const say = (line: string) => process.stderr.write(`yinuo: ${line}\n`);
  const folder = await openDataFolder(data);
  const consoleBuilt = buildConsole(say);
  const database = process.env.DATABASE_URL
    ? null
    : await startEmbeddedPostgres({ dataDir: folder.database, log: say });
  try {
    const config = readConfig({
      YINUO_LOG_LEVEL: 'warn',
      YINUO_KEY_FILE: folder.keyFile,
      ...process.env,
      YINUO_PORT: String(port),
      DATABASE_URL: database?.url ?? process.env.DATABASE_URL,
    });
    const log = openLog(config.logLevel);
    const calendar = await readCalendar();
    const demonstration = empty === true ? null : join(root, 'contracts');
    await prepare(folder, say, {
      databaseUrl: config.databaseUrl,
      keyFile: config.keyFile,
      calendar,
      log,
      publicUrl: config.publicUrl,
      demonstration,
    });
    const desk = await startDesk({ config, calendar, log, consoleFolder: await consoleBuilt });
    process.stdout.write(`${await readyLine(folder, desk.url)}\n`);
    await stopSignal();
    await desk.stop();
  } finally {
    await consoleBuilt.catch(() => undefined);
    await database?.stop();
  }
}

async function prepare(
  folder: DataFolder,
  say: (line: string) => void,
  parts: Parameters<typeof prepareInstallation>[0],
): Promise<void> {
  const state = await installationState(parts.databaseUrl);
  if (state === 'half-loaded')
    throw new UnusableInput(
      'the first start was interrupted while it loaded the demonstration; remove the data folder (or empty the database) and start again',
    );
  if (state === 'ready') return;
  if (parts.demonstration !== null) say('loading the four contracts and a demonstration year');
  await folder.keep(await prepareInstallation(parts));
}

/** The one line that a person needs: where, and as whom. */
async function readyLine(folder: DataFolder, url: string): Promise<string> {
  const kept = await folder.kept();
  return kept ? `Yinuo 医诺 ${url}  sign in 登录: ${kept.userName} / ${kept.password}` : `Yinuo 医诺 ${url}`;
}

function stopSignal(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop());
  });
}

function portValue(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65535) return port;
  throw new InvalidArgumentError('must be a port, 0 to 65535.');
}
