import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { verbs } from './verbs.ts';

// Each call starts a process; a busy machine is slow at that.
vi.setConfig({ testTimeout: 60_000 });

function yinuo(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts'), ...args], {
    encoding: 'utf8',
    cwd: join(import.meta.dirname, '../../..'),
  });
  return { status, stdout, stderr };
}

test('every verb is in the table, under its own name', async () => {
  const files = readdirSync(join(import.meta.dirname, 'verbs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => basename(file));
  expect(verbs.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
  for (const { name, load } of verbs) expect((await load()).name()).toBe(name);
});

test.each([[['--help']], [[]]])('help explains every command: %j', (args) => {
  const { status, stdout } = yinuo(...args);
  expect(status).toBe(0);
  for (const { name, says } of verbs) {
    expect(stdout).toContain(name);
    expect(stdout.replace(/\s+/g, ' ')).toContain(says);
  }
});

test.each([
  [['frobnicate'], "yinuo: unknown command 'frobnicate'\n"],
  [['help', 'frobnicate'], "yinuo: unknown command 'frobnicate'\n"],
  [['frobnicate', '--help'], "yinuo: unknown command 'frobnicate'\n"],
  [['facts'], 'yinuo: facts: say what to do: verify\n'],
  [['up', '--data', ''], /^yinuo: option '--data <dir>'[^\n]*must name a folder\.\n$/],
  [['up', '--data', 'package.json'], /^yinuo: EEXIST[^\n]*package\.json'\n$/],
  [['facts', 'verify', '--data', 'nowhere'], /^yinuo: --data [^\n]*nowhere: no desk has been here yet; [^\n]*\n$/],
  [
    ['documents', '--contract', 'contracts/zhongkai.yaml', '--period', '2026-Q1', '--out', 'none', '--data', 'nowhere'],
    /^yinuo: --data [^\n]*nowhere: no desk has been here yet; [^\n]*\n$/,
  ],
  [['calendar', '9999'], /^yinuo: [^\n]*must be a year from 1949 to 2999[^\n]*\n$/],
  [['plan', '--signed', '9999-12-31'], /^yinuo: [^\n]*must be a date of 1949 to 2999[^\n]*\n$/],
  [['--frobnicate'], "yinuo: unknown option '--frobnicate'\n"],
  [['test', '--frobnicate'], "yinuo: unknown option '--frobnicate'\n"],
  [['test', 'frobnicate'], /^yinuo: too many arguments[^\n]*\n$/],
  [['test', '--only', 'unit,frobnicate'], /^yinuo: --only frobnicate: the steps are lint, [^\n]*\n$/],
])('unusable: exit 2 and one line: %j', (args, line) => {
  const { status, stdout, stderr } = yinuo(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(line);
});
