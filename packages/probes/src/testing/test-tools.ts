import { createHash } from 'node:crypto';
import type { OpenDeed } from '../kinds/his/reversals.ts';
import { Reach } from '../reach/reach.ts';
import type { TargetRules } from '../reach/target-rules.ts';
import type { ProbeTools } from '../run/run.ts';
import { runProbe } from '../run/run-probe.ts';
import type { Secrets } from '../run/secrets.ts';
import { Probe, type ProbeOutcome, type ProbeProfile } from '../shapes/index.ts';

export interface TestTools extends ProbeTools {
  readonly kept: Map<string, Buffer>;
  readonly deeds: Map<string, OpenDeed>;
}

/** Tools that keep everything in memory; the clock runs unless the test has its own. */
export function testTools(
  parts: { now?: () => number; rules?: Partial<TargetRules>; browser?: string | null } = {},
): TestTools {
  const { now = Date.now, rules = {}, browser = null } = parts;
  const kept = new Map<string, Buffer>();
  const deeds = new Map<string, OpenDeed>();
  return {
    kept,
    deeds,
    reach: new Reach({ own: [], privateNetworks: 'all', ...rules }, () => performance.now()),
    now,
    tick: () => performance.now(),
    lastBeat: async () => null,
    async keepEvidence(name, type, bytes) {
      kept.set(name, bytes);
      return { name, type, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
    },
    samples: new Map(),
    reversals: {
      open: async (_probe, key, deed) => void deeds.set(key, deed),
      close: async (key) => void deeds.delete(key),
      of: async () => [...deeds].map(([key, deed]) => ({ key, deed })),
    },
    browser,
  };
}

/** The profile through its schema, run once. */
export function runOnce(
  profile: { readonly kind: ProbeProfile['kind']; readonly [field: string]: unknown },
  tools: ProbeTools,
  {
    secrets = {},
    timeoutMs = 5_000,
    statements = false,
  }: { secrets?: Secrets; timeoutMs?: number; statements?: boolean } = {},
): Promise<ProbeOutcome> {
  const probe = Probe.parse({ id: 'probe', everySeconds: 600, timeoutMs, profile });
  return runProbe({ probe, scheduledAt: tools.now(), secrets, statements }, tools);
}
