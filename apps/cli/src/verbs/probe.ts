import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DeskRefused, FolderInUse, startRunner } from '@yinuo/probes';
import { Command, InvalidArgumentError } from 'commander';
import { UnusableInput } from '../exit-code.ts';
import { folderValue } from '../option-values.ts';
import { root } from '../root.ts';

type Options = { desk: string; token?: string; data: string; browser?: string; allowHttp?: boolean };

export const probeCommand = new Command('probe')
  .description("Watch a hospital's systems from inside its network: outward connections only, results kept on disk.")
  .requiredOption('--desk <url>', 'address of the desk', deskValue)
  .option('--token <token>', 'what the desk gave when the runner was invited; better in YINUO_RUNNER_TOKEN')
  .option('--data <dir>', 'where its key and the undelivered results lie', folderValue, join(root, 'probe-data'))
  .option('--allow-http', 'speak to the desk without TLS: whoever sees the line sees the credentials of the probes')
  .option('--browser <path>', 'Chromium for browser journeys; by default where Debian puts it')
  .addHelpText(
    'after',
    `
The folder is the runner: its key is made there at the first start, and results that the desk has not yet taken lie
there. The work it was given lies there encrypted under the token. NODE_EXTRA_CA_CERTS names a hospital's own authority.
Ctrl-C stops it. Exit codes: 0 stopped, 2 unusable setting, folder or token.`,
  )
  .action(probe);

const say = (line: string) => process.stderr.write(`yinuo: ${line}\n`);

async function probe({
  desk,
  token = process.env.YINUO_RUNNER_TOKEN,
  data,
  browser,
  allowHttp,
}: Options): Promise<void> {
  if (!isSafe(desk) && !allowHttp)
    throw new UnusableInput('--desk must be https, for credentials travel over it; or give --allow-http');
  if (!token) throw new UnusableInput('a token is needed: --token, or YINUO_RUNNER_TOKEN');
  const stop = new Promise<void>((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stopped());
  });
  const runner = await startRunner({
    desk,
    token,
    folder: data,
    version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
    browser: browser ?? chromium(),
    log: say,
    now: Date.now,
    tick: () => performance.now(),
  }).catch((error: unknown) => {
    if (error instanceof DeskRefused || error instanceof FolderInUse) throw new UnusableInput(error.message);
    throw error;
  });
  process.stdout.write(`Yinuo 医诺 probe runner of ${desk}\n`);
  await stop;
  await runner.stop();
}

function chromium(): string | null {
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync) ?? null;
}

function isSafe(desk: string): boolean {
  const { protocol, hostname } = new URL(desk);
  return protocol === 'https:' || ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}

function deskValue(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text.replace(/\/$/, '');
  throw new InvalidArgumentError('must be an address, https://….');
}
