import { type FileReply, query } from '@yinuo/platform';
import { z } from 'zod';
import { contractHeads } from '../../agreement/index.ts';
import { isFresh } from '../domain/alarm/fresh.ts';
import { selectRunning } from '../store/probe-store.ts';

const TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/**
 * Probe states and values of every contract in sight, in the Prometheus text format 0.0.4. Of a probe that can no longer
 * tell there is no `up` and no value: `yinuo_probe_known` is 0 instead, and the age goes on from when it last knew.
 */
export const readMetrics = query({
  name: 'watch.metrics',
  permission: 'watch.read',
  input: z.strictObject({}),
  async run(ctx): Promise<FileReply> {
    const known: string[] = [];
    const up: string[] = [];
    const value: string[] = [];
    const age: string[] = [];
    for (const head of await contractHeads(ctx.tx, ctx.scope)) {
      for (const probe of await selectRunning(ctx.tx, ctx.scope, head.id)) {
        const names = { contract: head.code, probe: probe.id, name: probe.name, kind: probe.profile.kind };
        const labels = labelsOf(names);
        const { known_at: knownAt, last, health } = probe;
        if (knownAt !== null)
          age.push(`yinuo_probe_age_seconds${labels} ${Math.max(0, Math.round((ctx.now - knownAt) / 1000))}`);
        const fresh = isFresh(probe, ctx.now);
        known.push(`yinuo_probe_known${labels} ${fresh ? 1 : 0}`);
        if (!fresh) continue;
        up.push(`yinuo_probe_up${labels} ${health.state === 'down' ? 0 : 1}`);
        if (last !== null && last.value !== null && last.state !== 'unknown')
          value.push(`yinuo_probe_value${labelsOf({ ...names, unit: last.unit ?? '' })} ${last.value}`);
      }
    }
    const content = [
      ...family('yinuo_probe_known', 'Whether the probe can tell how its system is (1) or not (0)', known),
      ...family('yinuo_probe_up', 'Whether the probe is up (1) or down (0) after retries; absent while unknown', up),
      ...family('yinuo_probe_value', 'The last measured value; absent while unknown', value),
      ...family('yinuo_probe_age_seconds', 'Seconds since the probe last told how its system is', age),
      '',
    ].join('\n');
    return { type: TYPE, content };
  },
});

const family = (name: string, help: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, ...lines];

/** Backslash, quote and line end are escaped, as the format wants it. */
function labelsOf(labels: Readonly<Record<string, string>>): string {
  const parts = Object.entries(labels).map(
    ([name, text]) => `${name}="${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`,
  );
  return `{${parts.join(',')}}`;
}
