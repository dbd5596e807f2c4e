import type { Instant } from '@yinuo/kernel';
import type { Severity } from '../alarm/decide.ts';

/** One alert of another tool, whatever its format. */
export interface InboundAlert {
  /** The same for the same trouble, firing or resolved. */
  readonly fingerprint: string;
  readonly firing: boolean;
  readonly title: string;
  readonly text: string;
  readonly severity: Severity;
  /** When the tool saw it begin or end; null where it does not say. */
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
  /** What the tool watches: host, instance. An asset of that name or address takes the alert. */
  readonly target: string | null;
}

/** A fingerprint of labels for tools that send none: names and values in order. */
export function fingerprintOf(labels: Readonly<Record<string, string>>): string {
  const sorted = Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted
    .map(([name, value]) => `${name}=${value}`)
    .join(',')
    .slice(0, 400)
    .toWellFormed();
}

const GRAVE = ['critical', 'emergency', 'fatal', 'disaster', 'high', 'error', 'page', 'p1'];

/** Words of severity as tools use them; what is not grave is a warning. */
export const severityOf = (word: string | undefined): Severity =>
  GRAVE.includes((word ?? '').toLowerCase()) ? 'critical' : 'warning';
