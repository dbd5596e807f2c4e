import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DeskRefused, FolderInUse, startRunner } from '@yinuo/probes';
import { Command, InvalidArgumentError } from 'commander';
import { UnusableInput } from '../exit-code.ts';
import { folderValue } from '../option-values.ts';
import { tryProfile } from '../probe/try-profile.ts';
import { root } from '../root.ts';

type Options = {
  desk?: string;
  token?: string;
  data: string;
  browser?: string | null;
  allowHttp?: boolean;
  try?: string;
};

export const probeCommand = new Command('probe')
  .description("Watch a hospital's systems from inside its network: outward connections only, results kept on disk.")
  .option('--desk <url>', 'address of the desk', deskValue)
  .option('--token <token>', 'what the desk gave when the runner was invited; better in YINUO_RUNNER_TOKEN')
  .option('--data <dir>', 'where its key and the undelivered results lie', folderValue, join(root, 'probe-data'))
  .option('--allow-http', 'speak to the desk without TLS: whoever sees the line sees the credentials of the probes')
  .option('--browser <path>', 'Chromium for browser journeys; by default where Debian puts it')
  .option('--try <file>', 'only run this profile (YAML) once, and print what it found')
  .addHelpText(
    'after',
    `
The folder is the runner: its key is made there at the first start, and results that the desk has not yet taken lie
there. The work it was given lies there encrypted under the token. NODE_EXTRA_CA_CERTS names a hospital's own authority.
Ctrl-C stops it. With --try, {{secret.his-key}} is taken from YINUO_SECRET_HIS_KEY, and pictures go to the folder.
Exit codes: 0 stopped, or tried and found well; 1 tried and found wrong; 2 unusable setting, folder, token or profile.`,
  )
  .action(probe);

const say = (line: string) => process.stderr.write(`yinuo: ${line}\n`);

async function probe({
  desk,
  token = process.env.YINUO_RUNNER_TOKEN,
  data,
  browser = chromium(),
  ...more
}: Options): Promise<void> {
  if (more.try !== undefined) {
    const outcome = await tryProfile(more.try, data, browser);
    process.stdout.write(`${JSON.stringify(outcome, null, 2)}\n`);
    process.exitCode = outcome.state === 'ok' ? 0 : 1;
    return;
  }
  if (!desk) throw new UnusableInput('--desk is needed: the address of the desk');
  if (!isSafe(desk) && !more.allowHttp)
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
    browser,
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
