import type { Probe } from '../shapes/index.ts';
import { nextDue } from './first-due.ts';
import { Heap } from './heap.ts';
import { Jitter } from './jitter.ts';
import { LANE_OF, LANES, type LaneName } from './lanes.ts';

export interface SchedulerParts {
  /** Epoch ms. */
  readonly now: () => number;
  /** Rising ms; due times are counted on it, so setting the clock moves no run. */
  readonly tick: () => number;
  /** Must not reject. */
  readonly run: (probe: Probe, scheduledAt: number) => Promise<void>;
  readonly lanes?: Readonly<Record<LaneName, number>>;
}

interface Entry {
  probe: Probe;
  lane: Lane;
  /** On `tick`. */
  due: number;
  /** When it should have started: the run that waits or goes. */
  started: number;
  busy: boolean;
  gone: boolean;
  /** Asked for while it ran: it runs once more. */
  again: boolean;
}

interface Lane {
  free: number;
  readonly queue: Entry[];
}

/** Timers finer than this cost more than they give. */
const STEP_MS = 5;
/** A probe that is new while others run is first tried within this. */
const FIRST_RUN_MS = 3_000;

/** Every probe at its own moments, in one process: starts spread, runs bounded by lane, none beside itself. */
export class Scheduler {
  readonly jitter = new Jitter();
  readonly #parts: SchedulerParts;
  readonly #entries = new Map<string, Entry>();
  readonly #due = new Heap<Entry>(({ due }) => due);
  readonly #lanes = new Map<LaneName, Lane>();
  #timer: NodeJS.Timeout | undefined;
  #skipped = 0;
  #running = 0;
  #stopped = false;
  #idle: (() => void) | undefined;

  constructor(parts: SchedulerParts) {
    this.#parts = parts;
    for (const [name, free] of Object.entries(parts.lanes ?? LANES))
      this.#lanes.set(name as LaneName, { free, queue: [] });
  }

  /** Runs that could not start before their next moment came. */
  get skipped(): number {
    return this.#skipped;
  }

  get running(): number {
    return this.#running;
  }

  /** From now on these. A probe keeps its moments as long as its interval stays; one that goes away ends its run first. */
  set(probes: readonly Probe[]): void {
    const atStart = this.#entries.size === 0;
    const wanted = new Map(probes.map((probe) => [probe.id, probe]));
    for (const [id, entry] of this.#entries) {
      const probe = wanted.get(id);
      if (probe?.everySeconds === entry.probe.everySeconds) {
        Object.assign(entry, { probe, lane: this.#laneOf(probe) });
        wanted.delete(id);
      } else this.#drop(id, entry);
    }
    for (const probe of wanted.values()) this.#add(probe, atStart);
    this.#arm();
  }

  /** Runs one out of turn, as soon as its lane has room; its moments stay. Passed over where it is not known. */
  runNow(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry || this.#stopped) return;
    if (entry.busy) entry.again = true;
    else this.#start(entry, this.#parts.tick());
  }

  /** No run starts any more; resolves when the last has ended. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    for (const lane of this.#lanes.values()) lane.queue.length = 0;
    if (this.#running > 0) await new Promise<void>((idle) => (this.#idle = idle));
  }

  #add(probe: Probe, atStart: boolean): void {
    const now = this.#parts.now();
    const everyMs = probe.everySeconds * 1000;
    const wait = nextDue(probe.id, everyMs, now) - now;
    const due = this.#parts.tick() + (atStart ? wait : wait % Math.min(FIRST_RUN_MS, everyMs));
    const entry: Entry = { probe, lane: this.#laneOf(probe), due, started: 0, busy: false, gone: false, again: false };
    this.#entries.set(probe.id, entry);
    this.#due.push(entry);
  }

  #laneOf({ profile }: Probe): Lane {
    const lane = this.#lanes.get(LANE_OF[profile.kind]);
    if (!lane) throw new Error(`no lane for ${profile.kind}`);
    return lane;
  }

  #drop(id: string, entry: Entry): void {
    entry.gone = true; // the heap lets go of it at its next moment
    this.#entries.delete(id);
  }

  #arm(): void {
    clearTimeout(this.#timer);
    const next = this.#due.peek();
    if (this.#stopped || !next) return;
    const wait = Math.max(STEP_MS, next.due - this.#parts.tick());
    this.#timer = setTimeout(() => this.#wake(), Math.min(wait, 60_000));
  }

  #wake(): void {
    const tick = this.#parts.tick();
    for (let entry = this.#due.peek(); entry && entry.due <= tick; entry = this.#due.peek()) {
      this.#due.pop();
      if (entry.gone) continue;
      const everyMs = entry.probe.everySeconds * 1000;
      const due = entry.due;
      // Moments that passed while the machine slept, or the loop was held, are skipped and said to be.
      const missed = Math.floor((tick - due) / everyMs);
      this.#skipped += missed;
      entry.due = due + (missed + 1) * everyMs;
      this.#due.push(entry);
      if (entry.busy) this.#skipped++;
      else this.#start(entry, due + missed * everyMs);
    }
    this.#arm();
  }

  #start(entry: Entry, due: number): void {
    entry.busy = true;
    entry.started = due;
    if (entry.lane.free > 0) void this.#go(entry);
    else entry.lane.queue.push(entry);
  }

  async #go(entry: Entry): Promise<void> {
    const { lane, probe, started } = entry;
    const late = this.#parts.tick() - started;
    lane.free--;
    this.#running++;
    this.jitter.add(late);
    await this.#parts.run(probe, Math.round(this.#parts.now() - late));
    entry.busy = false;
    this.#running--;
    lane.free++;
    this.#next(lane); // who waits comes before who is asked for again
    const { again } = entry;
    entry.again = false;
    if (again && !entry.gone && !this.#stopped) this.#start(entry, this.#parts.tick());
    if (this.#running === 0) this.#idle?.();
  }

  #next(lane: Lane): void {
    while (lane.free > 0 && !this.#stopped) {
      const entry = lane.queue.shift();
      if (!entry) return;
      // In its own lane: a profile that was changed meanwhile may have another.
      if (!entry.gone) this.#start(entry, entry.started);
    }
  }
}
