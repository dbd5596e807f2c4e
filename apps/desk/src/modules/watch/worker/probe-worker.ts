import { inTransaction, type Platform, type SystemActor } from '@yinuo/platform';
import { type Probe, runProbe, Scheduler } from '@yinuo/probes';
import { secretsIfOpen } from '../probes/secrets.ts';
import { keepOwnResults } from '../results/keep-own-results.ts';
import { selectWork } from '../store/probe-store.ts';
import { type DeskTools, openDeskTools } from './probe-tools.ts';
import { ResultBuffer } from './result-buffer.ts';
import { acts, takeTurn } from './take-turn.ts';

const FLUSH_MS = 1_000;
const RELOAD_MS = 5_000;
const actor: SystemActor = { kind: 'system', job: 'probe-worker' };

interface Known {
  readonly contract: string;
  readonly secrets: Readonly<Record<string, string>>;
}

/** Runs the desk's own probes at their moments and keeps what they find. One process of a desk does it at a time. */
export class ProbeWorker {
  readonly #platform: Platform;
  readonly #tools: DeskTools;
  readonly #buffer: ResultBuffer;
  readonly #scheduler: Scheduler;
  readonly #end = new AbortController();
  #known: ReadonlyMap<string, Known> = new Map();
  #revision = '';
  #timers: NodeJS.Timeout[] = [];

  constructor(platform: Platform, tools: DeskTools) {
    this.#platform = platform;
    this.#tools = tools;
    const keep = (outcomes: Parameters<typeof keepOwnResults>[2]['outcomes']) =>
      keepOwnResults(platform, actor, { outcomes });
    this.#buffer = new ResultBuffer(keep, (error) => this.#complain(error, 'results wait; they are kept later'));
    this.#scheduler = new Scheduler({
      now: () => platform.clock.now(),
      tick: () => performance.now(),
      run: (probe, scheduledAt) => this.#run(probe, scheduledAt),
    });
  }

  static async start(platform: Platform): Promise<ProbeWorker> {
    const worker = new ProbeWorker(platform, await openDeskTools(platform));
    await worker.reload();
    worker.#timers = [
      setInterval(() => void worker.#buffer.flush(), FLUSH_MS),
      setInterval(() => void worker.reload().catch((error) => worker.#complain(error, 'probes not read')), RELOAD_MS),
    ];
    return worker;
  }

  /** Takes up added, changed and ended probes; a version that was seen before is not read again. */
  async reload(): Promise<void> {
    const { pool, contractsOfOrg, sealingKey, clock } = this.#platform;
    const rows = await inTransaction(pool, { actor, readOnly: true, contractsOfOrg }, (tx) =>
      selectWork(tx, null, clock.now()),
    );
    const revision = rows.map((row) => `${row.id}:${row.version}:${row.every_seconds}`).join();
    if (revision === this.#revision) return;
    this.#known = new Map(
      rows.map((row) => [row.id, { contract: row.contract_id, secrets: secretsIfOpen(sealingKey.box, row.secrets) }]),
    );
    this.#scheduler.set(
      rows.map((row) => ({
        id: row.id,
        everySeconds: row.every_seconds,
        timeoutMs: row.timeout_ms,
        profile: row.profile,
      })),
    );
    this.#revision = revision;
  }

  get figures() {
    const { jitter, skipped, running } = this.#scheduler;
    return { runs: jitter.total, startP99Ms: jitter.quantile(0.99), skipped, running, lost: this.#buffer.lost };
  }

  async stop(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    this.#end.abort();
    await this.#scheduler.stop();
    await this.#buffer.flush();
    this.#tools.close();
  }

  async #run(probe: Probe, scheduledAt: number): Promise<void> {
    const known = this.#known.get(probe.id);
    if (!known) return;
    const { contract, secrets } = known;
    const order = { probe, scheduledAt, secrets, stop: this.#end.signal };
    try {
      const endTurn = acts(probe) ? await takeTurn(this.#platform.pool, probe) : async () => undefined;
      if (endTurn === null) return; // an inspection is at it just now
      const running = this.#tools.of(contract).then((tools) => runProbe(order, tools));
      const outcome = await running.finally(endTurn);
      if (outcome.reason?.code === 'cancelled') return; // cut off by our own stop, it found nothing out
      this.#buffer.add(outcome);
    } catch (error) {
      this.#complain(error, 'a probe could not run');
    }
  }

  #complain(error: unknown, what: string): void {
    this.#platform.log.error({ error: String(error) }, what);
  }
}
