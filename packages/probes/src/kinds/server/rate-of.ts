import type { Sample } from '../../run/run.ts';

/** A second; null when this is the first reading. A counter that fell began anew at nought, as Prometheus takes it. */
export function rateOf(samples: Map<string, Sample>, key: string, now: Sample): number | null {
  const before = samples.get(key);
  samples.set(key, now);
  if (before === undefined || now.at <= before.at) return null;
  const risen = now.value >= before.value ? now.value - before.value : now.value;
  return risen / ((now.at - before.at) / 1000);
}
