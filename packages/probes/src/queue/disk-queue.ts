import { mkdir, open, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ProbeOutcome, ProbeResult } from '../shapes/index.ts';
import { decodeRecords, encodeRecord } from './segment.ts';

export interface DiskQueueOptions {
  readonly folder: string;
  /** Of all segments; the oldest results go first when it is used up. */
  readonly bytesMax: number;
  readonly segmentBytes?: number;
}

export interface QueueState {
  /** Highest number given out; 0 at first. */
  readonly last: number;
  readonly delivered: number;
  readonly waiting: number;
  /** When the oldest waiting result started (epoch ms). */
  readonly waitingSince: number | null;
  /** Thrown away for want of room since the folder was made. */
  readonly lost: number;
}

interface Segment {
  readonly first: number;
  last: number;
  bytes: number;
  readonly path: string;
}

interface Waiting {
  readonly outcome: ProbeOutcome;
  readonly kept: (seq: number) => void;
  readonly failed: (error: unknown) => void;
}

/** Results share one sync: on a plain disk each costs ten milliseconds. */
const GATHER_MS = 20;

/**
 * Results on disk until the desk has them: files of records that are only appended to, each record with its checksum,
 * synced before `append` resolves. Numbers rise without reuse, also over a kill or a power cut in the middle of a write.
 */
export class DiskQueue {
  readonly #options: Required<DiskQueueOptions>;
  #segments: Segment[] = [];
  #delivered = 0;
  #lost = 0;
  #oldest: { readonly seq: number; readonly startedAt: number } | null = null;
  #waiting: Waiting[] = [];
  #flushing: Promise<void> | null = null;
  /** Where reading stopped, so that a long queue is not read again from its start. */
  #place = { path: '', next: 0, offset: 0 };

  private constructor(options: DiskQueueOptions) {
    this.#options = { segmentBytes: 4_000_000, ...options };
  }

  static async open(options: DiskQueueOptions): Promise<DiskQueue> {
    const queue = new DiskQueue(options);
    await mkdir(options.folder, { recursive: true, mode: 0o700 });
    await queue.#recover();
    return queue;
  }

  get state(): QueueState {
    const last = this.#active.last;
    const first = this.#segments[0]?.first ?? 1;
    const waiting = Math.max(0, last - Math.max(this.#delivered, first - 1));
    return {
      last,
      delivered: this.#delivered,
      waiting,
      waitingSince: waiting > 0 ? (this.#oldest?.startedAt ?? null) : null,
      lost: this.#lost,
    };
  }

  /** The number of the result, once it is on disk. Rejects when the disk takes nothing; the result is then lost. */
  append(outcome: ProbeOutcome): Promise<number> {
    return new Promise((kept, failed) => {
      this.#waiting.push({ outcome, kept, failed });
      this.#flushing ??= this.#flush();
    });
  }

  /** The next results after those delivered, in order; empty when there are none. */
  async next(limit: number): Promise<ProbeResult[]> {
    for (;;) {
      const segment = this.#segments.find(({ last }) => last > this.#delivered);
      if (!segment) return [];
      const results = await this.#read(segment, limit);
      const [first] = results;
      if (first) {
        this.#oldest = { seq: first.seq, startedAt: first.startedAt };
        return results;
      }
      // Damaged on disk: what it held is lost, and must not stop what comes after it.
      this.#lost += segment.last - Math.max(this.#delivered, segment.first - 1);
      await this.confirm(segment.last);
    }
  }

  /** The desk keeps everything up to this number: it may go from here. */
  async confirm(upTo: number): Promise<void> {
    if (upTo <= this.#delivered) return;
    this.#delivered = upTo;
    if (upTo > this.#active.last) await this.#begin(upTo + 1); // an older copy of this folder: never use a number twice
    await this.#tidy();
    await this.#keepNumbers();
  }

  async close(): Promise<void> {
    while (this.#flushing) await this.#flushing;
  }

  get #active(): Segment {
    const active = this.#segments.at(-1);
    if (!active) throw new Error('a queue always has a segment');
    return active;
  }

  async #recover(): Promise<void> {
    const { folder } = this.#options;
    const numbers = await readFile(join(folder, 'numbers.json'), 'utf8').then(
      (text) => JSON.parse(text) as { delivered: number; lost: number },
      () => ({ delivered: 0, lost: 0 }),
    );
    this.#delivered = numbers.delivered;
    this.#lost = numbers.lost;
    const names = (await readdir(folder)).filter((name) => /^\d{16}\.seg$/.test(name)).sort();
    for (const name of names) await this.#recoverSegment(join(folder, name), Number(name.slice(0, 16)));
    if (this.#segments.length === 0) await this.#begin(this.#delivered + 1);
    if (this.#delivered > this.#active.last) await this.#begin(this.#delivered + 1);
    const [first] = await this.next(1);
    this.#oldest = first ? { seq: first.seq, startedAt: first.startedAt } : null;
  }

  async #recoverSegment(path: string, first: number): Promise<void> {
    const bytes = await readFile(path);
    const { payloads, sound } = decodeRecords(bytes);
    // A record that was being written when the process or the machine ended was never promised to anybody.
    if (sound < bytes.length) await truncate(path, sound);
    this.#segments.push({ first, last: first + payloads.length - 1, bytes: sound, path });
  }

  async #flush(): Promise<void> {
    await pause(GATHER_MS);
    const batch = this.#waiting.splice(0);
    try {
      const start = this.#active.last + 1;
      await this.#write(batch.map(({ outcome }, index) => ({ ...outcome, seq: start + index })));
      for (const [index, { kept }] of batch.entries()) kept(start + index);
      await this.#tidy();
    } catch (error) {
      this.#lost += batch.length;
      for (const { failed } of batch) failed(error);
    }
    this.#flushing = this.#waiting.length > 0 ? this.#flush() : null;
  }

  async #write(results: readonly ProbeResult[]): Promise<void> {
    const [first] = results;
    if (this.#active.bytes >= this.#options.segmentBytes) await this.#begin(this.#active.last + 1);
    const segment = this.#active;
    const bytes = Buffer.concat(results.map((result) => encodeRecord(Buffer.from(JSON.stringify(result)))));
    const file = await open(segment.path, 'r+');
    try {
      await file.write(bytes, 0, bytes.length, segment.bytes);
      await file.datasync();
    } catch (error) {
      await file.truncate(segment.bytes).catch(() => undefined);
      throw error;
    } finally {
      await file.close();
    }
    segment.bytes += bytes.length;
    segment.last += results.length;
    if (first && (this.#oldest === null || this.#oldest.seq <= this.#delivered)) this.#oldest = first;
  }

  async #begin(first: number): Promise<void> {
    const { folder } = this.#options;
    const path = join(folder, `${String(first).padStart(16, '0')}.seg`);
    const file = await open(path, 'w', 0o600);
    await file.sync();
    await file.close();
    const directory = await open(folder, 'r');
    await directory.sync();
    await directory.close();
    this.#segments.push({ first, last: first - 1, bytes: 0, path });
  }

  async #read(segment: Segment, limit: number): Promise<ProbeResult[]> {
    const wanted = Math.max(this.#delivered + 1, segment.first);
    const known = this.#place.path === segment.path && this.#place.next === wanted;
    const bytes = (await readFile(segment.path)).subarray(0, segment.bytes);
    const skip = known ? { payloads: [], sound: this.#place.offset } : decodeRecords(bytes, 0, wanted - segment.first);
    const { payloads, sound } = decodeRecords(bytes, skip.sound, limit);
    this.#place = { path: segment.path, next: wanted + payloads.length, offset: sound };
    return payloads.map((payload) => JSON.parse(payload.toString('utf8')) as ProbeResult);
  }

  /** Removes what is delivered, and the oldest when the room is used up. The active segment stays: it holds the count. */
  async #tidy(): Promise<void> {
    let changed = false;
    for (;;) {
      const [oldest] = this.#segments;
      if (!oldest || oldest === this.#active) break;
      const used = this.#segments.reduce((sum, { bytes }) => sum + bytes, 0);
      const delivered = oldest.last <= this.#delivered;
      if (!delivered && used <= this.#options.bytesMax) break;
      if (!delivered) {
        this.#lost += oldest.last - Math.max(this.#delivered, oldest.first - 1);
        this.#delivered = oldest.last;
        changed = true;
      }
      this.#segments.shift();
      await rm(oldest.path, { force: true });
    }
    if (changed) await this.#keepNumbers();
  }

  async #keepNumbers(): Promise<void> {
    const path = join(this.#options.folder, 'numbers.json');
    await writeFile(`${path}.new`, JSON.stringify({ delivered: this.#delivered, lost: this.#lost }), { mode: 0o600 });
    await rename(`${path}.new`, path);
  }
}
