import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import ts from 'typescript';
import { boundaryRules } from './boundary-rules.ts';

export interface BoundaryReport {
  /** Source files that were looked into; dependency-cruiser without a TypeScript it knows sees none and passes. */
  readonly modules: number;
  readonly violations: readonly string[];
}

const folders = ['packages', 'apps', 'scripts', 'bench', 'tests', 'adapters', 'sandbox'];

/** Checks every import below `root` against the rules of the house; each violation is one line. */
export async function checkBoundaries(root: string): Promise<BoundaryReport> {
  const files = globSync(`{${folders.join(',')}}/**/*.{ts,tsx}`, {
    cwd: root,
    exclude: (path) => /(^|\/)(node_modules|dist)$/.test(path),
  });
  if (files.length === 0) throw new Error(`no TypeScript below ${root}`);
  const { output } = await cruise(
    files,
    {
      baseDir: root,
      ruleSet: { forbidden: boundaryRules(root) },
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '[.](css|svg|png)$' },
      enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
    },
    undefined,
    {
      tsConfig: ts.parseJsonConfigFileContent(
        { compilerOptions: { module: 'nodenext', jsx: 'react-jsx' } },
        ts.sys,
        root,
      ),
    },
  );
  if (typeof output === 'string') throw new Error('dependency-cruiser gave text instead of data');
  const seen = new Set(output.modules.map(({ source }) => source));
  const unseen = files.filter((file) => !seen.has(file)).map((file) => `not looked into: ${file}`);
  const violations = output.summary.violations.map(
    ({ from, to, rule, cycle }) => `${rule.name}: ${[from, ...(cycle?.map(({ name }) => name) ?? [to])].join(' → ')}`,
  );
  return { modules: files.length - unseen.length, violations: [...unseen, ...violations] };
}

if (import.meta.main) {
  const { modules, violations } = await checkBoundaries(resolve(join(import.meta.dirname, '..')));
  for (const line of violations) console.error(line);
  console.log(`boundaries: ${modules} modules, ${violations.length} wrong imports`);
  process.exitCode = violations.length > 0 ? 1 : 0;
}
