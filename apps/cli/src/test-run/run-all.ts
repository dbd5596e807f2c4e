import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { root } from '../root.ts';
import { type Counts, withExit } from './counts.ts';
import { provideBrowser, provideOffice } from './provide.ts';
import { runStep } from './run-step.ts';
import type { Step } from './steps.ts';

/** Runs every step, also after one failed, prints what each came to, and at last the line `N passed, N failed`. */
export async function runAll(steps: readonly Step[]): Promise<Counts> {
  const missing = [
    ...(steps.some((step) => step.needsOffice) ? await provideOffice() : []),
    ...(steps.some((step) => step.needsBrowser) ? await provideBrowser() : []),
  ];
  for (const line of missing) console.log(`missing: ${line}`);

  const table: string[] = [];
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const step of steps) {
    console.log(`\n── ${step.name}`);
    const from = performance.now();
    const counts = await runOne(step);
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    table.push(`${step.name.padEnd(12)} ${seconds.padStart(6)} s  ${told(counts)}`);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
  console.log(`\n${table.join('\n')}`);
  for (const line of missing) console.log(`missing: ${line}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total;
}

async function runOne(step: Step): Promise<Counts> {
  if (step.report) {
    await mkdir(dirname(step.report.file), { recursive: true });
    await rm(step.report.file, { force: true });
  }
  const env = step.report?.variable ? { [step.report.variable]: step.report.file } : {};
  const ends = await Promise.all(
    step.commands.map((command) => runStep([process.execPath, ...command], { cwd: root, env })),
  );
  const exitCode = ends.find((end) => end.exitCode !== 0)?.exitCode ?? 0;
  if (!step.report) return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 };
  if (!existsSync(step.report.file)) return { passed: 0, failed: 1, skipped: 0 };
  return withExit(step.report.read(JSON.parse(await readFile(step.report.file, 'utf8'))), exitCode);
}

function told({ passed, failed, skipped }: Counts): string {
  return [`${passed} passed`, `${failed} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(', ');
}
