import { join } from 'node:path';
import { root } from '../root.ts';
import type { Counts } from './counts.ts';
import { playwrightCounts, vitestCounts } from './counts.ts';

export interface Step {
  readonly name: string;
  /** Run side by side; program and arguments, the program a script of node_modules or ours. */
  readonly commands: readonly (readonly string[])[];
  /** A step of tests counts each test, out of the report that it writes; any other step counts as one check. */
  readonly report?: { readonly file: string; readonly read: (json: unknown) => Counts; readonly variable?: string };
  readonly needsBrowser?: true;
  readonly needsOffice?: true;
}

/** Where each step leaves its report and what it said. */
export const reports = join(root, 'node_modules/.cache/test-reports');

// Biome colours its output even into a file, letter by letter.
const plain = process.stdout.isTTY ? [] : ['--colors=off'];

export const steps: readonly Step[] = [
  { name: 'lint', commands: [['node_modules/@biomejs/biome/bin/biome', 'ci', ...plain, '.']] },
  {
    name: 'types',
    commands: ['tsconfig.json', 'apps/console/tsconfig.json'].map((project) => [
      'node_modules/typescript/bin/tsc',
      '-p',
      project,
    ]),
  },
  { name: 'boundaries', commands: [['scripts/boundaries.ts']] },
  { name: 'unused', commands: [['node_modules/knip/bin/knip.js']] },
  vitest('unit'),
  { ...vitest('integration'), needsOffice: true },
  {
    name: 'browser',
    commands: [
      [
        'node_modules/@playwright/test/cli.js',
        'test',
        '-c',
        'tests/browser/playwright.config.ts',
        '--reporter=list,json',
      ],
    ],
    report: { file: join(reports, 'browser.json'), read: playwrightCounts, variable: 'PLAYWRIGHT_JSON_OUTPUT_NAME' },
    needsBrowser: true,
  },
];

export const stepNames: readonly string[] = steps.map(({ name }) => name);

function vitest(project: string): Step {
  const file = join(reports, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return {
    name: project,
    commands: [['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters]],
    report: { file, read: vitestCounts },
  };
}
