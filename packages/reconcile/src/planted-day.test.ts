import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dateOf } from '@yinuo/kernel';
import { afterAll, expect, test, vi } from 'vitest';
import { checkDay } from '../bench/check-day.ts';
import { plantedCases } from '../bench/planted-cases.ts';
import { writeDay } from '../bench/write-day.ts';
import { type TableFormat, writeDifferences } from './export/write-differences.ts';
import { reconcile } from './reconcile.ts';
import type { Progress, RunOptions } from './reconciliation.ts';

// Each run opens a database; a busy machine is slow at that.
vi.setConfig({ testTimeout: 60_000 });

const folder = await mkdtemp(join(tmpdir(), 'planted-day-'));
afterAll(() => rm(folder, { recursive: true }));
const day = await writeDay(folder, 1000, 5);
const scratchFolder = join(folder, 'scratch');
await mkdir(scratchFolder);

const run = (options: Partial<RunOptions> = {}) =>
  reconcile({
    date: dateOf(2026, 3, 1),
    sides: [
      { name: 'orders', role: 'witness', sources: [{ file: day.orders }] },
      { name: 'his', role: 'books', sources: [{ file: day.his }] },
      { name: 'bill', role: 'money', sources: [{ file: day.bill }] },
    ],
    leaveOut: [{ column: 'orderNo', prefix: 'TEST' }],
    scratchFolder,
    ...options,
  });

test('of a day of a thousand trades every planted difference is found in its class, no more and no fewer', async () => {
  const { expected } = day;
  expect(new Set(expected.map(({ number }) => number)).size).toBe(5 * Object.keys(plantedCases).length);
  await using result = await run();
  expect(await checkDay(result.differences(), expected)).toEqual({ found: expected.length, missing: [], surplus: [] });
});

/** Orders of which every tenth stands there again, equal or as REFUNDED, a HIS that lacks some of them; in the order given. */
async function writeRepeating(name: string, order: (lines: readonly string[]) => readonly string[]): Promise<string[]> {
  return Promise.all(
    [day.orders, day.his].map(async (file, side) => {
      const [head = '', ...lines] = (await readFile(file, 'utf8')).trimEnd().split('\n');
      const few = lines.filter((_, index) => index % 10 === 0);
      const again = few.map((line, index) => (index % 2 === 0 ? line.replace(/SUCCESS(?=\r?$)/, 'REFUNDED') : line));
      const rows = side === 0 ? [...lines, ...again] : lines.filter((_, index) => index % 7 !== 0);
      const target = join(folder, `${name}-${side}.csv`);
      await writeFile(target, [head, ...order(rows), ''].join('\n'));
      return target;
    }),
  );
}

test('run twice, the same bytes, whatever the format, the number of threads and the order of the rows', async () => {
  const written = async (threads: number, order: (lines: readonly string[]) => readonly string[]) => {
    const [orders = '', his = ''] = await writeRepeating(String(threads), order);
    await using result = await run({
      threads,
      sides: [
        { name: 'orders', role: 'witness', sources: [{ file: orders }] },
        { name: 'his', role: 'books', sources: [{ file: his }] },
        { name: 'bill', role: 'money', sources: [{ file: day.bill }] },
      ],
    });
    expect(result.summary.differences.duplicate?.count).toBeGreaterThan(50);
    const digests: string[] = [];
    for (const format of ['csv', 'json', 'xlsx'] satisfies TableFormat[]) {
      const file = join(folder, `${threads}.${format}`);
      await writeDifferences(result, { file, format });
      digests.push(
        createHash('sha256')
          .update(await readFile(file))
          .digest('hex'),
      );
    }
    return digests;
  };
  expect(await written(2, (lines) => lines.toReversed())).toEqual(await written(1, (lines) => lines));
});

test.each<Progress['step']>(['reading', 'matching', 'checking'])(
  'stopped while %s, it leaves nothing',
  async (step) => {
    const stop = new AbortController();
    const reason = new Error('enough');
    const told: number[] = [];
    const onProgress = (progress: Progress) => {
      told.push(progress.done);
      if (progress.step === step) stop.abort(reason);
    };
    await expect(run({ onProgress, signal: stop.signal })).rejects.toBe(reason);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(await readdir(scratchFolder)).toEqual([]);
  },
);
