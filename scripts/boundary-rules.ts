import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { IForbiddenRuleType, IRegularForbiddenRuleType } from 'dependency-cruiser';

/** What each package may import of the others; ARCHITECTURE.md draws the same list. */
const packages: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  obligations: ['kernel'],
  probes: ['kernel'],
  api: ['kernel', 'obligations', 'probes'],
  documents: ['kernel'],
  reconcile: ['kernel'],
  platform: ['kernel', 'api'],
};

/** What each app may import: packages, and of apps only their front door. */
const apps: Readonly<Record<string, { packages: readonly string[]; apps: readonly string[] }>> = {
  desk: { packages: Object.keys(packages), apps: [] },
  console: { packages: ['kernel', 'obligations', 'probes', 'api'], apps: [] },
  cli: { packages: Object.keys(packages), apps: ['desk'] },
};

/** The desk's modules, lowest first: a module imports lower rows only. A new module takes its place here. */
const ranks: readonly (readonly string[])[] = [
  ['org'],
  ['facts', 'notify'],
  ['agreement'],
  ['asset', 'rota'],
  ['cases'],
  ['ledger'],
  ['money', 'outreach', 'watch'],
  ['inspect'],
  ['settle'],
  ['deliver'],
  ['analysis'],
];

/** Adapters speak one outside system's protocol and sandboxes stand in for one: both know nothing of the house. */
const outside = ['kernel'];
/** The apps that reach outside systems. */
const reaching = ['desk'];

const modules = 'apps/desk/src/modules';
const tests = ['[.](test|bench)[.]tsx?$', '(^|/)(testing|tests|bench)/'];

/** The rules for the tree at `root`; which folders have a front door is read from the tree itself. */
export function boundaryRules(root: string): IForbiddenRuleType[] {
  return [
    ...Object.entries(packages).map(([name, allowed]) =>
      forbid(`package ${name} imports ${allowed.join(', ') || 'no other package'}`, `^packages/${name}/`, {
        path: '^(packages|apps)/',
        pathNot: `^packages/${anyOf([name, ...allowed])}/`,
      }),
    ),
    ...Object.entries(apps).map(([name, allowed]) =>
      forbid(`app ${name} stays in its packages and apps`, `^apps/${name}/`, {
        path: '^(packages|apps)/',
        pathNot: [`^apps/${anyOf([name, ...allowed.apps])}/`, `^packages/${anyOf(allowed.packages)}/`],
      }),
    ),
    ...outsideRules(),
    forbid('what a browser loads takes the shapes of probes only', '^(packages/api|apps/console)/', {
      path: '^packages/probes/',
      pathNot: '^packages/probes/src/shapes/',
    }),
    ...frontDoors(root),
    ...moduleRules(),
    forbid(
      'pure code reads no file, clock, network or platform',
      ['^packages/(kernel|obligations)/src/', '/domain/'],
      [
        { dependencyTypes: ['core'] },
        { path: '^packages/(platform|documents)/|node_modules/(pg|kysely|fastify|pino)/' },
      ],
      tests,
    ),
    forbid('the sandbox is not for product code', '^(packages|apps|adapters)/', { path: '^sandbox/' }, tests),
    forbid('test aids are for tests', '', { path: '/src/testing/' }, [...tests, '^vitest[.]config[.]ts$']),
    // Types may refer to each other (nothing of that is left when the code runs), and a lazy page to its own route.
    forbid('no cycles', '', { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } }),
    forbid('every import is found', '', { couldNotResolve: true }),
  ].flat();
}

function outsideRules(): IForbiddenRuleType[] {
  return [
    // A group in `from` is $1 in `to`: an adapter imports no other adapter.
    forbid(
      `an adapter imports ${outside.join(', ')}`,
      '^adapters/([^/]+)/',
      { path: '^(packages|apps|adapters)/', pathNot: [`^adapters/$1/`, `^packages/${anyOf(outside)}/`] },
      tests,
    ),
    forbid(`a sandbox imports ${outside.join(', ')} and starts a database`, '^sandbox/([^/]+)/', {
      path: '^(packages|apps|adapters|sandbox)/',
      pathNot: [`^sandbox/$1/`, `^packages/${anyOf(outside)}/`, '^packages/platform/src/embedded-postgres/index[.]ts$'],
    }),
    forbid(
      `outside systems are reached by ${reaching.join(', ')}`,
      '^(packages|apps)/',
      { path: '^adapters/' },
      reaching.map((app) => `^apps/${app}/`),
    ),
  ].flat();
}

/** Into a package only by what its package.json exports, into an exported folder or a desk module only by its index.ts. */
function frontDoors(root: string): IForbiddenRuleType[] {
  const homes = globSync('{packages,apps,adapters,sandbox}/*/package.json', { cwd: root }).map((file) => {
    const { exports = {} } = JSON.parse(readFileSync(join(root, file), 'utf8')) as { exports?: Record<string, string> };
    return { home: dirname(file), doors: Object.values(exports).map((path) => normalize(join(dirname(file), path))) };
  });
  const exported = homes
    .flatMap(({ doors }) => doors)
    .filter((door) => !homes.some(({ home }) => dirname(door) === `${home}/src`))
    .map((door) => ({ home: dirname(door), doors: [door] }));
  // The composition root takes a module's manifest besides.
  const inDesk = globSync(`${modules}/*/index.ts`, { cwd: root }).map((door) => ({
    home: dirname(door),
    doors: [door, `${dirname(door)}/module.ts`],
  }));
  return [...homes, ...exported, ...inDesk].flatMap(({ home, doors }) =>
    forbid(`${home} is entered by its front door`, '', { path: `^${home}/`, pathNot: exactly(doors) }, `^${home}/`),
  );
}

function moduleRules(): IForbiddenRuleType[] {
  const names = ranks.flat();
  const ranked = ranks.flatMap((row, rank) =>
    row.flatMap((name) =>
      forbid(`module ${name} imports lower ranks by their front door`, `^${modules}/${name}/`, {
        path: `^${modules}/`,
        pathNot: [`^${modules}/${name}/`, `^${modules}/${anyOf(ranks.slice(0, rank).flat())}/index[.]ts$`],
      }),
    ),
  );
  return [
    ...ranked,
    ...forbid('every module has a rank', '', { path: `^${modules}/[^/]+/`, pathNot: `^${modules}/${anyOf(names)}/` }),
  ];
}

type To = IRegularForbiddenRuleType['to'];

function forbid(
  name: string,
  from: string | string[],
  to: To | To[],
  fromNot?: string | string[],
): IForbiddenRuleType[] {
  return [to].flat().map((one) => ({
    name,
    severity: 'error',
    from: { ...(from === '' ? {} : { path: from }), ...(fromNot ? { pathNot: fromNot } : {}) },
    to: one,
  }));
}

function anyOf(names: readonly string[]): string {
  return names.length === 0 ? '(?!)' : `(${names.join('|')})`;
}

function exactly(files: readonly string[]): string[] {
  return files.map((file) => `^${file.replaceAll('.', '[.]')}$`);
}
