import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ProbeOutcome } from '../shapes/index.ts';
import { DiskQueue } from './disk-queue.ts';
import { decodeRecords, encodeRecord } from './segment.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yinuo-queue-'));
});
afterEach(() => rm(folder, { recursive: true }));

const open = (bytesMax = 1e9, segmentBytes = 2_000) => DiskQueue.open({ folder, bytesMax, segmentBytes });
const outcome = (startedAt: number): ProbeOutcome => ({
  probe: 'p',
  scheduledAt: startedAt,
  startedAt,
  durationMs: 1,
  state: 'ok',
  value: startedAt,
  unit: 'ms',
  reason: null,
});
const numbers = async (queue: DiskQueue, limit = 1_000) => {
  const all: number[] = [];
  for (let next = await queue.next(limit); next.length > 0; next = await queue.next(limit)) {
    all.push(...next.map(({ seq }) => seq));
    await queue.confirm(next.at(-1)?.seq ?? 0);
  }
  return all;
};
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

test('records come back whole, up to the first that is torn', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 50 })), fc.nat({ max: 60 }), (payloads, cut) => {
      const bytes = Buffer.concat(payloads.map((payload) => encodeRecord(Buffer.from(payload))));
      const torn = bytes.subarray(0, Math.max(0, bytes.length - cut));
      const { payloads: read, sound } = decodeRecords(torn);
      expect(sound).toBeLessThanOrEqual(torn.length);
      expect(read.map((one) => [...one])).toEqual(payloads.slice(0, read.length).map((one) => [...one]));
      if (cut === 0) expect(read).toHaveLength(payloads.length);
    }),
  );
});

test('what was promised is there after any end, in order, under numbers used once', async () => {
  let kept = 0;
  for (let round = 0; round < 5; round++) {
    const queue = await open();
    expect(queue.state.last).toBe(kept);
    const seqs = await Promise.all(Array.from({ length: 20 }, (_, index) => queue.append(outcome(kept + index + 1))));
    kept += 20;
    expect(seqs.at(-1)).toBe(kept);
    await queue.close();
    // The next write was torn by the power cut.
    const last =
      (await readdir(folder))
        .filter((name) => name.endsWith('.seg'))
        .sort()
        .at(-1) ?? '';
    await appendFile(join(folder, last), encodeRecord(Buffer.from('{"half":true}')).subarray(0, 11 + round));
  }
  const queue = await open();
  const results = await queue.next(1_000);
  expect(results.every(({ seq, value }) => seq === value)).toBe(true);
  expect(await numbers(queue, 7)).toEqual(range(1, kept));
  expect(queue.state).toMatchObject({ last: kept, waiting: 0, waitingSince: null, lost: 0 });
  expect((await readdir(folder)).filter((name) => name.endsWith('.seg'))).toHaveLength(1);
});

test('numbers go on after everything was delivered and the folder was tidied', async () => {
  const queue = await open();
  for (let index = 1; index <= 30; index++) await queue.append(outcome(index));
  await queue.confirm(30);
  await queue.close();
  const again = await open();
  expect(await again.append(outcome(31))).toBe(31);
  expect(await numbers(again)).toEqual([31]);
});

test('the oldest go first when the room is used up, and are counted', async () => {
  const queue = await open(6_000);
  for (let index = 0; index < 20; index++) await Promise.all(range(1, 10).map((one) => queue.append(outcome(one))));
  const { lost, waiting, last } = queue.state;
  expect(last).toBe(200);
  expect(lost).toBeGreaterThan(100);
  expect(lost + waiting).toBe(200);
  expect(await numbers(queue)).toEqual(range(lost + 1, 200));
  await queue.close();
  expect((await open(6_000)).state.lost).toBe(lost);
});

test('a damaged record loses what is behind it in its file, and nothing after that file', async () => {
  const queue = await open();
  for (let index = 0; index < 5; index++) await Promise.all(range(1, 10).map((one) => queue.append(outcome(one))));
  await queue.close();
  const [first = ''] = (await readdir(folder)).filter((name) => name.endsWith('.seg')).sort();
  const bytes = await readFile(join(folder, first));
  bytes[200] = (bytes[200] ?? 0) ^ 0xff;
  await writeFile(join(folder, first), bytes);
  const read = await numbers(await open());
  expect(read.slice(0, 1)).toEqual([1]);
  expect(read.at(-1)).toBe(50);
  expect(read).toEqual([...read].sort((a, b) => a - b));
  expect(read.length).toBeGreaterThanOrEqual(30);
});

test('an older copy of the folder never uses a number that the desk has seen', async () => {
  const queue = await open();
  await queue.append(outcome(1));
  await queue.confirm(500);
  expect(await queue.append(outcome(2))).toBe(501);
});
