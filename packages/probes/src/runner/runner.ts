import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DiskQueue } from '../queue/disk-queue.ts';
import { deskSeenFrom } from '../reach/desk-seen-from.ts';
import { Reach } from '../reach/reach.ts';
import type { ProbeTools } from '../run/run.ts';
import { runProbe } from '../run/run-probe.ts';
import { Scheduler } from '../schedule/scheduler.ts';
import type { AskWork, Probe } from '../shapes/index.ts';
import { deliverWaiting } from './deliver.ts';
import { DeskClock } from './desk-clock.ts';
import { DeskLine, DeskRefused } from './desk-line.ts';
import { EvidenceStore } from './evidence-store.ts';
import { openFileReversals } from './file-reversals.ts';
import { type Identity, openIdentity } from './identity.ts';
import { KeptWork, type WorkList } from './kept-work.ts';
import { PendingAsks } from './pending-asks.ts';
import { writeSynced } from './write-synced.ts';

export interface RunnerOptions {
  /** Address of the desk, without `/api`. */
  readonly desk: string;
  /** Enrols this runner, and opens the work that it keeps on disk. */
  readonly token: string;
  readonly folder: string;
  readonly version: string;
  /** Path of Chromium, or null where there is none. */
  readonly browser: string | null;
  readonly log: (line: string) => void;
  readonly now: () => number;
  readonly tick: () => number;
  /** Room for results and for evidence, each. */
  readonly bytesMax?: number;
}

const NO_WORK: WorkList = { revision: '', probes: [], secrets: {}, desk: { machine: '', database: [] } };
const RETRY_MS = [1_000, 2_000, 5_000, 10_000, 20_000, 30_000];
const DELIVER_EVERY_MS = 1_000;

export async function openRunner(options: RunnerOptions): Promise<Runner> {
  const { folder, bytesMax = 512 * 2 ** 20 } = options;
  const clock = new DeskClock(options.now);
  const evidence = new EvidenceStore(join(folder, 'evidence'), bytesMax);
  const tools: ProbeTools = {
    reach: new Reach({ own: [], privateNetworks: 'all' }, options.tick),
    now: clock.now,
    tick: options.tick,
    lastBeat: async () => null, // what must report in reports to the desk
    keepEvidence: (name, type, bytes) => evidence.keep(name, type, bytes),
    reversals: await openFileReversals(join(folder, 'reversals.jsonl')),
    samples: new Map(),
    browser: options.browser,
  };
  const queue = await DiskQueue.open({ folder: join(folder, 'results'), bytesMax });
  return new Runner(options, { identity: await openIdentity(folder), clock, queue, evidence, tools });
}

/** `runner.json`: who we are at which desk, and how far its clock is ahead of ours. */
interface Known {
  readonly desk: string;
  readonly runner: string;
  readonly ahead: number;
}

interface Parts {
  readonly identity: Identity;
  readonly clock: DeskClock;
  readonly queue: DiskQueue;
  readonly evidence: EvidenceStore;
  readonly tools: ProbeTools;
}

class Runner {
  readonly #options: RunnerOptions;
  readonly #parts: Parts;
  readonly #end = new AbortController();
  readonly #line: DeskLine;
  readonly #kept: KeptWork;
  readonly #scheduler: Scheduler;
  #work = NO_WORK;
  readonly #asks = new PendingAsks();
  #enrolled = false;
  #loops: Promise<unknown> = Promise.resolve();

  constructor(options: RunnerOptions, parts: Parts) {
    const { clock, identity, tools } = parts;
    this.#options = options;
    this.#parts = parts;
    this.#line = new DeskLine({ desk: options.desk, identity, now: clock.now, signal: this.#end.signal });
    this.#kept = new KeptWork(options.folder, options.token);
    const run = (probe: Probe, scheduledAt: number) => this.#run(probe, scheduledAt);
    this.#scheduler = new Scheduler({ now: tools.now, tick: tools.tick, run });
  }

  /** Who was enrolled before watches at once, with the work it was last given; who never was must be let in first. */
  async start(): Promise<void> {
    const known = await this.#known();
    const kept = await this.#kept.read();
    if (known) {
      this.#line.runner = known.runner;
      this.#parts.clock.restore(known.ahead);
      if (kept) this.#take(kept);
    } else {
      await this.#enrol().catch((error: Error) => {
        if (error instanceof DeskRefused) throw error;
        this.#options.log(`the desk is away: ${error.message}`);
      });
    }
    this.#loops = Promise.all([
      this.#forever('work', () => this.#askWork()),
      this.#forever('results', () => this.#deliver()),
    ]);
  }

  async stop(): Promise<void> {
    this.#end.abort();
    await this.#scheduler.stop();
    await this.#parts.queue.close();
    await this.#loops;
    this.#parts.tools.reach.close();
  }

  state(): Omit<AskWork, 'revision' | 'version'> {
    const { waiting, waitingSince, lost } = this.#parts.queue.state;
    return { waiting, waitingSince, lost, skipped: this.#scheduler.skipped };
  }

  async #run(probe: Probe, scheduledAt: number): Promise<void> {
    const { queue, tools } = this.#parts;
    const asked = this.#asks.take(probe.id);
    const order = { probe, scheduledAt, secrets: this.#work.secrets, stop: this.#end.signal };
    const outcome = await runProbe({ ...order, statements: asked?.statements === true }, tools);
    if (outcome.reason?.code === 'cancelled') return; // cut off by our own stop, it found nothing out
    await queue
      .append(asked ? { ...outcome, ask: asked.ask } : outcome)
      .catch((error: Error) => this.#options.log(`a result could not be kept: ${error.message}`));
  }

  async #known(): Promise<Known | null> {
    const text = await readFile(join(this.#options.folder, 'runner.json'), 'utf8').catch(() => null);
    const kept = text === null ? null : (JSON.parse(text) as Known);
    return kept?.desk === this.#options.desk ? kept : null;
  }

  /** At every start: it is the same enrolment, and its answer tells the desk's clock before anything is signed by it. */
  async #enrol(): Promise<void> {
    const { desk, token, folder, version, tick, log } = this.#options;
    const { identity, clock, queue } = this.#parts;
    const since = tick();
    const asked = { publicKey: identity.publicKey, host: hostname(), version };
    const { runner, delivered, now } = await this.#line.enrol(token, asked);
    clock.heard(now, tick() - since);
    this.#line.runner = runner;
    this.#enrolled = true;
    await writeSynced(
      join(folder, 'runner.json'),
      JSON.stringify({ desk, runner, ahead: clock.ahead } satisfies Known),
    );
    await queue.confirm(delivered);
    log(`enrolled at ${desk} as ${runner}`);
  }

  /** A token that has run out stops nobody who was let in before. */
  async #enrolAgain(): Promise<void> {
    if (this.#enrolled) return;
    await this.#enrol().catch((error: Error) => {
      if (!(error instanceof DeskRefused) || this.#line.runner === '') throw error;
      this.#enrolled = true;
    });
  }

  async #askWork(): Promise<number> {
    const { version, tick } = this.#options;
    await this.#enrolAgain();
    const since = tick();
    try {
      const {
        work,
        now,
        askAfterSeconds,
        asks = [],
      } = await this.#line.askWork({
        revision: this.#work.revision || null,
        version,
        ...this.state(),
      });
      this.#parts.clock.heard(now, tick() - since);
      if (work) {
        await this.#kept.write(work);
        this.#take(work);
      }
      for (const probe of this.#asks.hear(asks)) this.#scheduler.runNow(probe);
      return askAfterSeconds * 1_000;
    } catch (error) {
      // Removed at the desk: its credentials are no longer ours to use.
      if (error instanceof DeskRefused && error.status === 403 && this.#work.probes.length > 0) {
        await this.#kept.write(NO_WORK);
        this.#take(NO_WORK);
      }
      throw error;
    }
  }

  async #deliver(): Promise<number> {
    const { queue, evidence } = this.#parts;
    if (this.#enrolled) await deliverWaiting({ queue, evidence, line: this.#line, log: this.#options.log });
    return DELIVER_EVERY_MS;
  }

  #take(work: WorkList): void {
    this.#work = work;
    this.#parts.tools.reach.keepOff(deskSeenFrom(work.desk, hostname()));
    this.#scheduler.set(work.probes);
    this.#options.log(`watching ${work.probes.length} probes`);
  }

  /** Again and again; while the desk is away ever more slowly, with chance in it, so that not all come back at once. */
  async #forever(what: string, job: () => Promise<number>): Promise<void> {
    const { signal } = this.#end;
    for (let failures = 0; !signal.aborted; ) {
      let wait: number;
      try {
        wait = await job();
        if (failures > 0) this.#options.log(`${what}: the desk is back`);
        failures = 0;
      } catch (error) {
        if (signal.aborted) return;
        if (failures === 0) this.#options.log(`${what}: ${error instanceof Error ? error.message : String(error)}`);
        wait = (RETRY_MS[failures] ?? 30_000) * (0.5 + Math.random());
        failures = Math.min(failures + 1, RETRY_MS.length);
      }
      await pause(wait, undefined, { signal }).catch(() => undefined);
    }
  }
}
