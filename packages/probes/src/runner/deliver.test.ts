import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DiskQueue } from '../queue/disk-queue.ts';
import type { Evidence, ProbeOutcome } from '../shapes/index.ts';
import { openStandInDesk, STAND_IN_TOKEN, type StandInDesk } from '../testing/stand-in-desk.ts';
import { type Delivery, deliverWaiting } from './deliver.ts';
import { DeskLine } from './desk-line.ts';
import { EvidenceStore } from './evidence-store.ts';

let folder: string;
let desk: StandInDesk;
let delivery: Delivery;
const lines: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yinuo-deliver-'));
  desk = await openStandInDesk([]);
  const { privateKey } = generateKeyPairSync('ed25519');
  const publicKey = String(privateKey.export({ format: 'jwk' }).x);
  const signal = new AbortController().signal;
  const line = new DeskLine({ desk: desk.url, identity: { privateKey, publicKey }, now: Date.now, signal });
  line.runner = (await line.enrol(STAND_IN_TOKEN, { publicKey, host: 'h', version: '0' })).runner;
  lines.length = 0;
  delivery = {
    queue: await DiskQueue.open({ folder: join(folder, 'results'), bytesMax: 1e9 }),
    evidence: new EvidenceStore(join(folder, 'evidence'), 1_000),
    line,
    log: (told) => lines.push(told),
  };
});

afterEach(async () => {
  await desk.shut();
  await rm(folder, { recursive: true });
});

const outcome = (probe: string, evidence: Evidence[] = []): ProbeOutcome => ({
  probe,
  scheduledAt: 1,
  startedAt: 1,
  durationMs: 1,
  state: 'ok',
  value: 1,
  unit: 'ms',
  reason: null,
  evidence,
});
const picture = (text: string) => delivery.evidence.keep(`${text}.png`, 'image/png', Buffer.from(text));
const files = () => readdir(join(folder, 'evidence')).catch(() => []);

test('a result that the desk cannot take holds back nothing', async () => {
  await Promise.all(
    Array.from({ length: 40 }, (_, index) => delivery.queue.append(outcome(index === 17 ? 'poison' : 'p'))),
  );
  desk.poison = 'poison';
  await deliverWaiting(delivery);
  expect(desk.held.map(({ seq }) => seq)).toEqual(
    Array.from({ length: 40 }, (_, index) => index + 1).filter((seq) => seq !== 18),
  );
  expect(lines).toEqual([expect.stringContaining('result 18 of probe poison is refused for good')]);
});

test('evidence follows its result, also when the line broke in between, and then leaves the disk', async () => {
  await delivery.queue.append(outcome('p', [await picture('first')]));
  desk.evidenceAnswer = 503;
  await expect(deliverWaiting(delivery)).rejects.toThrow('503');
  expect(desk.held).toHaveLength(1);
  expect(await files()).toHaveLength(1);
  desk.evidenceAnswer = 200;
  await deliverWaiting(delivery);
  expect([...desk.evidence.values()].map(String)).toEqual(['first']);
  expect(await files()).toEqual([]);
  expect(desk.complaints).toEqual([]);
});

test('the oldest pictures go when there is no more room', async () => {
  for (let index = 0; index < 9; index++) await picture(String(index).repeat(300));
  expect((await files()).length).toBeLessThanOrEqual(3);
});
