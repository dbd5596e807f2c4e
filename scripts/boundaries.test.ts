import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkBoundaries } from './boundaries.ts';

let root: string;

const modules = 'apps/desk/src/modules';
const clean: Record<string, string> = {
  'packages/kernel/package.json': '{"exports":{".":"./src/index.ts"}}',
  'packages/kernel/src/index.ts': "export * from './fen.ts';",
  'packages/kernel/src/fen.ts': 'export const fen = 1;',
  'packages/platform/package.json': '{"exports":{".":"./src/index.ts","./testing":"./src/testing/index.ts"}}',
  'packages/platform/src/index.ts': "import '../../kernel/src/index.ts';\nexport const platform = 1;",
  'packages/platform/src/testing/index.ts': "import './server.ts';\nexport const testing = 1;",
  'packages/platform/src/testing/server.ts': 'export const server = 1;',
  'packages/documents/package.json': '{"exports":{".":"./src/index.ts"}}',
  'packages/documents/src/index.ts': 'export const documents = 1;',
  'apps/desk/package.json': '{"exports":{".":"./src/index.ts"}}',
  'apps/desk/src/index.ts': `import './modules/cases/module.ts';`,
  [`${modules}/org/index.ts`]: 'export const org = 1;',
  [`${modules}/org/store.ts`]: 'export const store = 1;',
  [`${modules}/cases/index.ts`]: "import '../org/index.ts';\nexport const cases = 1;",
  [`${modules}/cases/module.ts`]: 'export const module = 1;',
  [`${modules}/deliver/index.ts`]: 'export const deliver = 1;',
  [`${modules}/facts/index.ts`]: 'export const facts = 1;',
  [`${modules}/notify/index.ts`]: 'export const notify = 1;',
  'apps/cli/package.json': '{}',
  'apps/cli/src/main.ts': "import '../../desk/src/index.ts';",
  'sandbox/wecom/server.ts': 'export const wecom = 1;',
  'adapters/wecom/package.json': '{"exports":{".":"./src/index.ts"}}',
  'adapters/wecom/src/index.ts': "import '../../../packages/kernel/src/index.ts';\nexport const wecom = 1;",
  'adapters/wecom/src/token.ts': 'export const token = 1;',
  'adapters/his/package.json': '{"exports":{".":"./src/index.ts"}}',
  'adapters/his/src/index.ts': 'export const his = 1;',
  'apps/desk/src/reach.ts': "import '../../../adapters/wecom/src/index.ts';",
};

const sources = Object.keys(clean).filter((path) => path.endsWith('.ts'));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'yinuo-boundaries-'));
  for (const [path, text] of Object.entries(clean)) plant(path, text);
});

afterEach(() => rmSync(root, { recursive: true }));

function plant(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test('a clean tree has no violation, and every file was looked into', async () => {
  expect(await checkBoundaries(root)).toEqual({ modules: sources.length, violations: [] });
});

test.each([
  [
    'a package imports upwards',
    'packages/kernel/src/a.ts',
    '../../platform/src/index.ts',
    'package kernel imports no other package',
  ],
  [
    'for a type only',
    'packages/documents/src/a.ts',
    '../../platform/src/index.ts',
    'package documents imports kernel',
    'type',
  ],
  [
    'a package imports an app',
    'packages/platform/src/a.ts',
    '../../../apps/desk/src/index.ts',
    'package platform imports kernel, api',
  ],
  [
    'past a package',
    'packages/platform/src/a.ts',
    '../../kernel/src/fen.ts',
    'packages/kernel is entered by its front door',
  ],
  [
    'past an exported folder',
    'packages/platform/src/a.ts',
    './testing/server.ts',
    'packages/platform/src/testing is entered by',
  ],
  [
    'past the desk',
    'apps/cli/src/a.ts',
    `../../desk/src/modules/org/index.ts`,
    'apps/desk is entered by its front door',
  ],
  [
    'the desk imports the command line',
    'apps/desk/src/a.ts',
    '../../cli/src/main.ts',
    'app desk stays in its packages and apps',
  ],
  ['a module imports a higher rank', `${modules}/org/a.ts`, '../cases/index.ts', 'module org imports lower ranks'],
  ['a module imports its equal', `${modules}/notify/a.ts`, '../facts/index.ts', 'module notify imports lower ranks'],
  ['past a module', `${modules}/cases/a.ts`, '../org/store.ts', `${modules}/org is entered by its front door`],
  [
    'the manifest of another module',
    `${modules}/deliver/a.ts`,
    '../cases/module.ts',
    'module deliver imports lower ranks',
  ],
  ['a file in pure code', 'packages/kernel/src/a.ts', 'node:fs', 'pure code reads no file'],
  [
    'the platform in a domain',
    `${modules}/cases/domain/a.ts`,
    '../../../../../../packages/platform/src/index.ts',
    'pure code',
  ],
  ['the sandbox', 'apps/desk/src/a.ts', '../../../sandbox/wecom/server.ts', 'the sandbox is not for product code'],
  ['the sandbox', 'adapters/wecom/src/a.ts', '../../../sandbox/wecom/server.ts', 'the sandbox is not for product code'],
  ['the house in a sandbox', 'sandbox/wecom/a.ts', '../../adapters/wecom/src/index.ts', 'a sandbox imports kernel'],
  ['past an adapter', 'apps/desk/src/a.ts', '../../../adapters/wecom/src/token.ts', 'adapters/wecom is entered by'],
  ['an adapter in an adapter', 'adapters/his/src/a.ts', '../../wecom/src/index.ts', 'an adapter imports kernel'],
  [
    'the platform in an adapter',
    'adapters/his/src/a.ts',
    '../../../packages/platform/src/index.ts',
    'an adapter imports kernel',
  ],
  [
    'an outside system in a package',
    'packages/platform/src/a.ts',
    '../../../adapters/his/src/index.ts',
    'outside systems are reached by desk',
  ],
  [
    'test aids in product code',
    'apps/desk/src/a.ts',
    '../../../packages/platform/src/testing/index.ts',
    'test aids are for',
  ],
  ['a file that is not there', 'apps/desk/src/a.ts', './b.ts', 'every import is found'],
])('caught: %s', async (_what, file, target, rule, kind = '') => {
  plant(file, kind ? `import type * as it from '${target}';\nexport type { it };` : `import '${target}';`);
  const { violations } = await checkBoundaries(root);
  expect(violations).toContainEqual(expect.stringContaining(rule));
});

test('caught: a cycle, but not one of types alone', async () => {
  plant('packages/kernel/src/a.ts', "import type { B } from './b.ts';\nexport type A = B;");
  plant('packages/kernel/src/b.ts', "import type { A } from './a.ts';\nexport type B = A;");
  expect((await checkBoundaries(root)).violations).toEqual([]);
  plant('packages/kernel/src/a.ts', "import { b } from './b.ts';\nexport const a = () => b;");
  plant('packages/kernel/src/b.ts', "import { a } from './a.ts';\nexport const b = () => a;");
  expect((await checkBoundaries(root)).violations).toContainEqual(expect.stringContaining('no cycles'));
});

test('caught: a module without a rank', async () => {
  plant(`${modules}/gossip/index.ts`, 'export const gossip = 1;');
  plant('apps/desk/src/a.ts', "import './modules/gossip/index.ts';");
  expect((await checkBoundaries(root)).violations).toContainEqual(expect.stringContaining('every module has a rank'));
});

test('an empty tree is an error, not a pass', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'yinuo-boundaries-'));
  await expect(checkBoundaries(empty)).rejects.toThrow('no TypeScript');
  rmSync(empty, { recursive: true });
});
