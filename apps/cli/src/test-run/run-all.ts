import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../root.ts';
import { type Counts, withExit } from './counts.ts';
import { provide } from './provide.ts';
import { runStep } from './run-step.ts';
import { reports, type Step } from './steps.ts';

interface Outcome {
  readonly step: Step;
  readonly counts: Counts;
  readonly seconds: number;
}

/** Measured on two cores: two side by side still leave a third of them idle. */
const SIDE_BY_SIDE = 3;

/**
 * Runs every step, also after one failed, prints what each said and came to, and at last the line `N passed, N failed`.
 * Three run side by side, begun in their order; what a step needs is installed meanwhile.
 */
export async function runAll(steps: readonly Step[]): Promise<Counts> {
  await mkdir(reports, { recursive: true });
  const provided = provide({
    office: steps.some((step) => step.needsOffice),
    browser: steps.some((step) => step.needsBrowser),
  });
  const waiting = [...steps];
  const ended = new Map<Step, Outcome>();
  const takeTurns = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      if (step.needsOffice) await provided.office;
      if (step.needsBrowser) await provided.browser;
      ended.set(step, await runOne(step, steps.length > 1));
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, takeTurns));
  const outcomes = steps.flatMap((step) => ended.get(step) ?? []);
  return told(outcomes, [...(await provided.office), ...(await provided.browser)]);
}

function told(outcomes: readonly Outcome[], missing: readonly string[]): Counts {
  const total = { passed: 0, failed: 0, skipped: 0 };
  console.log('');
  for (const { step, counts, seconds } of outcomes) {
    console.log(`${step.name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s  ${inWords(counts)}`);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
  for (const line of missing) console.log(`missing: ${line}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total;
}

/** Two at once would mix their lines: each says what it has to say when it has ended. */
async function runOne(step: Step, isQuiet: boolean): Promise<Outcome> {
  console.log(isQuiet ? `── ${step.name} begins` : `\n── ${step.name}`);
  const from = performance.now();
  const said = join(reports, `${step.name}.log`);
  const log = isQuiet ? await open(said, 'w') : undefined;
  const counts = await countsOf(step, log?.fd);
  await log?.close();
  const seconds = (performance.now() - from) / 1000;
  if (isQuiet) console.log(`\n── ${step.name}: ${inWords(counts)}\n${await readFile(said, 'utf8')}`);
  return { step, counts, seconds };
}

async function countsOf(step: Step, into: number | undefined): Promise<Counts> {
  if (step.report) await rm(step.report.file, { force: true });
  const env = step.report?.variable ? { [step.report.variable]: step.report.file } : {};
  const ends = await Promise.all(
    step.commands.map((command) =>
      runStep([process.execPath, ...command], { cwd: root, env, ...(into === undefined ? {} : { into }) }),
    ),
  );
  const exitCode = ends.find((end) => end.exitCode !== 0)?.exitCode ?? 0;
  if (!step.report) return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 };
  if (!existsSync(step.report.file)) return { passed: 0, failed: 1, skipped: 0 };
  return withExit(step.report.read(JSON.parse(await readFile(step.report.file, 'utf8'))), exitCode);
}

function inWords({ passed, failed, skipped }: Counts): string {
  return [`${passed} passed`, `${failed} failed`, ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(', ');
}
