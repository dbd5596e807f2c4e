import { type FileReply, query } from '@yinuo/platform';
import { z } from 'zod';
import { contractHeads } from '../../agreement/index.ts';
import { selectRunning } from '../store/probe-store.ts';

const TYPE = 'text/plain; version=0.0.4; charset=utf-8';

/** Probe states and values of every contract in sight, in the Prometheus text format 0.0.4. */
export const readMetrics = query({
  name: 'watch.metrics',
  permission: 'watch.read',
  input: z.strictObject({}),
  async run(ctx): Promise<FileReply> {
    const up: string[] = [];
    const value: string[] = [];
    const age: string[] = [];
    for (const head of await contractHeads(ctx.tx, ctx.scope)) {
      for (const probe of await selectRunning(ctx.tx, ctx.scope, head.id)) {
        const labels = labelsOf({ contract: head.code, probe: probe.id, name: probe.name, kind: probe.profile.kind });
        const { state, lastAt } = probe.health;
        if (state !== 'new') up.push(`yinuo_probe_up${labels} ${state === 'down' ? 0 : 1}`);
        if (probe.last?.value != null)
          value.push(
            `yinuo_probe_value${labelsOf({ contract: head.code, probe: probe.id, name: probe.name, kind: probe.profile.kind, unit: probe.last.unit ?? '' })} ${probe.last.value}`,
          );
        if (lastAt !== null)
          age.push(`yinuo_probe_age_seconds${labels} ${Math.max(0, Math.round((ctx.now - lastAt) / 1000))}`);
      }
    }
    const content = [
      ...family('yinuo_probe_up', 'Whether the probe is up (1) or down (0) after retries', up),
      ...family('yinuo_probe_value', 'The last measured value', value),
      ...family('yinuo_probe_age_seconds', 'Seconds since the last result', age),
      '',
    ].join('\n');
    return { type: TYPE, content };
  },
});

const family = (name: string, help: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, ...lines];

/** Backslash, quote and line end are escaped, as the format wants it. */
export function labelsOf(labels: Readonly<Record<string, string>>): string {
  const parts = Object.entries(labels).map(
    ([name, text]) => `${name}="${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`,
  );
  return `{${parts.join(',')}}`;
}
