import { Reach } from '../src/reach/reach.ts';
import type { ProbeTools } from '../src/run/run.ts';
import { runProbe } from '../src/run/run-probe.ts';
import { Scheduler } from '../src/schedule/scheduler.ts';
import { Probe } from '../src/shapes/index.ts';

/** What the load tells of itself at its end. */
export interface LoadReport {
  readonly started: number;
  readonly skipped: number;
  readonly failed: number;
  readonly jitterP50: number;
  readonly jitterP99: number;
  readonly jitterMax: number;
  readonly cpuSeconds: number;
  readonly seconds: number;
  readonly rssMbHalfway: number;
  readonly rssMbEnd: number;
  readonly rssMbPeak: number;
}

/** Ten thousand probes in this process, aimed at two ports of loopback, for so many seconds. */
const [, , httpPort, tcpPort, seconds, count] = process.argv.map(Number);
const tools: ProbeTools = {
  reach: new Reach({ own: [], privateNetworks: 'all' }, Date.now),
  now: Date.now,
  tick: () => performance.now(),
  lastBeat: async () => null,
  keepEvidence: async () => Promise.reject(new Error('no evidence here')),
  reversals: { open: async () => undefined, close: async () => undefined, of: async () => [] },
  samples: new Map(),
  browser: null,
};

const probes = Array.from({ length: count ?? 0 }, (_, index) =>
  Probe.parse({
    id: `probe-${index}`,
    everySeconds: 30,
    timeoutMs: 10_000,
    profile:
      index % 2 === 0
        ? {
            kind: 'http',
            url: `http://127.0.0.1:${httpPort}/health`,
            assertions: [{ on: 'jsonPath', path: '$.code', is: { equals: '1' } }],
          }
        : { kind: 'tcp', host: '127.0.0.1', port: tcpPort },
  }),
);

let failed = 0;
const scheduler = new Scheduler({
  now: tools.now,
  tick: tools.tick,
  run: async (probe, scheduledAt) => {
    const { state } = await runProbe({ probe, scheduledAt, secrets: {} }, tools);
    if (state !== 'ok') failed++;
  },
});

const rss = () => process.memoryUsage.rss() / 2 ** 20;
let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, rss());
}, 250);
const before = process.cpuUsage();
const since = performance.now();
scheduler.set(probes);
const half = ((seconds ?? 0) * 1000) / 2;
await new Promise((halfway) => setTimeout(halfway, half));
const rssMbHalfway = rss();
await new Promise((end) => setTimeout(end, half));
await scheduler.stop();
clearInterval(watch);
const { user, system } = process.cpuUsage(before);
process.send?.({
  started: scheduler.jitter.total,
  skipped: scheduler.skipped,
  failed,
  jitterP50: scheduler.jitter.quantile(0.5),
  jitterP99: scheduler.jitter.quantile(0.99),
  jitterMax: scheduler.jitter.maxMs,
  cpuSeconds: (user + system) / 1e6,
  seconds: (performance.now() - since) / 1000,
  rssMbHalfway,
  rssMbEnd: rss(),
  rssMbPeak: peak,
} satisfies LoadReport);
process.disconnect?.();
tools.reach.close();
