import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
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

test('run twice, the same bytes, whatever the format and the number of threads', async () => {
  const written = async (threads: number) => {
    await using result = await run({ threads });
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
  expect(await written(2)).toEqual(await written(1));
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
