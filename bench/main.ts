import { globSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join, resolve } from 'node:path';
import type { Measurement, Suite } from './measurement.ts';
import { openDatabase } from './open-database.ts';

const root = resolve(import.meta.dirname, '..');
const asked = process.argv.slice(2);
// A number is the size of what is measured, of suites that have one: `bench/main.ts reconcile 10000000`.
const size = asked.map(Number).find((value) => value > 0);
const words = asked.filter((word) => !(Number(word) > 0));
const files = globSync(['packages/*/bench/*.bench.ts', 'apps/*/bench/*.bench.ts', 'bench/*.bench.ts'], { cwd: root })
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .sort();

if (files.length === 0) {
  console.error(`bench: no suite's path contains ${words.join(' or ')}`);
  process.exit(2);
}

const [cpu] = cpus();
console.log(
  `${cpu?.model.trim()} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}, Node ${process.versions.node}\n`,
);

const results: Measurement[] = [];
for (const file of files) {
  console.log(`… ${file}`);
  const { run, needsDatabase } = (await import(join(root, file))) as Suite;
  const database = needsDatabase ? await openDatabase() : undefined;
  results.push(...(await run(size)));
  await database?.close();
}

const rows = [
  ['', 'measured', 'target', ''],
  ...results.map(({ name, measured, target, ok }) => [
    name,
    measured,
    target ?? '',
    ok === undefined ? '' : ok ? 'ok' : 'MISSED',
  ]),
];
const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
console.log(
  `\n${rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n')}`,
);
process.exitCode = results.some(({ ok }) => ok === false) ? 1 : 0;
